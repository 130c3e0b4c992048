"""What the plans say, read from the sources without the program's help, with priorities computed by the seed's matrices."""

import pathlib

import yaml

SEPARATE = ["roles", "activities", "risks", "scenarios", "messages", "exercises", "training"]

# Rows are likelihoods, columns are impacts, both from low to high.
LABELS = {
    "zh-Hans": [
        ["可监控", "可记录", "考虑缓解措施"],
        ["可记录", "优先规划缓解措施", "高优先级紧急应对"],
        ["优先规划", "高优先级应急措施", "首要高优先级"],
    ],
    "en": [
        ["Monitor", "Record", "Consider mitigation"],
        ["Record", "Plan mitigation first", "High priority, urgent response"],
        ["Plan first", "High priority, emergency measures", "Top priority"],
    ],
}
STEPS = {"low": 1, "medium": 2, "high": 3}

# The plans that the handbook began with state these; they are compared letter by letter.
PRIORITIES = {
    ("finance", "cyber-attack"): {"zh-Hans": "20", "en": "20"},
    ("finance", "earthquake"): {"zh-Hans": "8", "en": "8"},
    ("finance", "operational-error"): {"zh-Hans": "15", "en": "15"},
    ("ecommerce", "data-breach"): {"zh-Hans": "首要高优先级", "en": "Top priority"},
}
OBJECTIVES = [
    # column, what, text by language
    ("RTO", "units/finance/activities/payments.html", {"zh-Hans": "2 小时", "en": "2 h"}),
    ("RPO", "units/finance/activities/payments.html", {"zh-Hans": "15 分钟", "en": "15 min"}),
    ("RTO", "units/finance/activities/account-access.html", {"zh-Hans": "30 分钟", "en": "30 min"}),
    ("RPO", "units/finance/activities/account-access.html", {"zh-Hans": "0(实时)", "en": "0 (real time)"}),
    ("RTO", "units/finance/activities/backup-restore.html", {"zh-Hans": "1 小时", "en": "1 h"}),
    ("RPO", "units/finance/activities/backup-restore.html", {"zh-Hans": "10 分钟", "en": "10 min"}),
    ("RTO", "systems/emr.html", {"zh-Hans": "4 小时", "en": "4 h"}),
    ("MBCO", "units/healthcare/activities/basic-care.html", {"zh-Hans": "24 小时内达到 70%", "en": "70% within 24 h"}),
    ("RTO", "systems/ecommerce-data-centre.html", {"zh-Hans": "2 小时", "en": "2 h"}),
    ("RTO", "units/ecommerce/activities/order-fulfilment.html", {"zh-Hans": "24 小时", "en": "24 h"}),
]


def units(content):
    """The units by id, each a map of its header with the lists of its own files put in."""
    found = {}
    for folder in sorted((pathlib.Path(content) / "units").iterdir()):
        header = (folder / "plan.md").read_text(encoding="utf-8").split("\n---", 1)[0].removeprefix("---")
        unit = yaml.load(header, yaml.BaseLoader)
        for name in SEPARATE:
            path = folder / f"{name}.yaml"
            if path.exists():
                unit[name] = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        unit["scenarios"] = unit.get("scenarios", []) + own_files(folder / "scenarios")
        found[folder.name] = unit
    return found


def own_files(folder):
    scenarios = []
    for path in sorted(folder.glob("*.md")) if folder.exists() else []:
        text = path.read_text(encoding="utf-8")
        if text.startswith("---\n") and "." not in path.stem:
            scenario = yaml.load(text.split("\n---", 1)[0].removeprefix("---"), yaml.BaseLoader)
            scenarios.append({"id": path.stem, **scenario})
    return scenarios


def shared_roles(content):
    return yaml.load((pathlib.Path(content) / "shared/roles.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


def text(value, language):
    return value.get(language, next(iter(value.values()))) if isinstance(value, dict) else value


def priority(unit, risk, language):
    likelihood, impact = (STEPS.get(risk[axis]) or int(risk[axis]) for axis in ("likelihood", "impact"))
    return {
        "score-5x5": lambda: str(likelihood * impact),
        "ranked-3x3": lambda: str(7 - likelihood - impact),
        "labelled-3x3": lambda: LABELS[language][likelihood - 1][impact - 1],
    }[unit["matrix"]]()

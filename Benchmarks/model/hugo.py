"""Writes a handbook as a Hugo site: the facts of a unit in the front matter of its plan page, the narratives below.

The layouts and content adapters are in `Benchmarks/hugo`; `Benchmarks/run` copies them beside what is written here.
"""

import json

from .figures import Figures, span, timeline
from .mainstay import PAGE_TITLES, narrative, page_narrative, put
from .narrative import EN, ZH
from .text import Flow, Text, YAMLWriter

LANGUAGES = ("zh", "en")


def year_later(date):
    return f"{int(date[:4]) + 1}{date[4:]}"


def half_year_later(date):
    month = int(date[5:7]) + 6
    return f"{int(date[:4]) + (month > 12)}-{(month - 1) % 12 + 1:02}{date[7:]}"


def address(kind, identifier, unit, language):
    """The address of an entity's page."""
    root = f"/{LANGUAGES[language]}/"
    if kind == "page":
        return f"{root}pages/{identifier}.html"
    if kind == "risk":
        return f"{root}units/{unit.id}/index.html#risk-{identifier}"
    own = {"role": unit.roles, "activity": unit.activities, "scenario": unit.scenarios}.get(kind, []) if unit else []
    if any(entity["id"] == identifier for entity in own):
        return f"{root}units/{unit.id}/{kind}-{identifier}.html"
    return f"{root}{kind}s/{identifier}.html"


class Links:
    """Turns references of narratives into Markdown links, since Hugo has no `[[kind:id]]`."""

    def __init__(self, shared, unit=None):
        self.unit = unit
        self.titles = {("page", page): Text(*PAGE_TITLES[page]) for page in shared.pages}
        for kind, entities in (("system", shared.systems), ("supplier", shared.suppliers), ("site", shared.sites)):
            self.titles |= {(kind, e["id"]): e["name"] for e in entities}
        if unit:
            for kind, entities in (("role", unit.roles), ("risk", unit.risks), ("scenario", unit.scenarios), ("activity", unit.activities)):
                self.titles |= {(kind, e["id"]): e.get("title") or e["name"] for e in entities}

    def __call__(self, kind, identifier, language):
        title = self.titles[kind, identifier]
        return f"[{title.en if language == EN else title.zh}]({address(kind, identifier, self.unit, language)})"


def front_matter(unit, figures):
    """The header of the unit with the figures that Mainstay would compute."""
    facts, order, assets = figures.unit_facts(unit)
    header = dict(unit.header)
    header["review"] = dict(header["review"]) | {"next": year_later(header["review"]["last"])}
    header["activities"] = [activity | facts[activity["id"]] for activity in unit.activities]
    header["scenarios"] = [scenario | {"actions": [
        Flow(action | {"number": number, "start": span(start), "finish": span(finish), "critical": critical})
        for number, (action, (start, finish, critical)) in enumerate(zip(scenario["actions"], timeline(scenario["actions"])), 1)]} for scenario in unit.scenarios]
    header["exercises"] = [exercise | {"next": year_later(exercise["last"])} for exercise in unit.exercises]
    header["training"] = [t | {"next": (year_later if t["every"] == "1y" else half_year_later)(t["last"])} for t in unit.training]
    header["order"], header["assets"] = order, assets
    # All under one key: Hugo has meanings of its own for names such as `resources`.
    return {"title": unit.title.zh, "facts": listed({"id": unit.id, **header})}


LISTS = {"duties", "deputies", "contacts", "causes", "affects", "mitigations", "risks", "activate-when", "stand-down-when", "after", "messages",
         "return-to-normal", "hazard-zones", "alternates", "jurisdiction", "satisfied-by", "for", "scenario", "findings", "triggers", "assumptions", "depends-on", "impacts"}


def listed(value):
    """The value with a list wherever the source may have a single value, since templates range over lists."""
    if isinstance(value, dict):
        return type(value)({k: [listed(v)] if k in LISTS and not isinstance(v, list) else listed(v) for k, v in value.items()})
    if isinstance(value, list):
        return [listed(v) for v in value]
    return value


def plain(value):
    """The value for JSON, with keys that templates can name."""
    if isinstance(value, Text):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, dict):
        return {key.replace("-", "_"): plain(v) for key, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value


def write(handbook, folder, subpages="adapter"):
    """Writes content and data. `subpages`: "adapter" lists them for the content adapters, "files" writes a file for each."""
    yaml = YAMLWriter(LANGUAGES, rename=lambda key: key.replace("-", "_"))
    shared, figures = handbook.shared, Figures(handbook.shared)
    registries = {"roles": shared.roles, "requirements": shared.requirements, "glossary": shared.terms}
    for name, kind in (("systems", "system"), ("suppliers", "supplier"), ("sites", "site")):
        registries[name] = [asset | figures.asset_facts(f"{kind}:{asset['id']}") for asset in getattr(shared, name)]
    for name, entities in registries.items():
        put_json(folder / "data" / f"{name}.json", plain(listed(entities)))
    targets = [("page", page) for page in shared.pages] + [("system", system["id"]) for system in shared.systems]
    for order, page in enumerate(shared.pages):
        for language, name in ((ZH, f"{page}.md"), (EN, f"{page}.en.md")):
            front = f"---\ntitle: \"{PAGE_TITLES[page][language]}\"\nlayout: free\nweight: {order + 1}\n---\n\n"
            put(folder / "free" / "pages" / name, front + page_narrative(page, handbook.seed, language, Links(shared), targets))
    pages, losses, dependants = [], {}, {}
    for unit in handbook.units():
        links = Links(shared, unit)
        front = "\n".join(yaml.lines(front_matter(unit, figures)))
        place = folder / "plans" / "units" / unit.id
        put(place / "_index.md", f"---\nlayout: plan\n{front}\n---\n\n" + narrative(unit, ZH, links))
        put(place / "_index.en.md", f"---\nlayout: plan\ntitle: \"{unit.title.en}\"\n---\n\n" + narrative(unit, EN, links))
        kinds = (("scenario", unit.scenarios), ("activity", unit.activities), ("role", unit.roles))
        if subpages == "files":
            for kind, entities in kinds:
                for entity in entities:
                    for suffix in (".md", ".en.md"):
                        put(folder / "subpages" / "units" / unit.id / f"{kind}-{entity['id']}{suffix}",
                            f"---\nlayout: {kind}\nentity: {entity['id']}\n---\n")
        pages.append({"unit": unit.id, **{kind: [entity["id"] for entity in entities] for kind, entities in kinds}})
        for asset, activity, via in figures.losses(unit):
            losses.setdefault(asset, []).append({"unit": unit.id, "activity": activity, "via": via})
        for activity in unit.activities:
            for dependency in activity["depends-on"]:
                if dependency["on"] in figures.assets:
                    dependants.setdefault(dependency["on"], []).append({"unit": unit.id, "activity": activity["id"], "kind": dependency["kind"],
                                                                        "up_to": dependency.get("up-to", "")})
    put_json(folder / "data" / "subpages.json", {"adapter": subpages == "adapter", "units": pages})
    put_json(folder / "data" / "losses.json", losses)
    put_json(folder / "data" / "dependants.json", dependants)
    count, size = handbook.count, 200
    assets = len(figures.assets)
    rows = {"risks": 6 * count, "recovery": 5 * count + assets, "plans": count, "scenarios": 4 * count, "roles": 6 * count + len(shared.roles),
            "systems": len(shared.systems), "suppliers": len(shared.suppliers), "sites": len(shared.sites)}
    put_json(folder / "data" / "lists.json", {name: -(-number // size) for name, number in rows.items()})


def put_json(path, value):
    put(path, json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")

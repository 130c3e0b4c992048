"""Writes a handbook as Mainstay's sources."""

import random

from . import words
from .narrative import EN, ZH, NarrativeWriter
from .text import YAMLWriter

NARRATIVE_BYTES = 10_400


def link(kind, identifier, language):
    return f"[[{kind}:{identifier}]]"


def narrative(unit, language, link):
    """The narrative of a unit; one document in ten has a struck text or a bare URL."""
    share = unit.index % 20
    special = "strike" if share == 3 else "url" if share == 13 else None
    writer = NarrativeWriter(random.Random(f"{unit.seed}/narrative/{unit.index}"), language, unit.targets(), link)
    return writer.write(NARRATIVE_BYTES, special)


def page_narrative(page, seed, language, link, targets):
    writer = NarrativeWriter(random.Random(f"{seed}/page/{page}"), language, targets, link)
    return writer.write(4_000)


PAGE_TITLES = {"policy": ("应急管理方针", "Continuity policy"), "emergency": ("紧急情况下如何使用", "How to use this in an emergency"),
               "writing-plans": ("如何编写计划", "How to write a plan")}


def write(handbook, folder):
    """Writes the content folder."""
    yaml = YAMLWriter(("zh-Hans", "en"))
    shared = handbook.shared
    put(folder / "handbook.yaml", "\n".join(yaml.lines(handbook.settings)) + "\n")
    registries = {"roles": shared.roles, "systems": shared.systems, "suppliers": shared.suppliers, "sites": shared.sites,
                  "requirements": shared.requirements, "glossary": shared.terms}
    for name, entities in registries.items():
        put(folder / "shared" / f"{name}.yaml", "\n".join(yaml.items(entities)) + "\n")
    targets = [("page", page) for page in shared.pages] + [("system", system["id"]) for system in shared.systems]
    for order, page in enumerate(shared.pages):
        title = "{zh-Hans: \"%s\", en: \"%s\"}" % PAGE_TITLES[page]
        put(folder / "pages" / f"{page}.md", f"---\ntitle: {title}\norder: {order + 1}\n---\n\n" + page_narrative(page, handbook.seed, ZH, link, targets))
        put(folder / "pages" / f"{page}.en.md", page_narrative(page, handbook.seed, EN, link, targets))
    for unit in handbook.units():
        header = "\n".join(yaml.lines(unit.header))
        put(folder / "units" / unit.id / "plan.md", f"---\n{header}\n---\n\n" + narrative(unit, ZH, link))
        put(folder / "units" / unit.id / "plan.en.md", narrative(unit, EN, link))


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

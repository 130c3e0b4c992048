"""Breaks a copy of the handbook on purpose: a check that does not find what is broken here finds nothing at all."""

import pathlib
import shutil
import tempfile

import journeys
import links
import markup
import pages
import plans
from handbook import Handbook, Reader, chromium

# What is put after <main> of one page, and the words that a check must then say.
IN_LINKS = [
    ('<a href="nowhere.html">x</a>', "no file nowhere.html"),
    ('<a href="nowhere.html#top">x</a>', "lychee: "),
    ('<a href="risks.html#no-such-risk">x</a>', "no id 'no-such-risk'"),
    ('<a href="../outside.html">x</a>', "leaves the handbook"),
    ('<a href="/risks.html">x</a>', "begins at the root of the disk"),
    ('<img src="//cdn.example/x.png" alt="x">', "leaves the handbook"),
    ('<p id="twice">x</p><p id="twice">x</p>', "id 'twice' stands 2 times"),
]
IN_MARKUP = [
    ("<ul><p>x</p></ul>", "not allowed as child"),
    ("<article><p>x</p></article>", "Article lacks heading"),
]
IN_PAGES = [
    ('<img src="assets/favicon.svg">', "image-alt: "),
    ('<p class="pale">Hard to read</p>', "color-contrast: "),
    ('<p class="pale-at-night">Hard to read at night</p>', "(dark): color-contrast: "),
    ('<script src="assets/broken.js"></script>', "script error: "),
    ('<p style="color: red">x</p>', "Content Security Policy"),
    ('<img src="https://elsewhere.example/x.png" alt="x">', "elsewhere.example"),
    ('<img src="assets/missing.png" alt="x">', "not loaded: "),
    ('<p class="broad">x</p>', "(phone): sticks out: p.broad"),
    ('<button type="button">x</button>', "does nothing: <button"),
]
STYLE = """
.pale { color: #aaa; background: #bbb }
@media (prefers-color-scheme: dark) { .pale-at-night { color: #222; background: #111 } }
.broad { width: 900px }
"""
# Page, what stands there, what is put in its place, and the words that the journeys must then say.
IN_JOURNEYS = [
    ("risks.html", "</span> 20 <span", "</span> 19 <span", "finance/risk:cyber-attack: expected 20"),
    ("risks.html", "首要高优先级", "可监控", "ecommerce/risk:data-breach: expected 首要高优先级"),
    ("risks.html", 'data-unit="医疗', 'data-unit="电子商务企业应急计划" title="医疗', "risks were to be shown, not"),
    ("exercises.html", "#exercise-power-outage-drill", "", "healthcare/exercise:power-outage-drill has no row"),
    ("exercises.html", "纸质套件缺少1种化验单", "一切正常", "the finding '纸质套件缺少1种化验单' is not among those that are open"),
    ("recovery.html", "30 分钟", "3 分钟", "account-access.html: RTO is '3 分钟'"),
    ("recovery.html", "24 小时内达到 70%", "24 小时内达到 7%", "basic-care.html: MBCO is"),
    ("units/finance/scenarios/cyber-attack.html", "启动隔离协议", "稍后再说", "the step '启动隔离协议' is not shown"),
    ("units/finance/scenarios/cyber-attack.html", "合规官", "某人", "does not name its owner 合规官"),
    ("index.html", "units/finance/scenarios/system-crash.html", "index.html", "no visible link to units/finance/scenarios/system-crash"),
    ("index.html", 'href="units/healthcare/index.html"', 'href="units/finance/index.html"', "no visible link to units/healthcare"),
    ("glossary.html", 'href="en/glossary.html" hreflang', 'href="en/index.html" hreflang', "switching to en leads to en/index.html"),
]


def problems(site, content):
    found = []
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        copies = [pathlib.Path(scratch) / name for name in ("links", "markup", "pages", "journeys")]
        for copy in copies:
            shutil.copytree(site, copy)
        insert(copies[0] / "glossary.html", IN_LINKS)
        found += unsaid(IN_LINKS, links.problems(Handbook(copies[0])))
        insert(copies[1] / "glossary.html", IN_MARKUP)
        keep_only(copies[1], "glossary.html")
        found += unsaid(IN_MARKUP, markup.problems(Handbook(copies[1])))
        found += unsaid(IN_PAGES, broken_page(Handbook(copies[2]), browser))
        found += unsaid(IN_JOURNEYS, broken_journeys(Handbook(copies[3]), browser, content))
    return found


def insert(page, breakages):
    text = page.read_text(encoding="utf-8")
    place = text.index(">", text.index("<main")) + 1
    page.write_text(text[:place] + "".join(breakage for breakage, _ in breakages) + text[place:], encoding="utf-8")


def keep_only(root, name):
    for path in root.rglob("*.html"):
        if path.relative_to(root).as_posix() not in (name, "index.html"):
            path.unlink()


def broken_page(handbook, browser):
    insert(handbook.root / "glossary.html", IN_PAGES)
    (handbook.root / "assets/broken.js").write_text("nowhere();", encoding="utf-8")
    with open(handbook.root / "assets/style.css", "a", encoding="utf-8") as style:
        style.write(STYLE)
    return pages.with_script(handbook, browser, ["glossary.html"]) + pages.without_script(
        handbook, browser, ["glossary.html"])


def broken_journeys(handbook, browser, content):
    for page, old, new, _ in IN_JOURNEYS:
        path = handbook.root / page
        text = path.read_text(encoding="utf-8")
        if old not in text:
            return [f"cannot be broken: {page} has no '{old}'"]
        path.write_text(text.replace(old, new), encoding="utf-8")
    units, shared = plans.units(content), plans.shared_roles(content)
    reader = Reader(browser, handbook)
    journey = journeys.Journey(reader, "", next(iter(handbook.languages)))
    journeys.every_plan(journey, units)
    journeys.every_risk(journey, units)
    journeys.every_objective(journey)
    journeys.every_scenario(journey, {"finance": units["finance"]}, shared)
    journeys.every_exercise(journey, units)
    journeys.register(journey, units)
    reader.close()
    return journey.found + journeys.language_switch(handbook, browser)


def unsaid(breakages, said):
    for words in said:
        if words.startswith("cannot be broken"):
            return [words]
    return [
        f"not found: {' → '.join(breakage[:-1])} should have given '{breakage[-1]}'"
        for breakage in breakages
        if not any(breakage[-1] in problem for problem in said)
    ]

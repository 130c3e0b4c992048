"""Breaks a copy of the handbook on purpose: a check that does not find what is broken here finds nothing at all."""

import pathlib
import random
import shutil
import tempfile

import cards
import journeys
import links
import markup
import pages
import plans
import weight
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
IN_WEIGHT = [
    ('<script src="assets/heavy.js"></script>', "more than 40960"),
    ('<p class="webfont">x</p>', "font"),
    ('<img src="https://elsewhere.example/x.png" alt="x">', "elsewhere.example"),
    ('<script>document.title = "x"</script>', "(http): console: "),
    ('<p class="restless">x</p>', "moves although less motion was asked for: <p class=\"restless\""),
    ('<a class="unseen" href="index.html">x</a>', "the focus cannot be seen on <a class=\"unseen\""),
    ('<p class="broad">x</p>', "(200 %): sticks out: p.broad"),
    ('<p class="half">x</p>', "(320 px): sticks out: p.half"),
]
STYLE = """
.pale { color: #aaa; background: #bbb }
@media (prefers-color-scheme: dark) { .pale-at-night { color: #222; background: #111 } }
.broad { width: 900px }
.half { width: 400px }
@font-face { font-family: elsewhere; src: url(elsewhere.woff2) }
.webfont { font-family: elsewhere }
@keyframes turning { to { rotate: 1turn } }
.restless { animation: turning 3s infinite }
a.unseen:focus-visible { outline: 0 }
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

# The same for the cards.
CARD = "units/healthcare/cards/emr-outage.html"
IN_CARDS = [
    ("glossary.html", 'class="happened"', 'class="hint"', "glossary.html: no button that asks what happened"),
    (CARD, '<section class="sheet-messages"', "<p>x</p>" * 40 + '<section class="sheet-messages"', "prints on 2 pages"),
    (CARD, '<p class="edition">', '<p class="edition tiny">', "prints type of 5.0 points"),
    (CARD, "启动备用服务器或离线记录系统", "稍后再说", "4 of 5 steps are shown"),
    (CARD, "+65 5550 0107", "", "has no telephone number beside it"),
    (CARD, "病历系统暂时停用", "稍后再说", "nothing says what to tell the families"),
    ("happened.html", 'href="units/healthcare/cards/staff-shortage.html"', 'href="index.html"', "no target leads to units/healthcare/cards/staff-shortage"),
    ("assets/response.js", "keep(name, all.length", "void (name, all.length", "ticks are forgotten"),
    ("assets/response.js", "keep(name, value", "void (name, value", "gives [], not"),
    ("assets/response.js", "keep(name, log.rows.length", "void (name, log.rows.length", "what was written is forgotten"),
]
CARD_STYLE = """
a.choice { min-height: 0; padding: 0 }
.losses a { min-height: 9rem }
.tiny { font-size: 5pt !important }
"""


def problems(site, content):
    found = []
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        copies = [pathlib.Path(scratch) / name for name in ("links", "markup", "pages", "journeys", "weight", "cards")]
        for copy in copies:
            shutil.copytree(site, copy)
        insert(copies[0] / "glossary.html", IN_LINKS)
        found += unsaid(IN_LINKS, links.problems(Handbook(copies[0])))
        insert(copies[1] / "glossary.html", IN_MARKUP)
        keep_only(copies[1], "glossary.html")
        found += unsaid(IN_MARKUP, markup.problems(Handbook(copies[1])))
        found += unsaid(IN_PAGES, broken_page(Handbook(copies[2]), browser))
        found += unsaid(IN_WEIGHT, broken_weight(Handbook(copies[4]), browser))
        found += unsaid(IN_JOURNEYS, broken_journeys(Handbook(copies[3]), browser, content))
        said = [("smaller than 48 px",), ("below the first screen",)]
        found += unsaid(IN_CARDS + said, broken_cards(Handbook(copies[5]), browser, content))
    return found


def insert(page, breakages, before="<main"):
    text = page.read_text(encoding="utf-8")
    place = text.index(">", text.index(before)) + 1
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


def broken_weight(handbook, browser):
    # After <body>, so that the keyboard comes to what is broken first.
    insert(handbook.root / "index.html", IN_WEIGHT, before="<body")
    noise = random.Random(1).randbytes(60_000).hex()
    (handbook.root / "assets/heavy.js").write_text(f"// {noise}", encoding="utf-8")
    with open(handbook.root / "assets/style.css", "a", encoding="utf-8") as style:
        style.write(STYLE)
    return weight.problems(handbook, browser)


def broken_cards(handbook, browser, content):
    obstacle = replace(handbook, IN_CARDS)
    if obstacle:
        return obstacle
    with open(handbook.root / "assets/style.css", "a", encoding="utf-8") as style:
        style.write(CARD_STYLE)
    units, shared = {"healthcare": plans.units(content)["healthcare"]}, plans.shared_roles(content)
    return (
        cards.every_page_asks(handbook) + cards.one_page_each(handbook, browser, [CARD])
        + cards.triage(handbook, browser) + cards.ticks(handbook, browser) + cards.deadlines(handbook, browser)
        + cards.log(handbook, browser) + cards.three_taps(handbook, browser, units, shared))


def replace(handbook, breakages):
    for page, old, new, _ in breakages:
        path = handbook.root / page
        text = path.read_text(encoding="utf-8")
        if old not in text:
            return [f"cannot be broken: {page} has no '{old}'"]
        path.write_text(text.replace(old, new), encoding="utf-8")
    return []


def broken_journeys(handbook, browser, content):
    obstacle = replace(handbook, IN_JOURNEYS)
    if obstacle:
        return obstacle
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

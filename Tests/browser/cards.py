"""What happened?, the crisis cards and the log: found in three taps, ticked, timed, written on and printed on one page."""

import re

import plans
from handbook import PHONE, Reader

# A4 less the margins of the default theme, in CSS pixels: what print styles have to lay a card out in.
PAPER = {"width": 688, "height": 1005}
SMALLEST_TYPE = 8 * 96 / 72
PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")

# The smallest type that print styles give any words.
SMALLEST = """() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    let smallest = 99;
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (walker.currentNode.textContent.trim() && parent.checkVisibility())
            smallest = Math.min(smallest, parseFloat(getComputedStyle(parent).fontSize));
    }
    return smallest;
}"""
SMALL_TARGETS = """() => [...document.querySelectorAll("a.happened, .losses a, a.choice")]
    .filter(e => e.checkVisibility() && Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 48)
    .map(e => e.textContent.trim())"""


def problems(handbook, browser, content):
    return (
        every_page_asks(handbook) + one_page_each(handbook, browser) + triage(handbook, browser)
        + ticks(handbook, browser) + deadlines(handbook, browser) + log(handbook, browser)
        + three_taps(handbook, browser, plans.units(content), plans.shared_roles(content)))


def is_card(page):
    return "/cards/" in "/" + page or "role-cards/" in page or page.endswith("log.html")


def every_page_asks(handbook):
    missing = []
    for page in handbook.pages:
        targets = [attributes["href"] for name, attributes, _ in handbook.elements(page)
                   if name == "a" and attributes.get("class") == "happened"]
        if len(targets) != 1 or not targets[0].endswith("happened.html"):
            missing.append(f"{page}: no button that asks what happened")
    return missing


def one_page_each(handbook, browser, cards=None):
    found = []
    reader = Reader(browser, handbook, viewport=PAPER)
    cards = cards or [page for page in handbook.pages if is_card(page)]
    for page in cards:
        reader.open(page)
        reader.page.emulate_media(media="print")
        count = len(PAGE.findall(reader.page.pdf(prefer_css_page_size=True)))
        if count != 1:
            found.append(f"{page}: prints on {count} pages")
        smallest = reader.page.evaluate(SMALLEST)
        if smallest < SMALLEST_TYPE:
            found.append(f"{page}: prints type of {smallest * 72 / 96:.1f} points")
    reader.close()
    return found + reader.problems + ([] if cards else ["there are no cards"])


def triage(handbook, browser):
    """All classes of loss stand on the first screen of a phone, and every target is large."""
    found = []
    reader = Reader(browser, handbook, viewport=PHONE, script=False)
    for folder in handbook.languages.values():
        reader.open(folder + "happened.html")
        found += [f"{reader.where()}: smaller than 48 px: {text}" for text in reader.page.evaluate(SMALL_TARGETS)]
        lowest = reader.page.evaluate(
            "() => Math.max(...[...document.querySelectorAll('.losses a')].map(e => e.getBoundingClientRect().bottom))")
        if lowest > PHONE["height"]:
            found.append(f"{reader.where()}: the last class of loss ends at {lowest:.0f} px, below the first screen")
    reader.close()
    return found + reader.problems


def card_of(page):
    return page.replace("/scenarios/", "/cards/")


def sample(handbook):
    """A scenario with two steps or more."""
    return max((page for page in handbook.in_default_language() if "/scenarios/" in page),
               key=lambda page: handbook.text(card_of(page)).count('type="checkbox"'))


def ticks(handbook, browser):
    """A tick on the card is there after a reload and on the scenario's page, where all can be cleared."""
    found = []
    scenario = sample(handbook)
    reader = Reader(browser, handbook, viewport=PHONE)
    boxes = reader.page.locator("[data-steps] input[type=checkbox]")

    def expect(page, expected, problem):
        reader.open(page)
        if boxes.evaluate_all("all => all.filter(box => box.checked).length") != expected:
            found.append(f"{page}: {problem}")

    reader.open(card_of(scenario))
    boxes.nth(0).check()
    boxes.nth(1).check()
    boxes.nth(1).uncheck()
    expect(card_of(scenario), 1, "ticks are forgotten")
    expect(scenario, 1, "ticks of the card are not shown")
    expect(next(page for page in handbook.in_default_language() if "/cards/" in page and page != card_of(scenario)), 0,
           "shows the ticks of another scenario")
    reader.open(scenario)
    reader.page.locator("[data-steps-clear]").click()
    expect(card_of(scenario), 0, "cleared ticks come back")
    reader.close()
    return found + reader.problems


def deadlines(handbook, browser):
    """With T0 each deadline shows a time of the day; T0 is shared by all pages of the scenario and can be cleared."""
    found = []
    scenario = sample(handbook)
    reader = Reader(browser, handbook, viewport=PHONE)
    clocks = reader.page.locator("main .clock")
    reader.open(card_of(scenario))
    seconds = reader.page.locator("main [data-after]").evaluate_all("all => all.map(e => Number(e.dataset.after))")
    reader.page.locator("[data-t0-field]").fill("2026-03-01T23:50")
    expected = [clock_time(23 * 60 + 50 + second // 60) for second in seconds]
    for page in (None, card_of(scenario)):
        if page:
            reader.open(page)
        shown = [re.search(r"\d\d:\d\d", text).group() for text in clocks.all_inner_texts()]
        if not expected or shown != expected:
            found.append(f"{card_of(scenario)}: T0 23:50 gives {shown}, not {expected}")
    reader.open(scenario)
    if not clocks.count():
        found.append(f"{scenario}: T0 of the card is not shown")
    reader.page.locator("[data-t0-now]").click()
    if reader.page.locator("[data-t0-field]").input_value() < "2026-03-02":
        found.append(f"{scenario}: the button sets no time")
    reader.page.locator("[data-t0-clear]").click()
    reader.open(card_of(scenario))
    if clocks.count() or reader.page.locator("[data-t0-field]").input_value():
        found.append(f"{card_of(scenario)}: a cleared T0 comes back")
    reader.close()
    return found + reader.problems


def clock_time(minutes):
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def log(handbook, browser):
    """What is written in the log is there after a reload, with the time of the first word, until it is cleared."""
    found = []
    reader = Reader(browser, handbook, viewport=PHONE)
    row = reader.page.locator("tbody tr").first.locator("[role=textbox]")
    reader.open("log.html")
    row.nth(1).click()
    reader.page.keyboard.type("Pumps are running")
    reader.open("log.html")
    if row.nth(1).inner_text() != "Pumps are running":
        found.append("log.html: what was written is forgotten")
    if not re.fullmatch(r"\d\d:\d\d", row.nth(0).inner_text()):
        found.append("log.html: the time is not filled in")
    reader.page.once("dialog", lambda dialog: dialog.accept())
    reader.page.locator("[data-log-clear]").click()
    reader.open("log.html")
    if row.nth(1).inner_text():
        found.append("log.html: a cleared log comes back")
    reader.close()
    return found + reader.problems


def three_taps(handbook, browser, units, shared):
    """Somebody who has never seen the handbook finds each scenario's card: the button, what is lost, the scenario."""
    found = []
    for script in (True, False):
        reader = Reader(browser, handbook, PHONE, script)
        for language, folder in handbook.languages.items():
            for name, unit in units.items():
                for scenario in unit["scenarios"]:
                    found += one_scenario(reader, folder, language, name, unit, scenario, shared)
        reader.close()
        found += reader.problems
    return found


def one_scenario(reader, folder, language, name, unit, scenario, shared):
    card = f"units/{name}/cards/{scenario['id']}.html"
    reader.open(folder + "index.html")
    with reader.page.expect_navigation():
        reader.page.locator("a.happened").click()
    targets = reader.page.locator(f'a.choice[href$="{card}"]')
    if not targets.count():
        return [f"{reader.where()}: no target leads to {card}"]
    group = targets.first.evaluate("e => e.closest('section').id")
    reader.page.locator(f'.losses a[href="#{group}"]').click()
    with reader.page.expect_navigation():
        targets.first.click()
    found = [f"{reader.where()}: {problem}" for problem in missing(reader, unit, scenario, shared, language)]
    reader.page.emulate_media(media="print")
    found += [f"{reader.where()} (paper): {problem}" for problem in missing(reader, unit, scenario, shared, language)]
    reader.page.emulate_media(media="screen")
    return found


def missing(reader, unit, scenario, shared, language):
    """What to do, whom to call, what to tell whom: each with the words of the plan, or the card says that more follows."""
    items = reader.page.evaluate(
        "() => [...document.querySelectorAll('main li, main article')].filter(e => e.checkVisibility()).map(e => e.innerText)")
    cut = reader.page.locator(".cut").count()
    roles = {f"role:{role['id']}": role for role in shared + unit["roles"]}
    found = []
    steps = [action for action in scenario["actions"]
             if any(plans.text(action["do"], language) in item for item in items)]
    if not steps or (len(steps) < len(scenario["actions"]) and not cut):
        found.append(f"{len(steps)} of {len(scenario['actions'])} steps are shown")
    for action in steps:
        words = plans.text(action["do"], language)
        phone = next(contact["value"] for contact in roles[action["owner"]]["contacts"] if contact["kind"] == "phone")
        if not any(words in item and phone in item for item in items):
            found.append(f"the step '{words}' has no telephone number beside it")
    messages = {f"message:{message['id']}": message for message in unit["messages"]}
    told = [messages[one] for one in aslist(scenario.get("messages", [])) if one in messages]
    shown = [message for message in told if any(plans.text(message["text"], language) in item for item in items)]
    if told and (not shown or (len(shown) < len(told) and not cut)):
        found.append(f"{len(shown)} of {len(told)} messages are shown")
    return found + families(scenario, shown)


def families(scenario, shown):
    """The example that the handbook must not fail: what to tell patients' families while the records are down."""
    if scenario["id"] == "emr-outage" and not any(message["audience"] == "families" for message in shown):
        return ["nothing says what to tell the families of patients"]
    return []


def aslist(value):
    return value if isinstance(value, list) else [value]

"""What a reader types into the search leads to the right page first: from disk, by keyboard, and by an index without script."""

from axe_playwright_python.sync_playwright import Axe

import pages
from handbook import PHONE, Reader

# Language → what is typed, and the end of the address of the first result.
QUERIES = {
    "zh-Hans": [
        ("数据泄露", "units/ecommerce/scenarios/data-breach.html"),
        ("ＩＴ主管", "roles/it-lead.html"),
        ("IT主管", "roles/it-lead.html"),
    ],
    "en": [
        ("payment", "units/ecommerce/scenarios/payment-failure.html"),
        ("Head of IT", "roles/it-lead.html"),
        ("data brea", "units/ecommerce/scenarios/data-breach.html"),
    ],
}
NOTHING = {"zh-Hans": "露泄据数", "en": "xyzzy"}


def problems(handbook, browser):
    found = []
    for language, folder in handbook.languages.items():
        found += by_typing(handbook, browser, folder, QUERIES.get(language, []), NOTHING.get(language))
        found += by_keyboard(handbook, browser, folder, QUERIES.get(language, []))
        found += without_script(handbook, browser, folder)
    return found


def results(reader):
    reader.page.locator("main [role=status]:not(:empty)").wait_for()
    return [link.get_attribute("href") for link in reader.page.locator("[data-results] a").all()]


def by_typing(handbook, browser, folder, queries, nothing):
    reader, found, axe = Reader(browser, handbook), [], Axe()
    for words, target in queries:
        reader.open(folder + "search.html")
        reader.page.locator("main input[type=search]").fill(words)
        links = results(reader)
        if not links or not links[0].endswith(target):
            found.append(f"{folder}search.html: '{words}' finds {links[:3]}, not {target} first")
    for scheme in ("light", "dark"):
        reader.page.emulate_media(color_scheme=scheme)
        found += [f"{folder}search.html ({scheme}): {problem}" for problem in pages.violations(axe, reader.page)]
    reader.page.set_viewport_size(PHONE)
    found += [f"{folder}search.html: sticks out: {problem}" for problem in reader.page.evaluate(pages.STICKING_OUT)]
    if nothing:
        reader.open(folder + "search.html")
        reader.page.locator("main input[type=search]").fill(nothing)
        if results(reader):
            found.append(f"{folder}search.html: '{nothing}' finds something")
    reader.close()
    return found + reader.problems


def by_keyboard(handbook, browser, folder, queries):
    """From a page deep inside: slash, words, Enter; then down to the first result, and Enter again."""
    reader, found = Reader(browser, handbook), []
    for words, target in queries[-1:]:
        reader.open(folder + "units/finance/index.html")
        reader.page.keyboard.press("/")
        reader.page.keyboard.type(words)
        with reader.page.expect_navigation():
            reader.page.keyboard.press("Enter")
        results(reader)
        reader.page.keyboard.press("ArrowDown")
        reader.page.keyboard.press("ArrowDown")
        reader.page.keyboard.press("ArrowUp")
        with reader.page.expect_navigation():
            reader.page.keyboard.press("Enter")
        if not reader.where().endswith(target):
            found.append(f"{folder}: the keyboard leads to {reader.where()}, not {target}")
    reader.close()
    return found + reader.problems


def without_script(handbook, browser, folder):
    reader, found = Reader(browser, handbook, viewport=PHONE, script=False), []
    reader.open(folder + "index.html")
    reader.page.locator("header input[type=search]").fill("x")
    with reader.page.expect_navigation():
        reader.page.keyboard.press("Enter")
    links = reader.page.locator("main a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    for target in ("scenarios/data-breach.html", "units/finance/index.html", "glossary.html#"):
        if not any(target in link for link in links):
            found.append(f"{folder}search.html (no script): no link to {target}")
    reader.close()
    return found + reader.problems

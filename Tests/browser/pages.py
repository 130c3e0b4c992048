"""One page of every kind in every language: accessible in light and dark, quiet, complete on a phone and without script."""

from axe_playwright_python.sync_playwright import Axe

from handbook import PHONE, Reader

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# Elements that stick out to the right although nothing around them scrolls.
STICKING_OUT = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = element => ["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX);
    const framed = element => {
        for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) if (scrolls(e)) return true;
        return false;
    };
    return [...document.body.querySelectorAll("*")]
        .filter(e => e.getBoundingClientRect().right > width + 1 && !framed(e))
        .slice(0, 3)
        .map(e => e.tagName.toLowerCase() + (e.className ? "." + e.className : "") + ": " + e.textContent.trim().slice(0, 40))
        .concat("the page is " + document.documentElement.scrollWidth + " px wide");
}"""

# Buttons and fields that are shown but that only a script could bring to life.
DEAD_CONTROLS = """() => [...document.querySelectorAll("button, input, select, textarea")]
    .filter(e => e.checkVisibility() && !e.closest("form[action]") && e.type !== "checkbox")
    .map(e => e.outerHTML.slice(0, 80))"""

TEXT = """() => { document.querySelectorAll("details").forEach(e => e.open = true); return document.querySelector("main").innerText; }"""


def problems(handbook, browser, specimens=None):
    specimens = specimens or list(handbook.specimens().values())
    found = []
    for folder in handbook.languages.values():
        found += with_script(handbook, browser, [folder + page for page in specimens])
        found += without_script(handbook, browser, [folder + page for page in specimens])
        found += theme_button(handbook, browser, folder)
    return found


def with_script(handbook, browser, pages):
    reader, axe, found = Reader(browser, handbook), Axe(), []
    for page in pages:
        reader.page.set_viewport_size({"width": 1280, "height": 900})
        reader.open(page)
        for scheme in ("light", "dark"):
            reader.page.emulate_media(color_scheme=scheme)
            found += [f"{page} ({scheme}): {problem}" for problem in violations(axe, reader.page)]
        reader.page.set_viewport_size(PHONE)
        found += [f"{page} (phone): sticks out: {problem}" for problem in reader.page.evaluate(STICKING_OUT)]
    reader.close()
    return found + reader.problems


def violations(axe, page):
    # Without 'preload' axe would fetch the style sheets again, which no browser allows on file://.
    options = {"runOnly": {"type": "tag", "values": LEVELS}, "resultTypes": ["violations"], "preload": False}
    result = axe.run(page, options=options)
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:120]}"
        for violation in result.response["violations"]
        for node in violation["nodes"][:3]
    ]


def without_script(handbook, browser, pages):
    reader, found = Reader(browser, handbook, viewport=PHONE, script=False), []
    for page in pages:
        reader.open(page)
        found += [f"{page} (no script): sticks out: {problem}" for problem in reader.page.evaluate(STICKING_OUT)]
        found += [f"{page} (no script): does nothing: {control}" for control in reader.page.evaluate(DEAD_CONTROLS)]
        if len(reader.page.evaluate(TEXT)) < 50:
            found.append(f"{page} (no script): the page is empty")
    reader.close()
    return found + reader.problems


def theme_button(handbook, browser, folder):
    """Light and dark can be chosen, and the choice holds on the next page."""
    reader, found = Reader(browser, handbook), []
    chosen = "document.documentElement.dataset.theme"
    reader.page.emulate_media(color_scheme="light")
    reader.open(folder + "index.html")
    reader.page.locator("[data-theme-toggle]").click()
    if reader.page.evaluate(chosen) != "dark":
        found.append(f"{folder}index.html: the theme button does not turn the page dark")
    reader.open(folder + "risks.html")
    if reader.page.evaluate(chosen) != "dark":
        found.append(f"{folder}risks.html: the chosen theme is forgotten")
    reader.close()
    return found + reader.problems

"""What a reader looks for, clicked from the home page: at most two clicks, in every language, on a desk and on a phone."""

import datetime

import plans
from handbook import DESKTOP, PHONE, Reader

# A day on which something of the example is overdue and something else due soon, at noon wherever the check runs.
CLOCK = datetime.datetime(2026, 12, 14, 12)


class Journey:
    """Clicks from the home page of one language and what the reader must then see."""

    def __init__(self, reader, folder, language):
        self.reader, self.folder, self.language = reader, folder, language
        self.found = []

    def miss(self, problem):
        self.found.append(f"{self.reader.where()}: {problem}")

    def go(self, *targets):
        """Clicks through from home; every target is the end of a link's address."""
        self.reader.open(self.folder + "index.html")
        for target in targets:
            links = self.reader.page.locator(f'a[href$="{target}"]').filter(visible=True)
            if not links.count():
                self.miss(f"no visible link to {target}")
                return False
            with self.reader.page.expect_navigation():
                links.first.click()
        return True

    def rows(self):
        """The rows of the page's tables: texts by the header of their column, and where the row's heading leads."""
        return self.reader.page.evaluate("""() => [...document.querySelectorAll("main table")].flatMap(table => {
            const clean = element => element ? element.textContent.replace(/\\s+/g, " ").trim() : "";
            const names = [...table.querySelectorAll("thead th")].map(clean);
            return [...table.querySelectorAll("tbody tr")].map(row => {
                const cells = Object.fromEntries([...row.cells].map((cell, place) => [names[place] || place, clean(cell)]));
                const heading = row.querySelector("th[scope=row] a");
                return {cells, href: heading ? heading.href : ""};
            });
        })""")

    def row(self, rows, target):
        return next((row["cells"] for row in rows if row["href"].endswith("/" + self.folder + target)), None)


def problems(handbook, browser, content):
    units, shared = plans.units(content), plans.shared_roles(content)
    found = []
    for viewport, script in ((DESKTOP, True), (PHONE, False)):
        for language, folder in handbook.languages.items():
            reader = Reader(browser, handbook, viewport, script)
            journey = Journey(reader, folder, language)
            every_plan(journey, units)
            every_risk(journey, units)
            every_objective(journey)
            every_scenario(journey, units, shared)
            every_exercise(journey, units)
            if script:
                register(journey, units)
                due(journey)
            reader.close()
            found += journey.found + reader.problems
    return found + language_switch(handbook, browser)


def every_plan(journey, units):
    for name, unit in units.items():
        if journey.go(f"units/{name}/index.html"):
            title = journey.reader.page.locator("main h1").inner_text()
            if title != plans.text(unit["title"], journey.language):
                journey.miss(f"the heading is '{title}'")


def every_risk(journey, units):
    """One click away in the register of all units, and one in the plan of its own."""
    pages = [("risks.html", units)] + [(f"units/{name}/index.html", {name: unit}) for name, unit in units.items()]
    for page, members in pages:
        if not journey.go(page):
            continue
        rows = journey.rows()
        for name, unit in members.items():
            for risk in unit["risks"]:
                expected = plans.priority(unit, risk, journey.language)
                stated = plans.PRIORITIES.get((name, risk["id"]))
                if stated and stated[journey.language] != expected:
                    journey.miss(f"{name}/risk:{risk['id']}: the sources give {expected}, not {stated}")
                row = journey.row(rows, f"units/{name}/index.html#risk-{risk['id']}")
                if row is None:
                    journey.miss(f"{name}/risk:{risk['id']} has no row")
                elif not shows(next(iter(row.values())), expected):
                    journey.miss(f"{name}/risk:{risk['id']}: expected {expected}, found '{next(iter(row.values()))}'")


def shows(cell, priority):
    words = cell.lstrip("▲△▽▼● ")
    return words == priority or words.startswith(priority + " ")


def every_objective(journey):
    if not journey.go("recovery.html"):
        return
    rows = journey.rows()
    for column, what, texts in plans.OBJECTIVES:
        row = journey.row(rows, what)
        if row is None:
            journey.miss(f"{what} has no row")
        elif row.get(column) != texts[journey.language]:
            journey.miss(f"{what}: {column} is '{row.get(column)}', not '{texts[journey.language]}'")


def every_scenario(journey, units, shared):
    for name, unit in units.items():
        titles = {f"role:{role['id']}": role["title"] for role in shared + unit["roles"]}
        for scenario in unit["scenarios"]:
            if journey.go(f"units/{name}/scenarios/{scenario['id']}.html"):
                steps(journey, scenario, titles)


def steps(journey, scenario, titles):
    """Every step stands in a list item or row that names its owner, and can be seen."""
    items = journey.reader.page.evaluate("""() => [...document.querySelectorAll("main li, main tr")]
        .filter(item => item.checkVisibility()).map(item => item.innerText)""")
    for action in scenario["actions"]:
        words = plans.text(action["do"], journey.language)
        owner = plans.text(titles[action["owner"]], journey.language)
        places = [item for item in items if words in item]
        if not places:
            journey.miss(f"the step '{words}' is not shown")
        elif not any(owner in item for item in places):
            journey.miss(f"the step '{words}' does not name its owner {owner}")


def every_exercise(journey, units):
    """The log has every exercise, and findings that nobody has closed stand above it."""
    if not journey.go("exercises.html"):
        return
    rows, shown = journey.rows(), journey.reader.page.locator("#section-findings").inner_text()
    for name, unit in units.items():
        for exercise in unit.get("exercises", []):
            if journey.row(rows, f"units/{name}/index.html#exercise-{exercise['id']}") is None:
                journey.miss(f"{name}/exercise:{exercise['id']} has no row")
            for finding in exercise.get("findings", []):
                words = plans.text(finding["text"], journey.language)
                if (words in shown) == ("closed" in finding):
                    journey.miss(f"the finding '{words}' {'is' if words in shown else 'is not'} among those that are open")


def register(journey, units):
    """By keyboard: one unit's risks only, in the order of their names; the address keeps both, and the next visit has them."""
    if not journey.go("risks.html"):
        return
    page, (name, unit) = journey.reader.page, next(iter(units.items()))
    title = plans.text(unit["title"], journey.language)
    choice = page.locator("select[name=unit]")
    choice.focus()
    for _ in units:
        if choice.input_value() != title:
            page.keyboard.press("ArrowDown")
    column = page.locator("[data-register] thead th").nth(1)
    column.locator("button").focus()
    page.keyboard.press("Enter")
    expected = len(unit["risks"])
    for visit in ("first", "second"):
        rows = page.locator("[data-register] tbody tr").filter(visible=True)
        units_shown = set(rows.evaluate_all("rows => rows.map(row => row.dataset.unit)"))
        if units_shown != {title} or rows.count() != expected:
            journey.miss(f"{visit} visit: of {title} {expected} risks were to be shown, not {rows.count()} of {units_shown}")
        names = rows.locator("th > a").all_inner_texts()
        ordered = page.evaluate("names => [...names].sort((a, b) => a.localeCompare(b, document.documentElement.lang))", names)
        if column.get_attribute("aria-sort") != "ascending" or names != ordered:
            journey.miss(f"{visit} visit: the names do not stand in order: {names}")
        page.reload()
    page.locator("[data-clear]").press("Enter")
    if page.locator("[data-register] tbody tr").filter(visible=True).count() != sum(len(u["risks"]) for u in units.values()):
        journey.miss("not all risks are back once the filter is cleared")
    crowded = page.locator('.matrix a[href*="?cell="]')
    for place in range(crowded.count()):
        number = int(page.locator("td:has(a[href*='?cell='])").nth(place).locator(".how-many").inner_text())
        with page.expect_navigation():
            crowded.nth(place).click()
        shown = page.locator("[data-register] tbody tr").filter(visible=True).count()
        if shown != number:
            journey.miss(f"a field of the matrix with {number} risks leads to {shown}")


def due(journey):
    """What is overdue and what is due soon is judged by the reader's clock, on the home page and in the calendar."""
    page = journey.reader.page
    page.clock.set_fixed_time(CLOCK)
    for target in ("index.html", "calendar.html"):
        journey.reader.open(journey.folder + target)
        counts = {kind: int(page.locator(f"[data-count={kind}]").inner_text()) for kind in ("overdue", "soon", "later")}
        items = page.locator(".due-list time").evaluate_all("times => times.map(time => time.dateTime)")
        flags = page.locator(".due-list .flag").count(), page.locator(".due-list .soon").count()
        day, month_on = CLOCK.date().isoformat(), (CLOCK + datetime.timedelta(30)).date().isoformat()
        seen = sum(item < day for item in items), sum(day <= item <= month_on for item in items)
        if not all(seen) or flags != seen:
            journey.miss(f"{seen} are overdue and due soon, {flags} are marked")
        if target == "calendar.html" and (counts["overdue"], counts["soon"]) != seen:
            journey.miss(f"the counts are {counts}, the dates say {seen}")


def language_switch(handbook, browser):
    """Every kind of page leads to itself in the other languages, and back."""
    reader = Reader(browser, handbook)
    found = []
    for page in handbook.specimens().values():
        reader.open(page)
        for language, folder in [*list(handbook.languages.items())[1:], next(iter(handbook.languages.items()))]:
            with reader.page.expect_navigation():
                reader.page.locator(f'a[hreflang="{language}"]').filter(visible=True).first.click()
            shown = reader.page.locator("html").get_attribute("lang")
            if reader.where() != folder + page or shown != language:
                found.append(f"{page}: switching to {language} leads to {reader.where()} in {shown}")
    reader.close()
    return found + reader.problems

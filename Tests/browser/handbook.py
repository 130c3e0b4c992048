"""A built handbook: its pages by kind and language, and a browser that opens them from disk with the network cut."""

import contextlib
import functools
import os
import pathlib
import shutil
from html.parser import HTMLParser

from playwright.sync_api import sync_playwright

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


class Elements(HTMLParser):
    """Every start tag of a page as (name, attributes, line)."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)
        self.close()

    def handle_starttag(self, name, attributes):
        self.found.append((name, {key: value or "" for key, value in attributes}, self.getpos()[0]))


class Handbook:
    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.pages = sorted(str(path.relative_to(self.root)) for path in self.root.rglob("*.html"))
        # Language tag → folder of its pages with a slash; the default language has none and comes first.
        self.languages = {
            attributes["hreflang"]: attributes["href"].removesuffix("index.html")
            for name, attributes, _ in self.elements("index.html")
            if name == "a" and "hreflang" in attributes
        }

    def text(self, page):
        return (self.root / page).read_text(encoding="utf-8")

    @functools.cache
    def elements(self, page):
        return Elements(self.text(page)).found

    def address(self, page):
        return (self.root / page).as_uri()

    def in_default_language(self):
        folders = tuple(folder for folder in self.languages.values() if folder)
        return [page for page in self.pages if not page.startswith(folders)]

    def specimens(self):
        """The largest page of every kind, in the default language: 'units/*/scenarios/*' is a kind."""
        largest = {}
        for page in self.in_default_language():
            kind = self.kind(page)
            size = (self.root / page).stat().st_size
            if size > largest.get(kind, (0, ""))[0]:
                largest[kind] = (size, page)
        return {kind: page for kind, (_, page) in sorted(largest.items())}

    @staticmethod
    def kind(page):
        parts = page.split("/")
        if len(parts) == 1:
            return page
        return "/".join(part if place % 2 == 0 or part == "index.html" else "*" for place, part in enumerate(parts))


def executable():
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not found:
        raise SystemExit("no chromium: install Debian's package or name one in CHROMIUM")
    return found


@contextlib.contextmanager
def chromium():
    with sync_playwright() as playwright:
        # Chromium refuses to sandbox itself as root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=executable(), args=arguments)
        try:
            yield browser
        finally:
            browser.close()


class Reader:
    """One browser window that may read files below the handbook and nothing else; it notes what went wrong."""

    def __init__(self, browser, handbook, viewport=DESKTOP, script=True):
        self.handbook = handbook
        self.problems = []
        self.context = browser.new_context(viewport=viewport, java_script_enabled=script)
        self.context.set_offline(True)
        self.context.route("**/*", self._route)
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self._note(f"script error: {error}"))
        self.page.on("requestfailed", self._failed)

    def _route(self, route):
        address = route.request.url
        if address.startswith((self.handbook.root.as_uri() + "/", "data:")):
            return route.continue_()
        self._note(f"asks for {address}")
        return route.abort()

    def _failed(self, request):
        # A reader who goes on to the next page breaks off what is still loading.
        if request.failure != "net::ERR_ABORTED":
            self._note(f"not loaded: {request.url}")

    def _console(self, message):
        if message.type in ("error", "warning"):
            self._note(f"console: {message.text}")

    def _note(self, problem):
        self.problems.append(f"{self.where()}: {problem}")

    def where(self):
        return self.page.url.removeprefix(self.handbook.root.as_uri() + "/")

    def open(self, page):
        self.page.goto(self.handbook.address(page))

    def close(self):
        self.context.close()

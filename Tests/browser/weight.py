"""What a first visit costs and how it reads: weight, requests, focus, motion, and text at 200 % or on a narrow screen."""

import contextlib
import functools
import gzip
import http.server
import threading
import urllib.parse

from handbook import Reader
from pages import STICKING_OUT

# Compressed bytes of HTML, style and script together that the first page may take.
LIMIT = 40 * 1024
# 1280 px at 400 %, the width at which nothing may need scrolling to the side (WCAG 1.4.10); 200 % leaves twice that.
NARROW = {"width": 320, "height": 640}
ZOOMED = {"width": 640, "height": 450}
# What a first visit may begin with, beside the home page.
FIRST_KINDS = ("index.html", "units/*/scenarios/*", "units/*/cards/*", "cards/*")

# Whether the element that has the focus looks different from what it looks like without.
FOCUS_SHOWS = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return shows ? "" : element.outerHTML.slice(0, 100);
}"""

# Elements that still move although the reader asked for less motion.
MOVING = """() => [...document.querySelectorAll("*")].filter(e => {
    const style = getComputedStyle(e);
    const lasts = times => times.split(",").some(time => parseFloat(time) > 0.01);
    return (style.animationName !== "none" && lasts(style.animationDuration)) || lasts(style.transitionDuration)
        || style.scrollBehavior === "smooth";
}).slice(0, 3).map(e => e.outerHTML.slice(0, 80))"""


def problems(handbook, browser):
    found = []
    specimens = handbook.specimens()
    pages = [folder + specimens[kind] for kind in FIRST_KINDS if kind in specimens for folder in handbook.languages.values()]
    with served(handbook.root) as origin:
        for page in pages:
            found += first_visit(handbook, browser, origin, page)
    for page in pages:
        found += reading(handbook, browser, page)
    return found


@contextlib.contextmanager
def served(root):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, request, address):
            # A browser that closes its window breaks off what is still loading.
            pass

    server = Server(("127.0.0.1", 0), functools.partial(Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def first_visit(handbook, browser, origin, page):
    """What a browser without a cache asks of the server, and what its console says of the security policy."""
    context = browser.new_context()
    view, asked, found = context.new_page(), [], []
    view.on("request", lambda request: asked.append((request.url, request.resource_type)))
    view.on("console", lambda message: found.append(f"{page} (http): console: {message.text}") if message.type in ("error", "warning") else None)
    view.goto(f"{origin}/{page}")
    view.wait_for_load_state("load")
    context.close()
    weight = 0
    for address, kind in asked:
        if not address.startswith((origin + "/", "data:")):
            found.append(f"{page}: asks another host: {address}")
        elif kind == "font":
            found.append(f"{page}: asks for a font: {address}")
        elif kind in ("document", "stylesheet", "script"):
            path = urllib.parse.unquote(urllib.parse.urlsplit(address).path.removeprefix("/"))
            weight += len(gzip.compress((handbook.root / path).read_bytes(), 9))
    if weight > LIMIT:
        found.append(f"{page}: weighs {weight} bytes compressed, more than {LIMIT}")
    if not weight:
        found.append(f"{page}: nothing was weighed")
    return found


def reading(handbook, browser, page):
    reader, found = Reader(browser, handbook), []
    reader.page.emulate_media(reduced_motion="reduce")
    reader.open(page)
    found += [f"{page}: moves although less motion was asked for: {element}" for element in reader.page.evaluate(MOVING)]
    reached = 0
    for _ in range(12):
        reader.page.keyboard.press("Tab")
        hidden = reader.page.evaluate(FOCUS_SHOWS)
        reached += hidden is not None
        if hidden:
            found.append(f"{page}: the focus cannot be seen on {hidden}")
    if reached < 8:
        found.append(f"{page}: the keyboard reaches {reached} elements")
    for name, size in (("200 %", ZOOMED), ("320 px", NARROW)):
        reader.page.set_viewport_size(size)
        found += [f"{page} ({name}): sticks out: {problem}" for problem in reader.page.evaluate(STICKING_OUT)]
    reader.close()
    return found + reader.problems

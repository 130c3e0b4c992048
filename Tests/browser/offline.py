"""What leaves the server: plans on paper, a bundle, one file for e-mail, and the copy that a phone keeps."""

import functools
import http.server
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import zipfile

import search
from handbook import PHONE, Elements, Handbook, Reader, chromium, executable

AS_OF = (pathlib.Path(__file__).parents[2] / "Scripts/as-of").read_text(encoding="utf-8").strip()


def problems(program, content):
    program = str(pathlib.Path(program).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        scratch, found = pathlib.Path(scratch), []
        site = scratch / "site"
        run(program, "build", "--quiet", "--offline-copy", "--content", content, "--output", site)
        handbook = Handbook(site)
        units = sorted(path.parent.name for path in site.glob("units/*/index.html"))
        with chromium() as browser:
            for language in handbook.languages:
                for unit in units:
                    options = ["--content", content, "--unit", unit, "--language", language]
                    found += printed(program, options, scratch, f"{unit} ({language})")
                    found += alone(program, options, scratch, browser, f"{unit} ({language})")
            found += bundled(program, content, scratch, browser)
            # In the folder of a larger site, as an intranet would have it.
            found += kept(scratch, "site/", handbook, browser)
    return found


def run(program, *arguments):
    command = [program, *map(str, arguments), "--as-of", AS_OF]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "CHROMIUM": executable()})


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def printed(program, options, scratch, name):
    """Contents, a header and a number on every page, the same bytes each time, and no line of a table cut in two."""
    first, second = scratch / "first.pdf", scratch / "second.pdf"
    run(program, "print", *options, "--output", first)
    run(program, "print", *options, "--output", second)
    found = [] if first.read_bytes() == second.read_bytes() else [f"{name}: two PDFs of one plan differ"]
    pages = output("pdftotext", "-layout", first, "-").split("\f")[:-1]
    title = re.search(r"^Title: +(.*) – ", output("pdfinfo", first), re.M)
    if len(pages) < 10 or not title:
        return found + [f"{name}: the PDF has {len(pages)} pages and the title {title}"]
    day = [AS_OF[:4], AS_OF[5:7].lstrip("0"), AS_OF[8:].lstrip("0")]
    for number, page in enumerate(pages, 1):
        lines = [line for line in page.splitlines() if line.strip()]
        head, foot = "".join(lines[:2]).replace(" ", ""), "".join(lines[-2:]).replace(" ", "")
        if title[1].replace(" ", "") not in head or day[0] not in head or day[2] not in head:
            found.append(f"{name}: page {number} begins with {lines[:2]}")
        if not foot.endswith(f"{number}/{len(pages)}"):
            found.append(f"{name}: page {number} ends with {lines[-2:]}")
    return found


def alone(program, options, scratch, browser, name):
    """One file that asks for nothing, leads nowhere else and reads on a phone."""
    folder = scratch / "alone"
    folder.mkdir(exist_ok=True)
    run(program, "bundle", "--quiet", "--single-file", *options, "--output", folder / "index.html")
    elements = Elements((folder / "index.html").read_text(encoding="utf-8")).found
    ids = {attributes["id"] for _, attributes, _ in elements if "id" in attributes}
    found = []
    for tag, attributes, line in elements:
        address = attributes.get("href", attributes.get("src", ""))
        isInside = address.startswith("#") and address[1:] in ids or address.startswith(("tel:", "mailto:", "data:"))
        if tag in ("script", "link", "iframe") or address and not isInside:
            found.append(f"{name}: line {line}: <{tag}> leads to {address}")
    reader = Reader(browser, Handbook(folder), viewport=PHONE, script=False)
    reader.open("index.html")
    if reader.page.evaluate("getComputedStyle(document.querySelector('.title-page h1')).fontWeight") != "700":
        found.append(f"{name}: the single file has no styles")
    reader.close()
    return found + reader.problems


def bundled(program, content, scratch, browser):
    """The bundle unpacks anywhere, is whole, and opens from disk, search included."""
    archive, folder, found = scratch / "copy.zip", scratch / "unpacked", []
    run(program, "bundle", "--quiet", "--content", content, "--output", archive)
    output("unzip", "-tq", archive)
    with zipfile.ZipFile(archive) as bundle:
        for name in bundle.namelist():
            if len(name) > 180 or not name.isascii() or not name.startswith("copy/"):
                found.append(f"bundle: {name}")
        bundle.extractall(folder)
    for command, place in ((["sha256sum", "-c", "--quiet", "SHA256SUMS"], folder / "copy"),
                           (["sha256sum", "-c", "--quiet", "copy.zip.sha256"], scratch)):
        result = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
        found += [f"bundle: {line}" for line in (result.stdout + result.stderr).splitlines()]
    handbook = Handbook(folder / "copy")
    language, path = next(iter(handbook.languages.items()))
    return found + search.by_typing(handbook, browser, path, search.QUERIES[language], None)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def kept(root, path, handbook, browser):
    """A browser that has been there once opens every page with the network cut, until it is told to forget them."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=root))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/{path}"
    context = browser.new_context(viewport=PHONE)
    page, found = context.new_page(), []
    state, button = page.locator("[data-offline-copy] span"), page.locator("[data-offline-copy] button")
    words = {folder: state_words(handbook, folder) for folder in handbook.languages.values()}
    page.goto(address)
    page.wait_for_function("words => document.querySelector('[data-offline-copy] span').textContent.startsWith(words)",
                           arg=words[""]["data-kept"].split("{")[0].split("(")[0], timeout=60_000)
    if AS_OF[:4] not in state.text_content():
        found.append(f"offline copy: '{state.text_content()}' does not say how old it is")
    server.shutdown()
    server.server_close()
    for route in [handbook.pages[0], handbook.pages[-1], *(folder + "search.html?q=it" for folder in words), ""]:
        page.goto(address + route)
        if page.locator("main").count() != 1:
            found.append(f"offline copy: {route} does not open with the network cut")
    for folder, language in zip(words, handbook.languages):
        page.goto(address + folder + "search.html")
        query, target = search.QUERIES[language][0]
        page.locator("main input[type=search]").fill(query)
        page.locator("[data-results] a").first.wait_for(timeout=10_000)
        if not page.locator("[data-results] a").first.get_attribute("href").endswith(target):
            found.append(f"offline copy: '{query}' does not find {target}")
    page.goto(address)
    button.wait_for()
    button.click()
    page.wait_for_function("caches.keys().then(names => names.length === 0)")
    context.close()
    return found


def state_words(handbook, folder):
    return next(attributes for _, attributes, _ in handbook.elements(folder + "index.html")
                if "data-offline-copy" in attributes)

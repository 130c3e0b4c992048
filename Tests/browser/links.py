"""Every link of every page leads to a file and an anchor that exist, inside the handbook."""

import posixpath
import subprocess
import sys
import pathlib
from urllib.parse import unquote, urlsplit

# What a handbook may name outside itself: people, never places.
HARMLESS = {"tel", "mailto", "sms"}
ADDRESSES = {
    "a": ["href"], "link": ["href"], "script": ["src"], "img": ["src", "srcset"], "source": ["src", "srcset"],
    "iframe": ["src"], "form": ["action"], "use": ["href"], "image": ["href"], "video": ["src", "poster"],
    "audio": ["src"], "object": ["data"], "area": ["href"], "track": ["src"], "embed": ["src"],
}


def problems(handbook):
    ids = {page: identifiers(handbook, page) for page in handbook.pages}
    found = [f"{page}: id '{name}' stands {count} times"
             for page, names in ids.items() for name, count in names.items() if count > 1]
    for page in handbook.pages:
        for tag, attributes, line in handbook.elements(page):
            for name in ADDRESSES.get(tag, []):
                if name in attributes:
                    problem = fault(handbook, ids, page, tag, attributes[name])
                    if problem:
                        found.append(f"{page}:{line}: <{tag} {name}=\"{attributes[name]}\">: {problem}")
    return found + unreachable(handbook) + second_opinion(handbook)


def identifiers(handbook, page):
    names = {}
    for _, attributes, _ in handbook.elements(page):
        if "id" in attributes:
            names[attributes["id"]] = names.get(attributes["id"], 0) + 1
    return names


def fault(handbook, ids, page, tag, address):
    parts = urlsplit(address)
    if parts.scheme in HARMLESS and tag == "a":
        return None
    if parts.scheme == "data" and tag == "img":
        return None
    if parts.scheme in ("http", "https") and tag == "a":
        return None  # an ordinary link that a reader may follow; nothing is loaded from it
    if parts.scheme or parts.netloc:
        return "leaves the handbook"
    if address == "":
        return "is empty"
    if parts.path.startswith("/"):
        return "begins at the root of the disk"
    target = target_of(page, address)
    if target.startswith("../"):
        return "leaves the handbook"
    if not (handbook.root / target).is_file():
        return f"no file {target}"
    fragment = unquote(parts.fragment)
    if fragment and target.endswith(".html") and fragment not in ids.get(target, {}):
        return f"no id '{fragment}' in {target}"
    return None


def target_of(page, address):
    path = unquote(urlsplit(address).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page


def unreachable(handbook):
    """Pages that no chain of links from the home page leads to."""
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = waiting.pop()
        for tag, attributes, _ in handbook.elements(page):
            if tag != "a" or urlsplit(attributes.get("href", "")).scheme:
                continue
            target = target_of(page, attributes.get("href", ""))
            if target.endswith(".html") and target not in seen and (handbook.root / target).is_file():
                seen.add(target)
                waiting.append(target)
    return [f"{page}: no link leads here" for page in handbook.pages if page not in seen]


def second_opinion(handbook):
    """The same question put to lychee, a link checker by other authors."""
    lychee = pathlib.Path(sys.executable).parent / "lychee"
    command = [str(lychee), "--offline", "--include-fragments", "--no-progress", "--format", "compact", str(handbook.root)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return [] if result.returncode == 0 else ["lychee: " + line for line in result.stdout.splitlines() if line.strip()][:40] or [result.stderr]

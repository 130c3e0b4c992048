"""Runs one of the checks of a built handbook.

Usage: run.py links|markup|pages|journeys|search|breakages SITE CONTENT
       run.py offline PROGRAM CONTENT
"""

import sys

import breakages
import journeys
import links
import markup
import offline
import pages
import search
from handbook import Handbook, chromium


def check(name, site, content):
    if name == "offline":
        return offline.problems(site, content)
    handbook = Handbook(site)
    if name == "links":
        return links.problems(handbook)
    if name == "markup":
        return markup.problems(handbook)
    if name == "breakages":
        return breakages.problems(site, content)
    with chromium() as browser:
        if name == "pages":
            return pages.problems(handbook, browser)
        if name == "search":
            return search.problems(handbook, browser)
        return journeys.problems(handbook, browser, content)


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("links", "markup", "pages", "journeys", "search", "breakages", "offline"):
        sys.exit(__doc__)
    problems = check(*sys.argv[1:])
    for problem in problems[:60]:
        print(problem)
    if problems:
        sys.exit(f"{sys.argv[1]}: {len(problems)} problems")
    print(f"{sys.argv[1]}: no problem")


if __name__ == "__main__":
    main()

"""Narratives: Markdown of a wanted size, built from pairs of sentences, in one of two languages.

Links are written through a callback, since Mainstay resolves `[[kind:id]]` itself and Hugo is given finished links.
"""

from . import words

ZH, EN = 0, 1


class NarrativeWriter:
    """Writes one document. The same random state gives the same choices in both languages until one is long enough."""

    def __init__(self, random, language, targets, link):
        self.random = random
        self.language = language
        self.targets = targets
        self.link = link
        self.parts = []
        self.size = 0

    def write(self, wanted, special=None):
        """A document of about `wanted` bytes; `special` is None, "strike" or "url"."""
        random = self.random
        headings = list(words.HEADINGS)
        random.shuffle(headings)
        code = random.choice(words.CODES)
        section = 0
        self.add("# " + headings[0][self.language])
        self.add(self.paragraph(3) + ("这一步的代码是 " if self.language == ZH else " The code of this step is ") + "`" + code + "`"
                 + ("。" if self.language == ZH else ".") + "[^1]")
        while self.size < wanted:
            heading = headings[section % len(headings)]
            suffix = "" if section < len(headings) else f" {section // len(headings) + 1}"
            if section:
                self.add("## " + heading[self.language] + suffix)
            for _ in range(random.randint(1, 2)):
                self.add(self.paragraph(random.randint(3, 5)))
            if random.random() < 0.4:
                self.add("### " + random.choice(words.SUBHEADINGS)[self.language] + f" {section + 1}")
                self.add(self.paragraph(3))
            block = section % 5
            if block == 0:
                self.add(self.items("- [{}] ", random.randint(3, 5)))
            elif block == 1:
                self.add(self.items("{}. ", random.randint(4, 6)))
            elif block == 2:
                self.add(self.table(random.randint(3, 6)))
            elif block == 3:
                self.add(self.items("- ", random.randint(3, 6)))
            else:
                self.add("> " + self.sentence())
            if section == 1 and special:
                choices = words.STRUCK if special == "strike" else words.BARE_URLS
                self.add(random.choice(choices)[self.language].replace("{n}", str(random.randint(100, 999))))
            section += 1
        self.add("[^1]: " + random.choice(words.FOOTNOTES)[self.language])
        return "\n\n".join(self.parts) + "\n"

    def add(self, part):
        self.parts.append(part)
        self.size += len(part.encode()) + 2

    def paragraph(self, count):
        sentences = [self.sentence() for _ in range(count)]
        if self.random.random() < 0.7:
            kind, identifier = self.random.choice(self.targets)
            text = self.random.choice(words.LINKED)[self.language]
            sentences.append(text.replace("{link}", self.link(kind, identifier, self.language)))
        return ("" if self.language == ZH else " ").join(sentences)

    def sentence(self):
        return self.fill(self.random.choice(words.SENTENCES)[self.language])

    def fill(self, pattern):
        """Puts words into the slots; a slot with a capital gives a word with one."""
        out = pattern
        chosen = {}
        for name in ("thing", "who", "who2", "act", "cond", "place", "doc", "period"):
            # Every slot is drawn, used or not, so that both languages draw alike.
            pairs = words.SLOTS[name.rstrip("2")]
            chosen[name] = self.random.choice(pairs)[self.language]
        for name, word in chosen.items():
            out = out.replace("{" + name + "}", word)
            out = out.replace("{" + name.capitalize() + "}", word[0].upper() + word[1:])
        return out

    def items(self, marker, count):
        lines = []
        for number in range(1, count + 1):
            text = self.fill(self.random.choice(words.ITEMS)[self.language])
            lines.append(marker.format("x" if "[" in marker and number == 1 else " " if "[" in marker else number) + text)
        return "\n".join(lines)

    def table(self, count):
        pick = lambda slot: self.random.choice(words.SLOTS[slot])[self.language]
        rows = ["| " + " | ".join(head[self.language] for head in words.TABLE_HEAD) + " |", "| --- | --- | --- | ---: |"]
        for _ in range(count):
            rows.append(f"| {pick('thing')} | {pick('who')} | **{pick('place')}** | {pick('period')} |")
        return "\n".join(rows)

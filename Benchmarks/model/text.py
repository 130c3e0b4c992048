"""Texts in two languages, and YAML written the way a careful author would."""

import re


class Text:
    """A text in Chinese and English."""

    __slots__ = ("zh", "en")

    def __init__(self, zh, en):
        self.zh = zh
        self.en = en


class Flow(dict):
    """A mapping that is written on one line."""


PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9/:_.%-]*\Z|[0-9]+[a-z%][A-Za-z0-9]*\Z|\d{4}-\d\d-\d\d\Z")
# Words that YAML readers other than Mainstay's would take for something else.
RESERVED = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


def scalar(value):
    """A scalar: plain where it is a word of the schema, else in double quotes."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if PLAIN.match(value) and value not in RESERVED and not value.endswith(":"):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


class YAMLWriter:
    """Writes values as block YAML, short ones as flow YAML.

    `languages` are the keys of a text: (Chinese, English). `rename` changes the keys of mappings.
    """

    def __init__(self, languages, rename=None):
        self.languages = languages
        self.rename = rename or (lambda key: key)

    def flow(self, value):
        """The value on one line."""
        if isinstance(value, Text):
            zh, en = self.languages
            return "{" + zh + ": " + quoted(value.zh) + ", " + en + ": " + quoted(value.en) + "}"
        if isinstance(value, dict):
            return "{" + ", ".join(self.rename(k) + ": " + self.flow(v) for k, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self.flow, value)) + "]"
        return scalar(value)

    def lines(self, mapping, indent=""):
        """The lines of a block mapping."""
        out = []
        for key, value in mapping.items():
            key = self.rename(key)
            if isinstance(value, list) and value and not is_flat(value):
                out.append(indent + key + ":")
                out += self.items(value, indent + "  ")
            elif isinstance(value, dict) and not isinstance(value, Flow):
                out.append(indent + key + ":")
                out += self.lines(value, indent + "  ")
            else:
                out.append(indent + key + ": " + self.flow(value))
        return out

    def items(self, values, indent=""):
        """The lines of a block sequence."""
        out = []
        for value in values:
            if isinstance(value, dict) and not isinstance(value, Flow):
                block = self.lines(value, indent + "  ")
                block[0] = indent + "- " + block[0][len(indent) + 2:]
                out += block
            else:
                out.append(indent + "- " + self.flow(value))
        return out


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def is_flat(values):
    """Whether a list holds only scalars and so fits on a line."""
    return all(isinstance(v, str) for v in values)

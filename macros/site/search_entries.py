"""Dividing a finished page into what search finds: its head, and each part below a heading that a link can lead to."""

from __future__ import annotations

from dataclasses import dataclass, field

from macros.problems.unseen_letters import UNSEEN
from macros.site.read_html import Element, root_of

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
VOID = frozenset({"br", "col", "hr", "img", "input", "source", "wbr"})
INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "mark", "q", "small", "strong", "sub", "sup"})
SILENT_TAGS = frozenset({"script", "style", "svg", "template"})
SILENT_CLASSES = frozenset({"hb-makers", "hb-cite", "hb-label", "hb-visually-hidden"})
"""What stands in any text and nobody looks for: where a claim comes from, how it stands in time, what is only heard.

What else is not sought (where an answer leads, what is said twice) says so in its own template: `data-search-exclude`.
"""


@dataclass(frozen=True)
class SearchEntry:
    """A piece of a page below one heading: address and title of the page, place on it (empty: its head), and words."""

    page: str
    page_title: str
    anchor: str
    heading: str
    text: str


@dataclass
class _Part:
    """An entry while it is being read."""

    anchor: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def entries_of(page: str, title: str, html: str) -> list[SearchEntry]:
    """The entries of one page, in the order of the page."""
    reader = _Reader()
    reader.read(root_of(html))
    title = _plain([title])
    return [
        SearchEntry(page, title, part.anchor, _plain(part.heading) if part.anchor else title, _plain(part.text))
        for part in reader.parts
    ]


def _plain(pieces: list[str]) -> str:
    """The pieces as one line of text, without letters that nobody sees or a space before what closes a sentence."""
    text = UNSEEN.sub("", " ".join("".join(pieces).split()))
    return text.replace(" .", ".").replace(" ,", ",")


class _Reader:
    """Gathers the words of each part; `sections` are the ids of the sections that stand open."""

    def __init__(self) -> None:
        self.parts = [_Part("")]
        self.into = self.parts[0]
        self.naming = False
        self.sections: list[str] = []

    def read(self, page: Element) -> None:
        """Read the whole page, without recursion: who writes a page may nest as deep as they like."""
        waiting = [(page, False)]
        while waiting:
            element, ends = waiting.pop()
            if ends:
                self.close(element)
            elif element.is_text_node:
                self.add(element.text_content or "")
            elif self.opens(element):
                waiting.append((element, True))
                waiting += [(inner, False) for inner in reversed([*element.iter(include_text=True)])]

    def opens(self, element: Element) -> bool:
        """Open an element, unless there is nothing to find in it; a heading to which a link can lead starts a part."""
        tag, given = element.tag or "", element.attributes
        if tag not in INLINE:
            self.add(" ")
        silent = tag in SILENT_TAGS or "data-search-exclude" in given
        if tag in VOID or silent or not SILENT_CLASSES.isdisjoint((given.get("class") or "").split()):
            return False
        if tag in HEADINGS:
            self.naming = self.start_part(tag, given.get("id") or "")
        elif tag == "section":
            self.sections.append(given.get("id") or "")
        return True

    def close(self, element: Element) -> None:
        """Close an element; what follows a finished section belongs to the head of the page again."""
        tag = element.tag
        self.naming = self.naming and tag not in HEADINGS
        if tag == "section":
            anchor = self.sections.pop()
            if anchor and anchor == self.into.anchor:
                self.into = self.parts[0]
        if tag not in INLINE:
            self.add(" ")

    def add(self, words: str) -> None:
        """Add words to the heading or the text of the part at hand."""
        (self.into.heading if self.naming else self.into.text).append(words)

    def start_part(self, tag: str, own_id: str) -> bool:
        """Start a part at a heading with an id, or at the first in a section with one; whether its name comes now."""
        around = self.sections[-1] if self.sections else ""
        known = {part.anchor for part in self.parts}
        anchor = own_id or (around if around not in known else "")
        if tag != "h1" and anchor:
            self.into = _Part(anchor)
            self.parts.append(self.into)
        return tag == "h1" or bool(anchor)

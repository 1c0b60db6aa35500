"""Dividing a finished page into what search finds: its head, and each part below a heading that a link can lead to."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from macros.problems.unseen_letters import UNSEEN

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
VOID = frozenset({"br", "col", "hr", "img", "input", "source", "wbr"})
INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "mark", "q", "small", "strong", "sub", "sup"})
SILENT_TAGS = frozenset({"script", "style", "svg", "template"})
SILENT_CLASSES = frozenset(
    {
        *("hb-cite", "hb-danger", "hb-label", "hb-sources", "hb-visually-hidden"),
        *("hb-tree__arrivals", "hb-tree__foot", "hb-tree__kind", "hb-tree__map", "hb-tree__number", "hb-tree__routes"),
        *("hb-tree__seen", "hb-tree__source", "hb-tree__sources", "hb-tree__status", "hb-tree__to", "hb-tree__when"),
    }
)
"""What a page shows but nobody looks for here: where a claim comes from, where an answer leads, what is said twice."""


@dataclass(frozen=True)
class Entry:
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


def entries_of(page: str, title: str, html: str) -> list[Entry]:
    """The entries of one page, in the order of the page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    title = _plain([title])
    return [
        Entry(page, title, part.anchor, _plain(part.heading) if part.anchor else title, _plain(part.text))
        for part in reader.parts
    ]


def _plain(pieces: list[str]) -> str:
    """The pieces as one line of text, without letters that nobody sees or a space before what closes a sentence."""
    text = UNSEEN.sub("", " ".join("".join(pieces).split()))
    return text.replace(" .", ".").replace(" ,", ",")


class _Reader(HTMLParser):
    """Gathers the words of each part; `open` holds of every open element its tag, its id and whether it is silent."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts = [_Part("")]
        self.into = self.parts[0]
        self.naming = False
        self.open: list[tuple[str, str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; a heading to which a link can lead starts a part."""
        if tag not in INLINE:
            self.handle_data(" ")
        if tag in VOID:
            return
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "").split()
        silent = (
            tag in SILENT_TAGS
            or not SILENT_CLASSES.isdisjoint(classes)
            or "data-search-exclude" in given
            or self._silent()
        )
        if tag in HEADINGS and not silent:
            self.naming = self._start_part(tag, given.get("id", ""))
        self.open.append((tag, given.get("id", ""), silent))

    def handle_endtag(self, tag: str) -> None:
        """Close the element; what follows a finished section belongs to the head of the page again."""
        tags = [opened for opened, _, _ in self.open]
        if tag not in tags:
            return
        self.naming = self.naming and tag not in HEADINGS
        while self.open:
            closed, anchor, _ = self.open.pop()
            if closed == "section" and anchor and anchor == self.into.anchor:
                self.into = self.parts[0]
            if closed == tag:
                break
        if tag not in INLINE:
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        """Add words to the heading or the text of the part at hand."""
        if not self._silent():
            (self.into.heading if self.naming else self.into.text).append(data)

    def _silent(self) -> bool:
        return bool(self.open) and self.open[-1][2]

    def _start_part(self, tag: str, own_id: str) -> bool:
        """Start a part at a heading with an id, or at the first in a section with one; whether its name comes now."""
        around = next((anchor for name, anchor, _ in reversed(self.open) if name == "section"), "")
        known = {part.anchor for part in self.parts}
        anchor = own_id or (around if around not in known else "")
        if tag != "h1" and anchor:
            self.into = _Part(anchor)
            self.parts.append(self.into)
        return tag == "h1" or bool(anchor)

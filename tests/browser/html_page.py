"""A built page as its file has it, before any script: its ids, links, headings and the text of its main part."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class HtmlPage:
    """What a test wants to know of one page."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    language: str = ""
    title: str = ""


class PageParser(HTMLParser):
    """Fills an HtmlPage."""

    def __init__(self) -> None:
        super().__init__()
        self.page = HtmlPage()
        self.open_tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what this element is good for."""
        values = {name: value or "" for name, value in attrs}
        page = self.page
        if tag not in VOID:
            self.open_tags.append(tag)
        if "id" in values:
            page.ids.append(values["id"])
        if tag in {"a", "area"} and "href" in values:
            page.links.append(values["href"])
        if tag == "link" and values.get("rel") not in {"canonical", "prev", "next"}:
            page.fetched.append(values.get("href", ""))
        if "src" in values:
            page.fetched.append(values["src"])
        if tag == "meta":
            page.metas[values.get("name") or values.get("http-equiv", "")] = values.get("content", "")
        if tag == "html":
            page.language = values.get("lang", "")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            page.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        """Leave the element."""
        while self.open_tags and self.open_tags.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Keep the title."""
        if self.open_tags[-1:] == ["title"] and "svg" not in self.open_tags:
            self.page.title += data


@cache
def read_page(path: Path) -> HtmlPage:
    """One built page, read once."""
    parser = PageParser()
    parser.feed(path.read_text(encoding="utf-8"))
    parser.close()
    return parser.page

"""The quiz of the made-up handbook as a built page shows it, with what search finds of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.browser.built_site import site_folder

QUIZ = "quiz/zien.html"


def page(path: str = QUIZ) -> str:
    """A page of the made-up handbook, as a reader gets it."""
    return (Path(site_folder()) / path).read_text(encoding="utf-8")


@cache
def read(path: str = QUIZ) -> LexborHTMLParser:
    """The same, as a browser reads it."""
    return LexborHTMLParser(page(path))


def item(id_: str) -> LexborNode:
    """One item of the quiz."""
    found = read().css_first(f"#vraag-{id_}")
    assert found is not None
    return found


def texts(node: LexborNode, selector: str) -> list[str]:
    """The words of what a selector finds."""
    return [" ".join(one.text().split()) for one in node.css(selector)]


def given(node: LexborNode, selector: str, name: str) -> list[str | None]:
    """An attribute of what a selector finds."""
    return [one.attributes.get(name) for one in node.css(selector)]

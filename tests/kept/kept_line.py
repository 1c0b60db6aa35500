"""Which pages of a built handbook keep something, and what they say of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from macros.html.templates import FRONT_END

KEEPING = (
    "handbook-quiz",
    "handbook-scale",
    "handbook-module",
    "handbook-reflection",
    "handbook-my-learning",
    "handbook-group",
    "handbook-second",
)
"""The elements that ask for the store; `test_kept_in_one_file.py` holds this list against the scripts."""


def pages_without_line(site: Path, handbook: str) -> dict[str, list[str | None]]:
    """The pages that keep something and do not say so once, each with the ids in its lines."""
    return {path: ids for path, ids in lines(site) if ids != [handbook]}


def lines(site: Path) -> Iterator[tuple[str, list[str | None]]]:
    """Every page that keeps something, with the id of the handbook in each of its lines."""
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        if any(f"<{element}" in text for element in KEEPING):
            found = LexborHTMLParser(text).css("handbook-kept")
            yield path.relative_to(site).as_posix(), [one.attributes.get("data-handbook") for one in found]


def keeping_scripts() -> dict[str, str]:
    """The text of each script that asks for the store, by the folder and name of its file."""
    scripts = {path: path.read_text(encoding="utf-8") for path in sorted(FRONT_END.glob("*/*.js"))}
    return {f"{path.parent.name}/{path.name}": text for path, text in scripts.items() if "Handbook.store()" in text}

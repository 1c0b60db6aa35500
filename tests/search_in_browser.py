"""Search asked in a browser, without its window: what is found for words in the index of a built site."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

SCRIPTS = ("handbook/search.js", "handbook/search-index.js")
BEGIN = """() => {
  window.ranking = new HandbookRanking(handbookIndex);
  window.danger = new HandbookDanger(handbookIndex.danger?.words ?? [], handbookIndex.alike);
}"""
ASK = """query => {
  const places = ranking.ranked(query).map(({ hit, part }) => {
    const [, url, , , , , parts] = handbookIndex.hits[hit];
    return [url, parts[part] ? `${url}#${parts[part][0]}` : url];
  });
  if (!danger.isIn(query)) return places;
  const walk = handbookIndex.hits[handbookIndex.danger.walk]?.[1];
  return [[walk, walk], ...places.filter(([url]) => url !== walk)];
}"""


@dataclass(frozen=True)
class Found:
    """A hit: its address, and that of the part of its page that it is about."""

    url: str
    part: str

    @property
    def page(self) -> str:
        """The page it stands on."""
        return self.url.partition("#")[0]


def begin(page: Page, site: Path) -> Page:
    """Give this page what search needs."""
    for script in SCRIPTS:
        page.add_script_tag(content=(site / script).read_text(encoding="utf-8"))
    page.evaluate(BEGIN)
    return page


def asked(page: Page, query: str) -> list[Found]:
    """What is found, best first; in danger the tree on the card stands above all."""
    return [Found(*places) for places in page.evaluate(ASK, query)]


def rank(page: Page, query: str, right: list[str]) -> int:
    """The place of the first right page among those that are found; 0 when none of them is."""
    pages = [*dict.fromkeys(found.page for found in asked(page, query))]
    return next((place for place, found in enumerate(pages, 1) if found in right), 0)

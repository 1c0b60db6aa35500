"""The page with every way through one tree, for who reviews it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from macros.html.dutch import counted
from macros.html.links import Link
from macros.html.reviews import ReviewInWords
from macros.html.templates import render
from macros.tree.addresses import fragment
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.coverage import coverage
from macros.tree.view.path_rows import PathRow, covered, rows_of


@dataclass(frozen=True)
class PathsView:
    """One tree as its template for reviewers sees it; `link`: where the tree stands, `sheet`: the same as CSV."""

    tree: Tree
    link: Link
    sheet: str
    others: Mapping[str, str]
    laws_of_all: Sequence[str]

    @property
    def laws(self) -> list[str]:
        """What the tree keeps to, each once: its own laws, then those of all trees."""
        return list(dict.fromkeys([*(law.because for law in self.tree.laws), *self.laws_of_all]))

    @cached_property
    def rows(self) -> list[PathRow] | None:
        """Every class of path, numbered as in the sheet; None when there are more than anyone reads."""
        try:
            return rows_of(self.tree)
        except TooLargeError:
            return None

    @property
    def groups(self) -> Iterator[tuple[str, str, list[tuple[int, PathRow]]]]:
        """The paths by where they end, in the order of the tree: the end, its title, and the numbered paths."""
        numbered = list(enumerate(self.rows or [], 1))
        for end in dict.fromkeys([*self.tree.outcomes, *(row.end for _, row in numbered)]):
            yield end, self.title(end), [(number, row) for number, row in numbered if row.end == end]

    def title(self, end: str) -> str:
        """What an outcome, or another tree that this one leads to, is called."""
        other = self.others.get(end.removeprefix(TREE_PREFIX))
        return f"Verder in: {other}" if other else self.tree.outcomes[end].title

    def anchor(self, end: str) -> str:
        """Where on the page the paths to this end begin."""
        return f"eind-{end.replace(':', '-')}"

    def count(self, rows: list[tuple[int, PathRow]]) -> str:
        """How many paths these are: "12 wegen"."""
        return counted(len(rows), "weg", "wegen")

    @property
    def many(self) -> str:
        """How many paths there are: "122 wegen"."""
        return counted(len(self.rows or []), "weg", "wegen")

    @property
    def covered(self) -> str:
        """What the examples show."""
        return covered(coverage(self.tree))

    @property
    def review(self) -> ReviewInWords:
        """Who read it, and when that has to happen again."""
        return ReviewInWords(self.tree.reviewed)

    def asks(self, row: PathRow) -> list[tuple[str, str]]:
        """The questions of a path with what was answered."""
        return [(self.tree.questions[asked].ask, words) for asked, words in row.words.items()]

    def walk(self, row: PathRow) -> str:
        """The address that opens the tree with these answers."""
        return self.link.url + fragment(row.answers, self.tree.version)


def render_paths(
    tree: Tree, link: Link, sheet: str, others: Mapping[str, str], laws_of_all: Sequence[str] = ()
) -> Markup:
    """Every way through the tree as HTML, below a heading of its own. `others`: what other trees are called, by id."""
    return render("paths/paths.html", view=PathsView(tree, link, sheet, others, laws_of_all), tree=tree)

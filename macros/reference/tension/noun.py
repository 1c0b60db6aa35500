"""The Tension as a noun."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import source_ref
from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.reference.check import problems_of_not_shown
from macros.reference.tension.shelf import TENSIONS
from macros.reference.tension.tension import Tension
from macros.shelf import Marked
from macros.word import Word, late


def check(entry: Marked[Tension], around: Around) -> Iterator[Problem]:
    """Sources that the handbook does not have; and a tension that no page shows: one view would seem the only one."""
    for number, view in enumerate(entry.value.views):
        yield from source_ref(around.known, view.source, entry.place("views", number, "source"))
    yield from problems_of_not_shown(entry, "tension", around.known)


TENSION = Noun(
    shelf=TENSIONS,
    plural="tensions",
    rule="unknown-tension",
    heading="A tension",
    where="by id in `content/tensions.yml`",
    check=check,
    title=lambda entry: entry.value.title,
    words=(
        Word(
            "tension",
            late("reference.tension.view", "tension"),
            of="tension",
            cites=True,
            ids=("verschil-{name}", "verschil-{name}-titel"),
        ),
        Word(
            "tensions_list",
            late("reference.tension.view", "tensions_list"),
            lists="tension",
            heading=2,
            ids=("{tension}-titel",),
        ),
    ),
    place=late("reference.tension.view", "place"),
)

"""What is wrong with an open question beside the rest: it touches what is not there, or nobody meets it."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import Known, entry_ref, page_ref
from macros.noun import Around
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Place, Problem
from macros.reference.open_question.open_question import OpenQuestion
from macros.shelf import Marked


def problems_of_open_question(entry: Marked[OpenQuestion], around: Around) -> Iterator[Problem]:
    """Outcomes and pages that are not there; a question that touches nothing; and a list that no page shows."""
    known, value = around.known, entry.value
    for number, outcome in enumerate(value.outcomes):
        yield from outcome_ref(known, outcome, entry.place("outcomes", number))
    for number, page in enumerate(value.pages):
        yield from page_ref(known, page, entry.place("pages", number))
    if not value.outcomes and not value.pages:
        message = f"open question '{entry.id}' touches nothing in the handbook"
        expected = "outcomes: [tree#outcome], or pages: [handboek/page.md]"
        yield Problem(entry.key(), "touches-nothing", message, expected=expected)
    if known.shown is not None and "open-question" not in known.list_pages:
        message = f"no page shows the list in which open question '{entry.id}' stands"
        yield Problem(entry.key(), "no-list-page", message, help="put {{ open_questions() }} on a page")


def outcome_ref(known: Known, reference: str, place: Place) -> Iterator[Problem]:
    """A reference `tree#outcome` to a tree or an outcome that the handbook does not have."""
    tree, _, outcome = reference.partition("#")
    if known.lacks("tree", tree):
        yield from entry_ref(known, "tree", tree, place)
        return
    outcomes = known.of("outcome").get(tree)
    if outcomes is not None and outcome not in outcomes:
        message = f"tree '{tree}' has no outcome '{outcome}'"
        names = sorted(outcomes)
        yield Problem(place, known.names["outcome"].rule, message, listed(names), suggestion(outcome, names))

"""Open questions as a reader meets them: the whole list, and at each outcome those that it waits for."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.html.links import Link
from macros.html.templates import render
from macros.noun import Spot
from macros.reference.open_question.open_question import OpenQuestion
from macros.reference.open_question.shelf import OPEN_QUESTIONS


@dataclass(frozen=True)
class ListedQuestion:
    """One open question with links to all that it touches."""

    id: str
    entry: OpenQuestion
    touched: list[Link]


def open_questions(spot: Spot) -> Markup:
    """Every open question, each with who can answer it and what it touches."""
    entries = spot.library.values(OPEN_QUESTIONS).items()
    return render("open-question/list.html", questions=[listed(spot, id_, entry) for id_, entry in entries])


def listed(spot: Spot, id_: str, entry: OpenQuestion) -> ListedQuestion:
    """One of them. Raises KeyError when it touches what is not in the handbook."""
    tree = spot.noun("tree").place
    outcomes = [tree(spot, outcome) for outcome in entry.outcomes] if tree else []
    pages = [Link(spot.title_of("page", page.partition("#")[0]), spot.link(page)) for page in entry.pages]
    return ListedQuestion(id_, entry, [*outcomes, *pages])


def beside(spot: Spot, outcome: str) -> Markup:
    """The open questions that touch this outcome, each a link to its place in the list; nothing when there are none."""
    entries = spot.library.values(OPEN_QUESTIONS).items()
    found = [(id_, entry) for id_, entry in entries if outcome in entry.outcomes]
    links = [Link(entry.question, spot.to_entry("open-question", id_)) for id_, entry in found]
    return render("open-question/beside.html", links=links) if links else Markup()

"""A quiz as a reader meets it: on a page of its own, and on a card in the list of all quizzes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from markupsafe import Markup

from macros.html.dutch import counted
from macros.html.links import Link
from macros.html.reviews import ReviewInWords, ReviewRow, review_rows
from macros.html.templates import render
from macros.made import DatedList, KeptRow
from macros.noun import Spot
from macros.quiz.case import ToldCase
from macros.quiz.items import CaseItem, Item
from macros.quiz.quiz import Quiz, quiz_page
from macros.quiz.shelf import QUIZZES
from macros.quiz.shown_item import ShownItem, digest
from macros.shelf import Marked
from macros.sources.citations import makers_tag
from macros.sources.shelf import SOURCES
from macros.sources.source import MAKERS_CHOICE
from macros.sources.source_view import SourceView, source_view
from macros.tree.shelf import TREES
from macros.tree.shown import danger_line

SHORT = 3
"""How many items test who read a page."""
MINUTES_AN_ITEM = 2 / 3
"""Reading a question, answering it, and reading what is said of the answer."""


@dataclass(frozen=True)
class QuizView:
    """One quiz as its template sees it, at the spot where it stands."""

    id: str
    quiz: Quiz
    spot: Spot
    some: tuple[str, ...] | None = None
    """The items of a short one; None for the whole."""

    @cached_property
    def items(self) -> list[ShownItem]:
        """The items, numbered from 1."""
        shown = self.quiz.items if self.some is None else {id_: self.quiz.items[id_] for id_ in self.some}
        return [ShownItem(id_, number, one, self.told(one)) for number, (id_, one) in enumerate(shown.items(), 1)]

    def page_of(self, item: ShownItem) -> Link | None:
        """The first page that explains the answer; none on such a page itself."""
        page = next(iter(getattr(item.item, "page", ())), None)
        if page is None or explains(item.item, self.spot.path):
            return None
        return Link(self.spot.title_of_page(page.partition("#")[0]), self.spot.link(page))

    def told(self, item: Item) -> ToldCase | None:
        """What a case item tells; other items tell nothing."""
        return ToldCase(item, self.spot.library.on(TREES)[item.tree].tree) if isinstance(item, CaseItem) else None

    @property
    def danger_line(self) -> Markup:
        """The line about immediate danger, where the quiz is about safety."""
        return danger_line(self.spot) if self.quiz.danger_line else Markup()

    def walk(self, told: ToldCase) -> str:
        """The address that opens the tree of a case with its answers; the way back is added to every such link."""
        return self.spot.link(told.walk)

    def sources(self, item: ShownItem) -> list[SourceView]:
        """The works that an item rests on; what the makers chose is none."""
        views = [source_view(one, self.spot.library.values(SOURCES)) for one in item.sources]
        return [view for view in views if not view.is_makers_choice]

    def has_makers_choice(self, item: ShownItem) -> bool:
        """Whether the makers chose a part of it themselves."""
        return len(self.sources(item)) < len(item.sources)

    @property
    def makers_tag(self) -> Markup:
        """The tag of what the makers chose."""
        return makers_tag(self.spot.label_address(MAKERS_CHOICE))

    @property
    def pages(self) -> list[Link]:
        """The pages that it belongs to."""
        spot = self.spot
        return [Link(spot.title_of("page", page.partition("#")[0]), spot.link(page)) for page in self.quiz.pages]

    @property
    def onward(self) -> Markup:
        """What else there is for who did it."""
        return self.spot.onward("quiz", self.id)

    @property
    def review(self) -> ReviewInWords:
        """Who read it, and when that has to happen again."""
        return ReviewInWords(self.quiz.reviewed)

    @property
    def is_late(self) -> bool:
        """Whether it should have been reviewed again by now."""
        return self.quiz.reviewed.is_past(self.spot.today)

    @property
    def address(self) -> str:
        """Where it stands."""
        return self.spot.link(quiz_page(self.id))

    @property
    def length(self) -> str:
        """How many questions it has, and how long that takes."""
        number = len(self.quiz.items)
        minutes = counted(ceil(number * MINUTES_AN_ITEM), "minuut", "minuten")
        return f"{counted(number, 'vraag', 'vragen')} · ongeveer {minutes}"


def quiz(spot: Spot, id_: str) -> Markup:
    """The whole quiz, here; on its own page it brings the heading."""
    view = QuizView(id_, spot.library.on(QUIZZES)[id_].value, spot)
    return render("quiz/quiz.html", view=view, quiz=view.quiz, heading=spot.path == quiz_page(id_))


def test_yourself(spot: Spot, id_: str) -> Markup:
    """Three items of a quiz, folded, for who read this page: those that it explains first."""
    found = spot.library.on(QUIZZES)[id_].value
    view = QuizView(id_, found, spot, some=drawn(found, spot.path))
    return render("quiz/test-yourself.html", view=view, quiz=found)


def explains(item: Item, path: str) -> bool:
    """Whether the page at this path explains the answer to an item."""
    return path in (page.partition("#")[0] for page in getattr(item, "page", ()))


def drawn(quiz: Quiz, path: str) -> tuple[str, ...]:
    """The items to test who read this page: those that it explains, then others in an order of its own."""
    own = [id_ for id_, item in quiz.items.items() if explains(item, path)]
    others = sorted((id_ for id_ in quiz.items if id_ not in own), key=lambda id_: digest(f"{path} {id_}"))
    return tuple([*own, *others][:SHORT])


def quiz_list(spot: Spot) -> Markup:
    """Every quiz on a card, by title."""
    views = [QuizView(id_, entry.value, spot) for id_, entry in spot.library.on(QUIZZES).items()]
    return render("quiz/list.html", quizzes=sorted(views, key=lambda view: view.quiz.title.casefold()))


def dated(spot: Spot, entries: Mapping[str, Marked[Quiz]]) -> Iterator[DatedList]:
    """When each quiz has to be reviewed again."""
    rows = [
        ReviewRow(Link(entry.value.title, spot.link(quiz_page(id_))), entry.value.reviewed, entry.value.version)
        for id_, entry in entries.items()
    ]
    if rows:
        yield DatedList("quizzen", "Quizzen", review_rows(rows))


def kept(spot: Spot, entries: Mapping[str, Marked[Quiz]]) -> Iterator[KeptRow]:
    """What a device can keep of each quiz: an answer for every item."""
    for id_, entry in entries.items():
        view = QuizView(id_, entry.value, spot)
        hashes = " ".join(f"{item.id}:{item.hash}" for item in view.items)
        yield KeptRow(id_, Link(entry.value.title, view.address), len(view.items), hashes)

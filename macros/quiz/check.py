"""What is wrong with a quiz beside the rest of the handbook, and over all its items together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from macros.known import Known, entry_ref, page_ref, source_ref
from macros.language.review import problems_of_dates, problems_of_readers
from macros.library import Library
from macros.noun import Around
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.quiz.item_check import problems_of_item
from macros.quiz.items import AskedItem, CaseItem, ChoiceItem, Item
from macros.quiz.quiz import Quiz
from macros.quiz.shelf import QUIZZES
from macros.shelf import Marked
from macros.tree.shelf import TREES

FEW_ITEMS = 4
"""In fewer items the longest choice is right by chance."""


def problems_of_quiz(entry: Marked[Quiz], around: Around) -> Iterator[Problem]:
    """Every fault of one quiz, but for what only its trees can show."""
    quiz, known = entry.value, around.known
    yield from dates_of(entry, around)
    for number, page in enumerate(quiz.pages):
        yield from page_ref(known, page, entry.place("pages", number))
    for id_, item in quiz.items.items():
        yield from problems_of_item(entry, id_, item)
        if isinstance(item, AskedItem):
            yield from sources_of(entry, id_, item, known)
            for page in item.page:
                yield from page_ref(known, page, entry.word(page, "items", id_, "page"))
        else:
            yield from names_in_case(entry, id_, item, known)
    yield from longest_is_right(entry)
    yield from first_is_right(entry)


def dates_of(entry: Marked[Quiz], around: Around) -> Iterator[Problem]:
    """A review that is still to come, is due, or has waited too long."""
    reviewed, place = entry.value.reviewed, partial(entry.place, "reviewed")
    yield from problems_of_dates(reviewed, place("on"), place("again"), around.calendar)
    yield from problems_of_readers(reviewed, place, around.calendar)


def sources_of(entry: Marked[Quiz], id_: str, item: AskedItem, known: Known) -> Iterator[Problem]:
    """Sources of an item that the handbook does not have, or that nobody read."""
    for source in item.source:
        yield from source_ref(known, source, entry.word(source, "items", id_, "source"))


def names_in_case(entry: Marked[Quiz], id_: str, item: CaseItem, known: Known) -> Iterator[Problem]:
    """A tree, or outcomes of it, that the handbook does not have."""
    if known.lacks("tree", item.tree):
        yield from entry_ref(known, "tree", item.tree, entry.place("items", id_, "tree"))
        return
    outcomes = known.of("outcome").get(item.tree)
    wanted = [(item.outcome, entry.place("items", id_, "outcome"))]
    wanted += [(name, entry.place("items", id_, "others", number)) for number, name in enumerate(item.others)]
    for name, place in wanted:
        if outcomes is not None and name not in outcomes:
            message, names = f"tree '{item.tree}' has no outcome '{name}'", sorted(outcomes)
            yield Problem(place, known.names["outcome"].rule, message, listed(names), suggestion(name, names))


def longest_is_right(entry: Marked[Quiz]) -> Iterator[Problem]:
    """In every item the right choice is the longest: who looks at lengths need know nothing."""
    items = [item for item in entry.value.items.values() if isinstance(item, ChoiceItem)]
    if len(items) >= FEW_ITEMS and all(map(is_longest_right, items)):
        message = f"in all {len(items)} items with choices the longest choice is right"
        help_ = "make a wrong choice longer, or a right one shorter"
        yield Problem(entry.key("items"), "longest-is-right", message, help=help_, severity="warning")


def is_longest_right(item: ChoiceItem) -> bool:
    """Whether the one longest choice is right."""
    longest = max(len(choice.text) for choice in item.choices.values())
    return [choice.right for choice in item.choices.values() if len(choice.text) == longest] == [True]


def first_is_right(entry: Marked[Quiz]) -> Iterator[Problem]:
    """In every item of which the order is fixed the first choice is right."""
    items = [item for item in entry.value.items.values() if is_in_fixed_order(item)]
    firsts = [next(iter(item.choices.values())) for item in items if isinstance(item, ChoiceItem)]
    if len(firsts) > 1 and all(first.right for first in firsts):
        message = f"in all {len(firsts)} items with `fixed` the first choice is right"
        help_ = "put a wrong choice first, or leave out `fixed`"
        yield Problem(entry.key("items"), "first-is-right", message, help=help_, severity="warning")


def is_in_fixed_order(item: Item) -> bool:
    """Whether the choices of an item are never shuffled."""
    return isinstance(item, ChoiceItem) and item.fixed


def problems_of_cases(library: Library, _: Around) -> Iterator[Problem]:
    """Cases that nobody can tell: the tree has no example of the right outcome."""
    for entry in library.on(QUIZZES).values():
        for id_, item in entry.value.items.items():
            if not isinstance(item, CaseItem) or item.tree not in library.on(TREES):
                continue
            tree = library.on(TREES)[item.tree].tree
            told = {example.outcome for example in tree.examples}
            if item.outcome in tree.outcomes and item.outcome not in told:
                message = f"tree '{item.tree}' has no example of outcome '{item.outcome}', so there is no case to tell"
                place, names = entry.place("items", id_, "outcome"), sorted(told & tree.outcomes.keys())
                yield Problem(place, "untold-case", message, listed(names), "add an example to the tree")

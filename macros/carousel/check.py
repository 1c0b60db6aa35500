"""What is wrong with a carousel: a script that does not add up, more than there is, names that are not there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from macros.carousel.carousel import Carousel
from macros.known import entry_ref, page_ref, source_ref
from macros.language.review import problems_of_dates, problems_of_readers
from macros.noun import Around
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Place, Problem
from macros.shelf import Marked


def problems_of_carousel(entry: Marked[Carousel], around: Around) -> Iterator[Problem]:
    """Every fault of one carousel."""
    reviewed, place = entry.value.reviewed, partial(entry.place, "reviewed")
    yield from problems_of_dates(reviewed, place("on"), place("again"), around.calendar)
    yield from problems_of_readers(reviewed, place, around.calendar)
    yield from forms_that_cannot_be(entry)
    yield from scripts_that_do_not_add_up(entry)
    yield from more_than_there_is(entry)
    yield from names(entry, around)


def forms_that_cannot_be(entry: Marked[Carousel]) -> Iterator[Problem]:
    """A form for fewer people than it begins with, or in which somebody has to come back to a table."""
    for id_, form in entry.value.forms.items():
        fewest, most = form.people
        if fewest > most:
            message = f"form '{id_}' is for {fewest} up to {most} people"
            yield Problem(entry.place("forms", id_, "people"), "people-backwards", message, f"[{most}, {fewest}]")
        if form.moves != "none" and form.rounds > form.tables:
            message = (
                f"in form '{id_}' with {form.rounds} rounds and {form.tables} tables everybody comes back to a table"
            )
            help_ = "give it as many tables as rounds, or fewer rounds"
            yield Problem(entry.place("forms", id_, "rounds"), "more-rounds-than-tables", message, help=help_)
    first, form = next(iter(entry.value.forms.items()))
    fewest, most = form.people
    if fewest <= most and not fewest <= entry.value.people <= most:
        message = f"the first form, '{first}', is not for {entry.value.people} people"
        yield Problem(entry.place("people"), "people-that-do-not-fit", message, expected=f"{fewest} to {most}")


def scripts_that_do_not_add_up(entry: Marked[Carousel]) -> Iterator[Problem]:
    """A script without its rounds or with them twice, a step of unknown length, a sign that comes too soon."""
    for id_, script in entry.value.scripts.items():
        for number, step in enumerate(script.steps):
            here = partial(entry.key, "scripts", id_, "steps", number)
            if step.rounds and step.minutes is not None:
                message = f"step '{step.title}' is the rounds, so its length follows from them"
                yield Problem(here("minutes"), "length-twice", message, help="leave out `minutes`")
            elif not step.rounds and step.minutes is None:
                message = f"nobody can tell how long step '{step.title}' takes"
                yield Problem(
                    entry.place("scripts", id_, "steps", number), "no-length", message, expected="minutes: 10"
                )
        times = sum(step.rounds for step in script.steps)
        if times != 1:
            message = f"script '{id_}' has {'no step' if not times else f'{times} steps'} with its rounds"
            yield Problem(
                entry.key("scripts", id_, "steps"), "rounds-once", message, expected="one step with rounds: true"
            )
        if script.warn >= script.minutes:
            message = f"the sign comes {script.warn} minutes before the end of a round of {script.minutes}"
            expected = f"fewer than {script.minutes}"
            yield Problem(entry.place("scripts", id_, "warn"), "sign-too-soon", message, expected=expected)


def more_than_there_is(entry: Marked[Carousel]) -> Iterator[Problem]:
    """A script with rounds that nobody described, or with more tables than there are."""
    there = [*entry.value.rounds]
    for id_, script in entry.value.scripts.items():
        for name in script.rounds:
            if name not in there:
                message = f"script '{id_}' has a round '{name}', and there is no such round"
                place = entry.word(name, "scripts", id_, "rounds")
                yield Problem(place, "unknown-round", message, listed(there), suggestion(name, there))
        if script.tables > len(entry.value.tables):
            message = f"script '{id_}' has {script.tables} tables, and there are {len(entry.value.tables)}"
            place = entry.place("scripts", id_, "tables")
            yield Problem(place, "too-few-tables", message, expected=f"{len(entry.value.tables)} or fewer")


def names(entry: Marked[Carousel], around: Around) -> Iterator[Problem]:
    """Trees, pages, sources and drawings that the handbook does not have."""
    known = around.known
    for id_, form in entry.value.forms.items():
        for source in form.source:
            yield from source_ref(known, source, entry.word(source, "forms", id_, "source"))
    for id_, table in entry.value.tables.items():
        if table.tree:
            yield from entry_ref(known, "tree", table.tree, entry.place("tables", id_, "tree"))
    for name in entry.value.variants:
        yield from entry_ref(known, "drawing", name, entry.word(name, "variants"))
    for page, place in pages(entry):
        yield from page_ref(known, page, place)


def pages(entry: Marked[Carousel]) -> Iterator[tuple[str, Place]]:
    """Every page that it leads to, with where that is written."""
    for id_, table in entry.value.tables.items():
        if table.case:
            yield table.case, entry.place("tables", id_, "case")
        for number, dilemma in enumerate(table.dilemmas):
            yield dilemma.page, entry.place("tables", id_, "dilemmas", number, "page")
    for id_, level in entry.value.levels.items():
        for number, page in enumerate(level.pages):
            yield page, entry.place("levels", id_, "pages", number)

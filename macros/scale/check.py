"""What is wrong with a scale: bands that leave a gap, advice that nobody would get, names that are not there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from macros.known import page_ref, source_ref
from macros.language.review import problems_of_dates, problems_of_readers
from macros.noun import Around
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.scale.scale import Scale
from macros.scale.scores import reachable
from macros.shelf import Marked

SIZES = ("today", "hour", "ask")


def problems_of_scale(entry: Marked[Scale], around: Around) -> Iterator[Problem]:
    """Every fault of one scale."""
    reviewed, place = entry.value.reviewed, partial(entry.place, "reviewed")
    yield from problems_of_dates(reviewed, place("on"), place("again"), around.calendar)
    yield from problems_of_readers(reviewed, place, around.calendar)
    bands = [*gaps_in_bands(entry)]
    yield from bands
    if not bands:
        yield from bands_of_nobody(entry)
    yield from advice_without_band(entry)
    yield from names_in_advice(entry, around)
    yield from same_ids(entry)
    yield from same_statements(entry)
    if all(one.organisation for one in entry.value.dimensions.values()):
        message = "every dimension is about the organisation, so there is no whole to show"
        help_ = "leave out `organisation` where the reader is meant"
        yield Problem(entry.key("dimensions"), "no-personal-dimension", message, help=help_)


def gaps_in_bands(entry: Marked[Scale]) -> Iterator[Problem]:
    """Scores that no band covers, or two; bands stand in a row, the lowest first."""
    bands = list(entry.value.bands.items())
    (lowest, first), (highest, last) = bands[0], bands[-1]
    if first.at_least is not None:
        message = f"band '{lowest}' stands first, so nothing covers a score below {first.at_least:g}"
        yield Problem(entry.key("bands", lowest), "gap-in-bands", message, help="leave out its `at_least`")
    if last.below is not None:
        message = f"band '{highest}' stands last, so nothing covers a score of {last.below:g} or more"
        yield Problem(entry.key("bands", highest), "gap-in-bands", message, help="leave out its `below`")
    for (before_id, before), (id_, band) in pairwise(bands):
        here = entry.key("bands", id_)
        if before.below is None or band.at_least is None:
            missing = f"'{before_id}' has no `below`" if before.below is None else f"'{id_}' has no `at_least`"
            message = f"nobody can tell where band '{before_id}' ends and '{id_}' begins: {missing}"
            yield Problem(here, "gap-in-bands", message, expected="the same number in both")
        elif before.below < band.at_least:
            message = f"no band covers a score of {before.below:g} up to {band.at_least:g}"
            yield Problem(here, "gap-in-bands", message, expected=f"at_least: {before.below:g}")
        elif before.below > band.at_least:
            message = f"bands '{before_id}' and '{id_}' both cover a score of {band.at_least:g} up to {before.below:g}"
            yield Problem(here, "overlapping-bands", message, expected=f"at_least: {before.below:g}")


def bands_of_nobody(entry: Marked[Scale]) -> Iterator[Problem]:
    """Bands in which no way of answering comes out, with so many statements."""
    for dimension_id, dimension in entry.value.dimensions.items():
        for id_ in entry.value.bands.keys() - reachable(entry.value, len(dimension.items)):
            message = f"no way of answering dimension '{dimension_id}' comes out in band '{id_}'"
            yield Problem(entry.key("bands", id_), "unreachable-band", message, help="make the band wider")


def advice_without_band(entry: Marked[Scale]) -> Iterator[Problem]:
    """A band for which a dimension has no advice, and advice for a band that is not there."""
    bands = [*entry.value.bands]
    for id_, dimension in entry.value.dimensions.items():
        for band in dimension.advice:
            if band not in bands:
                message = f"dimension '{id_}' has advice for band '{band}', and there is no such band"
                place = entry.key("dimensions", id_, "advice", band)
                yield Problem(place, "unknown-band", message, listed(bands), suggestion(band, bands))
        for band in bands:
            if band not in dimension.advice:
                message = f"dimension '{id_}' has no advice for band '{band}'"
                place = entry.key("dimensions", id_, "advice")
                yield Problem(place, "no-advice", message, expected=f"{band}: {{say: …, today: …, hour: …, ask: …}}")


def names_in_advice(entry: Marked[Scale], around: Around) -> Iterator[Problem]:
    """Pages and sources that the handbook does not have."""
    for id_, dimension in entry.value.dimensions.items():
        for source in dimension.root.source:
            yield from source_ref(around.known, source, entry.word(source, "dimensions", id_, "root", "source"))
        for band, advice in dimension.advice.items():
            for size in SIZES:
                page = getattr(advice, size).page
                if page:
                    place = entry.place("dimensions", id_, "advice", band, size, "page")
                    yield from page_ref(around.known, page, place)


def same_ids(entry: Marked[Scale]) -> Iterator[Problem]:
    """A statement in two dimensions: an answer to the one would be an answer to the other."""
    first: dict[str, str] = {}
    for id_, dimension in entry.value.dimensions.items():
        for item in dimension.items:
            before = first.setdefault(item, id_)
            if before != id_:
                message = f"dimensions '{before}' and '{id_}' both have a statement '{item}'"
                place = entry.key("dimensions", id_, "items", item)
                yield Problem(place, "statement-twice", message, help="give one of them another id")


def same_statements(entry: Marked[Scale]) -> Iterator[Problem]:
    """Two statements that a reader cannot tell apart."""
    first: dict[str, str] = {}
    for id_, dimension in entry.value.dimensions.items():
        for item, text in dimension.items.items():
            before = first.setdefault(" ".join(text.casefold().split()), item)
            if before != item:
                message = f"the statements '{before}' and '{item}' say the same"
                yield Problem(entry.place("dimensions", id_, "items", item), "equal-texts", message)

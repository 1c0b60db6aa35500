"""The Scale as a noun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from macros.html.links import Link
from macros.made import MadePage, Sought
from macros.noun import New, Noun, Spot
from macros.scale.check import problems_of_scale
from macros.scale.scale import GROUP_PICTURE, SCALE_FOLDER, Scale, scale_page
from macros.scale.shelf import SCALES
from macros.shelf import Marked
from macros.word import Word, late


def pages(entry: Marked[Scale]) -> Iterator[MadePage]:
    """The self-test itself; a card leads to it."""
    scale = entry.value
    yield MadePage(scale_page(entry.id), scale.title, scale.summary, "scale", in_menu=False)


def place(spot: Spot, id_: str) -> Link:
    """The page of a self-test."""
    return Link(f"Zelftest: {spot.title_of('scale', id_)}", spot.link(scale_page(id_)))


def prose(entry: Marked[Scale]) -> Iterator[str]:
    """What an author wrote for a reader of the self-test."""
    yield from (entry.value.summary, entry.value.ask)
    for dimension in entry.value.dimensions.values():
        yield from dimension.items.values()
        for advice in dimension.advice.values():
            yield from (advice.say, advice.today.text, advice.hour.text, advice.ask.text)


SCALE = Noun(
    shelf=SCALES,
    plural="scales",
    rule="unknown-scale",
    heading="A scale",
    where="`quizzes/<id>.yml`, with `kind: scale`",
    check=problems_of_scale,
    title=lambda entry: entry.value.title,
    words=(
        Word("scale", late("scale.view", "scale"), of="scale", once=True, heading=2, ids=("advies",)),
        Word("scale_card", late("scale.view", "scale_card"), of="scale"),
        Word(
            GROUP_PICTURE,
            late("scale.group_view", "group_picture"),
            of="scale",
            once=True,
            heading=2,
            ids=("groepsbeeld", "de-doos", "wat-het-beeld-laat-zien"),
        ),
        Word(
            "second_opinion",
            late("scale.group_view", "second_opinion"),
            of="scale",
            once=True,
            heading=2,
            ids=("tweede-blik", "blad-over-mij"),
        ),
    ),
    folders=(SCALE_FOLDER,),
    pages=pages,
    dated=late("scale.view", "dated"),
    kept=late("scale.view", "kept"),
    onward=late("scale.view", "onward"),
    reviewed=lambda entry: entry.value.reviewed,
    called=("zelftest", "zelftests"),
    sought=Sought("Zelftest", worth=0.8, page=scale_page),
    place=place,
    prose=prose,
    new=New(
        path=lambda id_: SCALES.folder / f"{id_}.yml",
        template=Path(__file__).with_name("new.yml"),
        then='Put {{ scale_card("…") }} with its id on a page: that leads readers to it.',
    ),
    counted=True,
)

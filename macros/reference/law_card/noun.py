"""The Law card as a noun."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.reference.check import entry_place, problems_of_not_shown, problems_of_sources_in
from macros.reference.law_card.law_card import LawCard
from macros.reference.law_card.shelf import LAW_CARDS
from macros.shelf import Marked
from macros.word import Word, late


def check(entry: Marked[LawCard], around: Around) -> Iterator[Problem]:
    """Sources that the handbook does not have, a card that nobody looked at for too long, one that no reader finds."""
    yield from problems_of_sources_in(entry, entry.value.sources, around.known)
    yield from problems_of_age(entry, around)
    if "law-card" not in around.known.list_pages:
        yield from problems_of_not_shown(entry, "law_card", around.known)


def problems_of_age(entry: Marked[LawCard], around: Around) -> Iterator[Problem]:
    """A law card from the future, and a warning for one that nobody looked at for too long."""
    looked_at, today = entry.value.stand_op, around.calendar.today
    if looked_at > today:
        message = f"the day on which law card '{entry.id}' was looked at is still to come"
        yield Problem(entry.place("stand_op"), "wrong-date", message, expected=f"{today} or earlier")
    elif looked_at < today - timedelta(days=around.settings.law_card_age):
        message = f"law card '{entry.id}' was last looked at on {looked_at}"
        help_ = "look at its sources again, then write the new date"
        yield Problem(entry.place("stand_op"), "old-law-card", message, help=help_, severity="warning")


LAW_CARD = Noun(
    shelf=LAW_CARDS,
    plural="law cards",
    rule="unknown-law-card",
    heading="A law card",
    where="by id in `content/law-cards.yml`",
    check=check,
    title=lambda entry: entry.value.name,
    words=(
        Word(
            "law_card",
            late("reference.law_card.view", "law_card"),
            of="law-card",
            cites=True,
            ids=("wet-{name}", "wet-{name}-titel"),
        ),
        Word(
            "law_cards",
            late("reference.law_card.view", "law_cards"),
            lists="law-card",
            heading=3,
            ids=("{law-card}-titel",),
        ),
        Word("then_and_now", late("reference.law_card.view", "then_and_now")),
        Word("look_up_list", late("reference.law_card.view", "look_up_list")),
    ),
    dated=late("reference.law_card.view", "dated"),
    place=entry_place("law-card", "Wetten"),
)

"""What the picture of a moment says in words, after really filling in, held against exact fractions."""

from __future__ import annotations

import random
from fractions import Fraction

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK
from tests.scale import reckoning
from tests.scale.browser.scale_reader import (
    AFTER,
    BACK,
    BEFORE,
    SCALE,
    Points,
    Shown,
    again,
    begin,
    choose,
    onward,
    sit,
    words,
)
from tests.scale.scales import items_of, made_up_scale, personal

ALL = items_of()
OWN, KITCHEN = personal(), items_of("keuken")
BANDS = [*made_up_scale().bands]
EDGES = [Fraction(5, 2), Fraction(7, 2)]
RANDOM = 6
IN_VIEW = 5
Compared = dict[str, Points]
"""Earlier answers, by how they are called: `before`, or `then` in looking back."""


def every(points: int, **others: int) -> dict[str, int]:
    """The same answer to all, but for some."""
    return dict.fromkeys(ALL, points) | others


def score_of(items: list[str], answers: Points) -> Fraction | None:
    """The score of a dimension, when there are enough answers."""
    points = reckoning.counting(items, answers)
    return reckoning.mean(points) if len(points) >= reckoning.ENOUGH else None


def name_of(kind: str) -> str:
    """How the page calls a word: `clear-up` is its `clearUp`."""
    head, *tail = kind.split("-")
    return head + "".join(part.capitalize() for part in tail)


def expected_rows(said: dict[str, str], now: Points, earlier: Compared) -> list[list[str]]:
    """The table, row by row: each score, and behind an earlier one how now differs."""
    rows = []
    for id_, dimension in made_up_scale().dimensions.items():
        items = items_of(id_)
        score = score_of(items, now)
        row = [dimension.title, said["few"] if score is None else reckoning.in_words(score)]
        for answers in earlier.values():
            was = score_of(items, answers)
            grown = reckoning.growth(reckoning.pairs(items, answers, now), "one", Fraction(reckoning.ENOUGH))
            since = f"{reckoning.in_words(was)} (nu {said[name_of(grown)]})" if was is not None else said["few"]
            row.append(since)
        rows.append(row)
    return rows


def expected_whole(said: dict[str, str], now: Points, earlier: Compared) -> tuple[str, str]:
    """The whole, and how it grew: over what is about the reader alone."""
    points = reckoning.counting(OWN, now)
    enough = 2 * len(points) >= len(OWN)
    whole = said["whole"].replace("#", reckoning.in_words(reckoning.mean(points))) if enough else said["wholeFew"]
    grown = {
        kind: reckoning.growth(reckoning.pairs(OWN, answers, now), "whole", Fraction(len(OWN), 2))
        for kind, answers in earlier.items()
    }
    since = {"before": said["before"], "then": said["toen"]}
    told = [said[name_of(f"whole-{how}")].replace("#", since[kind]) for kind, how in grown.items() if how != "few"]
    return whole, " ".join(told)


def expected_advice(now: Points) -> dict[str, tuple[list[str], bool]]:
    """By dimension the band that fits, and its neighbour at an edge, in the order of the page."""
    found = {}
    for id_ in made_up_scale().dimensions:
        score = score_of(items_of(id_), now)
        if score is not None:
            place, beside = reckoning.band(score, EDGES)
            both = sorted({place, place if beside is None else beside})
            found[id_] = ([BANDS[one] for one in both], beside is not None)
    return found


def expected_lowest(now: Points) -> str:
    """The lowest of the reader's own dimensions, when it is not in the highest band."""
    own = [(score, one.title) for id_, one in made_up_scale().dimensions.items() if not one.organisation
           if (score := score_of(items_of(id_), now)) is not None]  # fmt: skip
    score, title = min(own, key=lambda one: one[0], default=(EDGES[-1], ""))
    return title if score < EDGES[-1] else ""


def expected_moved(said: dict[str, str], now: Points, earlier: Compared) -> list[str]:
    """The statements that moved two steps or more, since before or else since then; the furthest first."""
    from_ = next(iter(earlier.values()), {})
    items = {item: text for one in made_up_scale().dimensions.values() for item, text in one.items.items()}
    steps = {item: (from_.get(item, 0), now.get(item, 0)) for item in items}
    far = {item: abs(is_ - was) for item, (was, is_) in steps.items() if was and is_ and abs(is_ - was) > 1}
    return [
        f"{items[item]} ({said['from'].replace('#', str(was), 1).replace('#', str(is_), 1)})"
        for item, (was, is_) in sorted(steps.items(), key=lambda one: -far.get(one[0], 0))
        if item in far
    ]


def hold(page: Page, found: Shown, now: Points, **earlier: Points) -> None:
    """Hold all that is said against what it should be."""
    said = words(page)
    assert found.rows == expected_rows(said, now, earlier), (now, earlier)
    assert (found.whole, found.growth) == expected_whole(said, now, earlier), (now, earlier)
    assert found.advice == expected_advice(now), now
    assert found.lowest == expected_lowest(now), now
    moved = expected_moved(said, now, earlier)
    assert (found.moved, found.folded) == (moved[:IN_VIEW], moved[IN_VIEW:]), (now, earlier)
    kitchen = score_of(KITCHEN, now)
    assert found.organisation == (said["lowOrganisation"] if kitchen is not None and kitchen < EDGES[0] else ""), now
    heads = {"before": said["headBefore"], "then": said["headThen"]}
    assert found.head == ["Onderdeel", "Nu", *(heads[kind] for kind in earlier)]


def test_a_first_moment(open_page: OpenPage) -> None:
    """Every score on, above and below both edges, n.v.t., what was left out: words, table, advice, what is lowest."""
    page = open_page(SCALE, DESK)
    moments = [
        every(1),
        every(5),
        every(2, pan=3, vuur=3, kool=3),
        every(3, ruimte=4, pan=4, vuur=4),
        every(2, ui=0, pan=0, tijd=1),
        {**every(4), "ui": 3, "pan": 2, "vuur": 2, "olie": 2},
        {item: points for item, points in every(3).items() if item not in ("prei", "pan", "hulp")},
    ]
    for place, now in enumerate(moments):
        if place:
            again(page)
        found = sit(page, BEFORE, now)
        hold(page, found, now)
        assert found.honest == []


def test_growth_since_before_and_since_then(open_page: OpenPage) -> None:
    """Side by side and never added up, each from where it is clear; what the organisation does changes no whole."""
    page = open_page(SCALE, DESK)
    said = words(page)
    before = every(2, kool=0)
    hold(page, sit(page, BEFORE, before), before)
    for now in (every(2, ruimte=5, tijd=5, hulp=5), every(3), every(2, ui=3, prei=3), every(1), every(2, ui=1, pan=1)):
        again(page)
        found = sit(page, AFTER, now)
        hold(page, found, now, before=before)
        assert len(found.honest) == 1
        assert "halve stap" in found.honest[0]
    for now, then in ((every(4), every(1)), (every(3, ui=0), every(4, prei=0)), (every(3), every(3))):
        again(page)
        found = sit(page, BACK, now, then)
        hold(page, found, now, before=before, then=then)
        assert len(found.honest) == 2
        assert "Je lat kan verschoven zijn" in found.honest[1]
        assert page.locator("[data-slot=legend]").inner_text() == f"{said['solid']} {said['dashed']}"
    assert page.locator(".hb-scale__result .hb-scale__tie--then").count() == 3
    ties = page.locator(".hb-scale__result .hb-scale__tie").evaluate_all(
        "list => list.map(one => one.getAttribute('y1'))"
    )
    assert len(set(ties)) == len(ties)  # neither of two lines hides the other


def test_who_answered_nothing_has_no_code_to_give(open_page: OpenPage) -> None:
    """A trainer would count an empty person; the reader can begin again."""
    page = open_page(SCALE, DESK)
    begin(page, BEFORE)
    choose(page, "ui", 0)
    for _ in made_up_scale().dimensions:
        onward(page)
    expect(page.get_by_role("button", name="Vul het nog eens in")).to_be_visible()
    expect(page.locator("[data-piece=code], [data-piece=group-code]")).to_have_count(0)


def test_looking_back_needs_nothing_from_before(open_page: OpenPage) -> None:
    """Whoever never filled in anything before still sees what they think now of then."""
    page = open_page(SCALE, DESK)
    now, then = every(4, kool=0), every(2, tijd=5)
    found = sit(page, BACK, now, then)
    hold(page, found, now, then=then)
    assert len(found.honest) == 2


def test_random_answers(open_page: OpenPage) -> None:
    """Six readers who answer and leave out as it comes, after what they filled in before."""
    chance = random.Random(2)  # noqa: S311 - nothing here is a secret
    page = open_page(SCALE, DESK)

    def answers() -> dict[str, int]:
        return {item: chance.randrange(6) for item in ALL if chance.random() < 0.9}

    before = answers()
    sit(page, BEFORE, before)
    for _ in range(RANDOM):
        again(page)
        now, then = answers(), answers()
        hold(page, sit(page, BACK, now, then), now, before=before, then=then)

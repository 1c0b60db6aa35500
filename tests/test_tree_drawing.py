"""The drawing of a tree and its equal list: complete, nothing on top of anything else, the same every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import combinations, pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.model.tree import TREE_PREFIX, Tree
from macros.rendering.drawings.column_plan import plan_column
from macros.rendering.drawings.desk_plan import plan_desk
from macros.rendering.drawings.outline import OutlineEntry, outline
from macros.rendering.drawings.svg import Rect
from macros.rendering.drawings.text_lines import lines_of, width_of
from macros.rendering.drawings.tree_drawing import draw_tree
from macros.rendering.drawings.tree_parts import Arrow, Box, reading_order, ways_of
from macros.rendering.drawings.tree_plan import Plan
from macros.rendering.templates import render
from macros.rendering.tree_ways import ways as ways_out

ROOT = Path(__file__).parents[1]
REAL = sorted((ROOT / "decision_trees").glob("*.yml"))
Parts = tuple[list[Box], list[Arrow]]
HOSTILE = '"><script>alert(1)</script> & </text>'


def real_parts(file: Path) -> Parts:
    """The boxes and arrows of one of the handbook's own trees."""
    tree = Tree.model_validate(yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506 - only text
    arrows = [Arrow(at, way.target, way.label, way.answers) for at in tree.questions for way in ways_out(tree, at)]
    others = dict.fromkeys(arrow.target for arrow in arrows if arrow.target.startswith(TREE_PREFIX))
    return [
        *(Box(id_, "question", question.ask, f"#vraag-{id_}") for id_, question in tree.questions.items()),
        *(Box(id_, "outcome", end.title, f"#uitkomst-{id_}", end.kind) for id_, end in tree.outcomes.items()),
        *(Box(id_, "tree", id_, f"{id_.removeprefix(TREE_PREFIX)}.html") for id_ in others),
    ], arrows


@st.composite
def random_parts(draw: st.DrawFn) -> Parts:
    """Any tree at all: loops, boxes that nothing leads to, long words, and many ways to one end."""
    texts = st.text(st.sampled_from("aeinrW  -?"), min_size=1, max_size=130)
    questions = [Box(f"v{number}", "question", draw(texts), "#v") for number in range(draw(st.integers(1, 7)))]
    ends = [Box(f"u{number}", "outcome", draw(texts), "#u", "act") for number in range(draw(st.integers(1, 6)))]
    boxes = [*questions, *ends]
    to_any = st.sampled_from([box.id for box in boxes])
    arrows = [Arrow(box.id, draw(to_any), draw(texts)) for box in questions for _ in range(draw(st.integers(1, 5)))]
    return boxes, arrows


def plans(parts: Parts) -> tuple[Plan, Plan]:
    """The two plans of one tree."""
    boxes, arrows = parts
    return plan_column(boxes, ways_of(arrows)), plan_desk(boxes, ways_of(arrows))[0]


def picture(parts: Parts) -> str:
    """The drawing of one tree."""
    return str(draw_tree(*parts, title="Waar gaat dit heen?", description="Alle vragen.", id_prefix="boom"))


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two boxes share any room."""
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.bottom and other.y < one.bottom


def segments(plan: Plan) -> list[tuple[str, Rect]]:
    """Each straight piece of every line outside the question it leaves, with the box it leads to."""
    pieces = []
    for way, points in plan.tracks.items():
        source = next(block.rect for block in plan.blocks if block.box.id == way.source)
        edge = source.x if points[1][0] < points[0][0] else source.x + source.width
        track = [(edge, points[0][1]), *points[1:]]
        for (x0, y0), (x1, y1) in pairwise(track):
            pieces.append((way.target, Rect(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))))
    return pieces


def run_together(one: Rect, other: Rect) -> bool:
    """Whether two straight pieces lie along each other."""
    if one.width and other.width:
        return abs(one.y - other.y) < 1 and min(one.x + one.width, other.x + other.width) - max(one.x, other.x) > 1
    if one.height and other.height:
        return abs(one.x - other.x) < 1 and min(one.bottom, other.bottom) - max(one.y, other.y) > 1
    return False


def assert_readable(plan: Plan) -> None:
    """Nothing lies on top of anything else, nothing sticks out, and lines to different boxes never run together."""
    boxes = [block.rect for block in plan.blocks]
    assert not any(overlap(*pair) for pair in combinations(boxes, 2))
    for block in plan.blocks:
        rows = [row.rect for row in block.rows]
        assert not any(overlap(*pair) for pair in combinations(rows, 2))
        assert all(block.rect.x < row.x and row.bottom < block.rect.bottom for row in rows)
        assert 0 <= block.rect.x <= block.rect.x + block.rect.width <= plan.width
        assert 0 <= block.rect.y <= block.rect.bottom <= plan.height
    pieces = segments(plan)
    for _, piece in pieces:
        assert 0 <= piece.x <= piece.x + piece.width <= plan.width
        assert not any(overlap(piece, box) for box in boxes)
    for (target, one), (other_target, other) in combinations(pieces, 2):
        assert target == other_target or not run_together(one, other)


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_our_own_trees_are_readable(file: Path) -> None:
    """On a phone and on a desk, no box, answer or line of our own trees covers another."""
    for plan in plans(real_parts(file)):
        assert_readable(plan)


@settings(max_examples=60, deadline=None)
@given(random_parts())
def test_any_tree_is_readable(parts: Parts) -> None:
    """The same holds for trees with loops, islands, long words and many ways to one end."""
    for plan in plans(parts):
        assert_readable(plan)


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_lines_of_text_fit_their_boxes(file: Path) -> None:
    """No line is wider than the room it has, measured with the widest usual font."""
    for plan in plans(real_parts(file)):
        for block in plan.blocks:
            assert all(width_of(line, 15) <= block.text.room for line in block.text.lines)
            assert all(width_of(line, 14) <= row.rect.width - 12 for row in block.rows for line in row.lines)


def test_it_fits_the_smallest_phone_and_a_page() -> None:
    """The column is 272 wide (320 less margins) and letters are 14 px or more; the wide one fits a column of text."""
    column, desk = plans(real_parts(REAL[0]))
    sheet = (ROOT / "macros" / "front_end" / "handbook" / "handbook-drawing.css").read_text(encoding="utf-8")
    assert (column.width, desk.width) == (272, 620)
    assert min(int(size) for size in re.findall(r"font-size: (\d+)px", sheet)) >= 14


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_no_page_ends_inside_a_box(file: Path) -> None:
    """On A4 with our margins every box stands on one page, and the drawing is no wider than the text."""
    boxes, arrows = real_parts(file)
    plan, printed = plan_desk(boxes, ways_of(arrows))
    page = 261 / printed * plan.width
    assert printed <= 178
    assert all(block.rect.y // page == block.rect.bottom // page for block in plan.blocks)


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_the_drawing_is_whole(file: Path) -> None:
    """Both forms hold every box once, as a link, and every way once, with the answers that take it."""
    boxes, arrows = real_parts(file)
    for form in picture((boxes, arrows)).split("<svg ")[1:]:
        assert sorted(re.findall(r'data-node="([^"]+)"', form)) == sorted(box.id for box in boxes)
        assert sorted(re.findall(r'href="([^"]+)"', form)) == sorted(box.href for box in boxes)
        ways = {(way.source, way.target, " ".join(way.answers)) for way in ways_of(arrows)}
        found = re.findall(r'data-from="([^"]+)" data-to="([^"]+)" data-answers="([^"]*)"', form)
        assert len(found) == len(ways)
        assert set(found) == ways


def test_a_line_of_a_box_is_read_as_one_sentence() -> None:
    """Lines end in a space, so that a screen reader does not glue two words together."""
    texts = re.findall(r'<text class="hb-node-text">(.*?)</text>', picture(real_parts(REAL[0])))
    asked = {box.text for box in real_parts(REAL[0])[0]}
    assert {re.sub(r"<[^>]+>", "", text) for text in texts} == asked


def test_the_same_tree_is_always_the_same_bytes() -> None:
    """Processes with different hash seeds draw exactly the same."""
    script = """
from macros.rendering.drawings.tree_drawing import draw_tree
from macros.rendering.drawings.tree_parts import Arrow, Box
boxes = [Box(f"v{n}", "question", "Weet je dit?", "#") for n in range(9)] + [Box("u", "outcome", "Doe dit", "#", "act")]
arrows = [Arrow(f"v{n}", box.id, f"Antwoord {n}", ("ja",)) for n in range(9) for box in boxes[n + 1 :: 2]]
print(draw_tree(boxes, arrows, title="Waarheen?", description="Alles.", id_prefix="x"))
"""
    command = [sys.executable, "-c", script]
    one, other = (
        subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True)
        for seed in ("1", "2")
    )
    assert b"<svg" in one.stdout
    assert one.stdout == other.stdout


def test_authors_texts_are_escaped() -> None:
    """Markup in any text, id, link or title comes out as text; nothing breaks out of the drawing."""
    boxes = [Box(HOSTILE, "question", HOSTILE, HOSTILE), Box("slot", "outcome", HOSTILE, HOSTILE, "stop")]
    arrows = [Arrow(HOSTILE, "slot", HOSTILE, (HOSTILE,))]
    drawn = draw_tree(boxes, arrows, title=HOSTILE, description=HOSTILE, id_prefix="x")
    listed = render("handbook-outline.html", outline=outline(boxes, arrows, HOSTILE))
    for html in (drawn, listed):
        assert "<script" not in html
        assert "style=" not in html
        assert html.count("<text") == html.count("</text>")


def test_arrows_between_the_same_boxes_become_one_way() -> None:
    """Two answers to the same end share a row; the same label is not said twice."""
    arrows = [Arrow("v", "u", "Nee", ("nee",)), Arrow("v", "u", "Ik twijfel", ("twijfel",)), Arrow("v", "u", "Nee")]
    [way] = ways_of(arrows)
    assert (way.labels, way.answers) == (("Nee", "Ik twijfel"), ("nee", "twijfel"))
    assert way.lines(200, 14) == ("Nee", "of: Ik twijfel")


def test_arrows_point_down() -> None:
    """Without loops a box stands above all that follow it, and an end right below the last that leads to it."""
    boxes = [Box(name, "question", name, "#") for name in "abc"] + [Box(name, "outcome", name, "#") for name in "xyz"]
    arrows = [Arrow(source, target, "Ja") for source, target in ("ax", "ab", "by", "bc", "cx", "cz")]
    assert "".join(box.id for box in reading_order(boxes, ways_of(arrows))) == "abycxz"


def test_a_word_that_is_too_long_is_broken_with_a_hyphen() -> None:
    """No letter is lost, and no piece is wider than the room."""
    word = "aandachtsfunctionarissenoverleg"
    pieces = lines_of(word, 100, 15)
    assert "".join(piece.removesuffix("-") for piece in pieces) == word
    assert all(width_of(piece, 15) <= 100 for piece in pieces)


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_the_list_equals_the_drawing(file: Path) -> None:
    """From the start on, every box stands in full exactly once, and every way is there."""
    boxes, arrows = real_parts(file)
    entries = list(flat(outline(boxes, arrows, boxes[0].id)))
    assert sorted(entry.box.id for entry in entries if not entry.repeated) == sorted(box.id for box in boxes)
    assert [entry.way for entry in entries].count(None) == 1
    assert {entry.way for entry in entries} - {None} == set(ways_of(arrows))
    assert not any(entry.entries for entry in entries if entry.repeated)


def flat(entry: OutlineEntry) -> list[OutlineEntry]:
    """An entry and all below it."""
    return [entry, *(one for below in entry.entries for one in flat(below))]


def test_the_list_refers_to_what_stood_in_full() -> None:
    """A box that comes back is a link after 'zie hierboven', without a node of its own; a loop ends there too."""
    boxes = [Box("v", "question", "Weet je het?", "#v"), Box("u", "outcome", "Doe het", "#u", "act")]
    arrows = [Arrow("v", "u", "Ja", ("ja",)), Arrow("v", "v", "Nee", ("nee",))]
    html = render("handbook-outline.html", outline=outline(boxes, arrows, "v"))
    assert html.count('data-node="v"') == 1
    assert '<b>Doen:</b> <a class="hb-outline__link" href="#u">Doe het</a>' in html
    assert 'zie hierboven: <a class="hb-outline__link" href="#v">Weet je het?</a>' in html
    assert 'data-from="v" data-to="u" data-answers="ja">Ja</span>' in html

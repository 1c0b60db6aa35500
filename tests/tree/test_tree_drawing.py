"""The drawing of a tree and its equal list: complete, nothing on top of anything else, the same every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from macros.drawings.text_lines import lines_of, width_of
from macros.html.templates import render
from macros.tree.drawing.desk_plan import plan_desk
from macros.tree.drawing.outline import OutlineEntry, outline
from macros.tree.drawing.tree_drawing import draw_tree
from macros.tree.drawing.tree_parts import Arrow, Box, reading_order, ways_of
from tests.drawn_trees import Parts, parts_of, picture, plans, random_parts, unreadable
from tests.written_trees import written_trees

ROOT = Path(__file__).parents[2]
SHEET = ROOT / "macros" / "front_end" / "tree" / "drawing.css"
WRITTEN = written_trees()
PROEF = parts_of("proef", WRITTEN)
HOSTILE = '"><script>alert(1)</script> & </text>'


@pytest.mark.parametrize("tree_id", WRITTEN)
def test_a_written_tree_is_readable(tree_id: str) -> None:
    """On a phone and on a desk, no box, answer or line covers another."""
    for plan in plans(parts_of(tree_id, WRITTEN)):
        assert [*unreadable(plan)] == []


@settings(max_examples=60, deadline=None)
@given(random_parts())
def test_any_tree_is_readable(parts: Parts) -> None:
    """The same holds for trees with loops, islands, long words and many ways to one end."""
    for plan in plans(parts):
        assert [*unreadable(plan)] == []


@pytest.mark.parametrize("tree_id", WRITTEN)
def test_lines_of_text_fit_their_boxes(tree_id: str) -> None:
    """No line is wider than the room it has, measured with the widest usual font."""
    for plan in plans(parts_of(tree_id, WRITTEN)):
        for block in plan.blocks:
            assert all(width_of(line, 15) <= block.text.room for line in block.text.lines)
            assert all(width_of(line, 14) <= row.rect.width - 12 for row in block.rows for line in row.lines)


def test_it_fits_the_smallest_phone_and_a_page() -> None:
    """The column is 272 wide (320 less margins) and letters are 14 px or more; the wide one fits a column of text."""
    column, desk = plans(PROEF)
    sheet = SHEET.read_text(encoding="utf-8")
    assert (column.width, desk.width) == (272, 620)
    assert min(int(size) for size in re.findall(r"font-size: (\d+)px", sheet)) >= 14


@pytest.mark.parametrize("tree_id", WRITTEN)
def test_no_page_ends_inside_a_box(tree_id: str) -> None:
    """On A4 with our margins every box stands on one page, and the drawing is no wider than the text."""
    boxes, arrows = parts_of(tree_id, WRITTEN)
    plan, printed = plan_desk(boxes, ways_of(arrows))
    page = 261 / printed * plan.width
    assert printed <= 178
    assert all(block.rect.y // page == block.rect.bottom // page for block in plan.blocks)


@pytest.mark.parametrize("tree_id", WRITTEN)
def test_the_drawing_is_whole(tree_id: str) -> None:
    """Both forms hold every box once, as a link, and every way once, with the answers that take it."""
    boxes, arrows = parts_of(tree_id, WRITTEN)
    for form in picture((boxes, arrows)).split("<svg ")[1:]:
        assert sorted(re.findall(r'data-node="([^"]+)"', form)) == sorted(box.id for box in boxes)
        assert sorted(re.findall(r'href="([^"]+)"', form)) == sorted(box.href for box in boxes)
        ways = {(way.source, way.target, " ".join(way.answers)) for way in ways_of(arrows)}
        found = re.findall(r'data-from="([^"]+)" data-to="([^"]+)" data-answers="([^"]*)"', form)
        assert len(found) == len(ways)
        assert set(found) == ways


def test_a_line_of_a_box_is_read_as_one_sentence() -> None:
    """Lines end in a space, so that a screen reader does not glue two words together."""
    texts = re.findall(r'<text class="hb-node-text">(.*?)</text>', picture(PROEF))
    asked = {box.text for box in PROEF[0]}
    assert {re.sub(r"<[^>]+>", "", text) for text in texts} == asked


def test_the_same_tree_is_always_the_same_bytes() -> None:
    """Processes with different hash seeds draw exactly the same."""
    script = """
from macros.tree.drawing.tree_drawing import draw_tree
from macros.tree.drawing.tree_parts import Arrow, Box
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
    listed = render("tree/outline.html", outline=outline(boxes, arrows, HOSTILE))
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


@pytest.mark.parametrize("tree_id", WRITTEN)
def test_the_list_equals_the_drawing(tree_id: str) -> None:
    """From the start on, every box stands in full exactly once, and every way is there."""
    boxes, arrows = parts_of(tree_id, WRITTEN)
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
    html = render("tree/outline.html", outline=outline(boxes, arrows, "v"))
    assert html.count('data-node="v"') == 1
    assert '<b>Doen:</b> <a class="hb-outline__link" href="#u">Doe het</a>' in html
    assert 'zie hierboven: <a class="hb-outline__link" href="#v">Weet je het?</a>' in html
    assert 'data-from="v" data-to="u" data-answers="ja">Ja</span>' in html

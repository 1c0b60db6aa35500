"""What the words for self-tests show on a page: the whole sheet, and a card that leads to it."""

from __future__ import annotations

import re
from pathlib import Path

from macros.handbook import Handbook
from macros.nouns import WORDS
from macros.site.page_maker import PageMaker
from tests.handbook_files import TODAY, WHOLE_SCALE, write_handbook

OWN, OTHER = "zelftest/gevoel.md", "handboek/index.md"


def shown(root: Path, word: str, path: str = OWN, **changes: str) -> str:
    """What a word shows of the small self-test, in which each key of `changes` (with its ':') has another value."""
    text = WHOLE_SCALE.read_text(encoding="utf-8")
    for old, new in changes.items():
        text, count = re.subn(rf"^( *){old}: .*$", rf"\g<1>{new}", text, count=1, flags=re.MULTILINE)
        assert count == 1, old
    maker = PageMaker(Handbook.open(write_handbook(root, scale=text), TODAY, None))
    maker.start(path)
    return " ".join(str(WORDS[word].show(maker.spot, "gevoel")).split())


def test_only_its_own_page_gets_the_title_of_the_page(tmp_path: Path) -> None:
    """On another page the title is that of the author."""
    assert "<h1>Hoe voelt het?</h1>" in shown(tmp_path, "scale")
    elsewhere = shown(tmp_path, "scale", OTHER)
    assert "<h1>" not in elsewhere
    assert "Zelftest: <b>Hoe voelt het?</b>" in elsewhere


def test_a_card_says_how_many_statements_and_how_long(tmp_path: Path) -> None:
    """And leads to the page of the self-test."""
    card = shown(tmp_path, "scale_card", OTHER)
    assert "Zelftest · 6 stellingen · ongeveer 1 minuut" in card
    assert 'href="../zelftest/gevoel.html">Doe de zelftest</a>' in card


def test_the_key_names_one_sum_as_one_sum(tmp_path: Path) -> None:
    """A band to which one sum comes is no row of sums; edges have a comma."""
    first, last = "{title: Begin hier, below: 4.5}", "{title: Vertel het, at_least: 5}"
    middle = f"deel: {{title: Deel dit, at_least: 4.5, below: 5}}\n  top: {last}"
    key = shown(tmp_path, "scale", begin=f"begin: {first}", deel=middle)
    assert "3 tot en met 13: begin hier; 14: deel dit; 15: vertel het." in key
    assert "onder 4,5 begin hier, onder 5 deel dit, vanaf daar vertel het." in key


def test_the_line_about_danger_stands_above_it_when_it_asks_for_that(tmp_path: Path) -> None:
    """Where it is about safety; nowhere else."""
    asked = shown(tmp_path, "scale", ask="ask: Hoe goed lukt dit?\ndanger_line: true")
    assert ("hb-danger" in asked, "hb-danger" in shown(tmp_path, "scale")) == (True, False)


def test_a_statement_has_a_hash_of_its_words_alone(tmp_path: Path) -> None:
    """An old answer drops when the words change, and not when a title, an order or another statement does."""
    hashes = re.compile(r'data-item="(\w+)" data-hash="([0-9a-f]{4})"')
    before = dict(hashes.findall(shown(tmp_path, "scale")))
    after = dict(hashes.findall(shown(tmp_path, "scale", wie="wie: Ik vraag wie er nog is.", title="title: Anders")))
    assert {item for item in before if before[item] != after[item]} == {"wie"}
    assert len(set(before.values())) == 6

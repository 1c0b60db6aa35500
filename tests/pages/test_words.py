"""The one table of words that pages may use: each has all that reading, checking and showing ask of it."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from macros.handbook import Handbook
from macros.library import Library
from macros.nouns import NOUNS, WORDS
from macros.site.page_maker import PageMaker
from macros.whole import known_in
from macros.word import Word, late
from tests.handbook_files import report_of, write_handbook


def test_no_two_nouns_have_the_same_word() -> None:
    """A second one would take the place of the first."""
    names = [word.name for noun in NOUNS for word in noun.words]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("word", WORDS.values(), ids=lambda word: word.name)
def test_a_word_is_shown_with_what_its_author_gives(word: Word) -> None:
    """Its function takes a name when the word asks for one, and words to show when those may follow."""
    shown = word.show.function if isinstance(word.show, late) else word.show
    _, *given = inspect.signature(shown).parameters.values()
    assert [one.default is inspect.Parameter.empty for one in given] == [True, False][: bool(word.of) + word.with_text]
    assert word.of or not word.with_text


@pytest.mark.parametrize("word", WORDS.values(), ids=lambda word: word.name)
def test_what_a_word_names_can_be_known(word: Word) -> None:
    """A name is held against something that there is, under a rule; a list that a word leads to has a word too."""
    names = known_in(Library(Path())).names
    assert not word.of or names[word.of].rule
    assert not word.lists or word.lists in names
    assert not word.leads_to_list or word.of in {other.lists for other in WORDS.values()}


def test_every_word_reaches_the_pages(tmp_path: Path) -> None:
    """What the check lets through, the build can work out: both know the same words."""
    maker = PageMaker(Handbook.open(write_handbook(tmp_path)))
    assert maker.macros().keys() == WORDS.keys()


def test_a_word_that_there_is_not_is_refused(tmp_path: Path) -> None:
    """Before a build would stumble over it."""
    page = "---\ntitle: Handboek\ndescription: Een bladzijde.\n---\n\n# Handboek\n\n{{ taart() }}\n"
    assert "error[unknown-macro] there is no macro 'taart'" in report_of(write_handbook(tmp_path, page=page))

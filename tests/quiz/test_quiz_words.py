"""The words of quizzes on pages of authors: a whole quiz, and the list of all of them."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

from macros.handbook import Handbook
from macros.nouns import WORDS
from macros.site.page_maker import PageMaker
from tests.handbook_files import TODAY, write_handbook

PAGE = "handboek/index.md"


def shown(root: Path, word: str, *given: str, path: str = PAGE, today: datetime.date = TODAY) -> str:
    """What one of our words shows on this page."""
    maker = PageMaker(Handbook.open(root, today, None))
    maker.start(path)
    return " ".join(str(WORDS[word].show(maker.spot, *given)).split())


def test_on_another_page_a_quiz_brings_no_second_title(tmp_path: Path) -> None:
    """The page has its own h1; on the page that is made for it the quiz brings it."""
    root = write_handbook(tmp_path)
    there = shown(root, "quiz", "quiz")
    assert "<h1>" not in there
    assert '<p class="hb-quiz__name">Quiz: <b>Eerst vragen</b></p>' in there
    assert "<h1>Eerst vragen</h1>" in shown(root, "quiz", "quiz", path="quiz/quiz.md")


def test_a_quiz_says_when_its_review_is_late(tmp_path: Path) -> None:
    """At once when it was on the day of the build."""
    root = write_handbook(tmp_path)
    assert "data-search-exclude hidden><b>Let op" in shown(root, "quiz", "quiz")
    late = shown(root, "quiz", "quiz", today=datetime.date(2027, 6, 1))
    assert 'data-again="2027-05-21" data-search-exclude><b>Let op' in late


def test_quizzes_are_listed_by_title(tmp_path: Path) -> None:
    """Whatever their files are called; without any the reader is told so."""
    root = write_handbook(tmp_path)
    text = (root / "quizzes/quiz.yml").read_text(encoding="utf-8")
    (root / "quizzes/aa.yml").write_text(text.replace("Eerst vragen", "Zien & wegen"), encoding="utf-8")
    found = shown(root, "quiz_list")
    assert found.index("Eerst vragen") < found.index("Zien &amp; wegen")
    assert "2 vragen · ongeveer 2 minuten" in found
    shutil.rmtree(root / "quizzes")
    assert shown(root, "quiz_list") == "<p>Er zijn nog geen quizzen.</p>"


def test_what_readers_are_asked_counts_for_how_a_quiz_reads(tmp_path: Path) -> None:
    """Every text of every kind of item that an author wrote."""
    library = Handbook.open(write_handbook(tmp_path), TODAY, None).library
    quiz = next(noun for noun in PageMaker(Handbook.open(tmp_path, TODAY, None)).spot.nouns if noun.id == "quiz")
    assert quiz.prose is not None
    [entry] = library.on(quiz.shelf).values()
    assert [*quiz.prose(entry)] == [
        "Twee vragen.",
        "Wat doe je eerst?",
        "Ik vraag het",
        "Zo hoor je het van wie het weet.",
        "Ik raad wat er is",
        "Dan help je met iets anders.",
        "Hoeveel mensen helpen er?",
        "Zo is het.",
        "Tel ze nog eens.",
    ]

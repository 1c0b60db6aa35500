"""Letters that nobody sees are found wherever they stand, spelled out in a report, and no hindrance to search."""

from __future__ import annotations

import pytest

from macros.problems.problem import Place, Problem
from macros.problems.report import FORMATS, Subject
from macros.reading.text_file import TextFile
from macros.reading.unseen_in_text import problems_of_letters
from macros.site.search_entries import entries_of
from macros.site.search_words import words_in

TURNING = ("\u061c", "\u200e", "\u200f", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)))
UNSEEN = ("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u180e", "\u3164")


def rules(line: str) -> list[tuple[str, str, int]]:
    """Rule, severity and column of what is found in this line."""
    found = problems_of_letters(TextFile("a.md", f"een\n{line}\n"))
    return [(problem.rule, problem.severity, problem.place.column) for problem in found]


@pytest.mark.parametrize("letter", TURNING, ids=lambda letter: f"U+{ord(letter):04X}")
def test_a_mark_of_direction_is_refused(letter: str) -> None:
    """Each of them, at its place."""
    assert rules(f"Let {letter}op") == [("direction-mark", "error", 5)]


@pytest.mark.parametrize("letter", UNSEEN, ids=lambda letter: f"U+{ord(letter):04X}")
def test_an_unseen_letter_is_a_warning(letter: str) -> None:
    """Each of them, at its place; the word can be found all the same."""
    assert rules(f"Let op{letter}passen") == [("invisible-letter", "warning", 7)]
    assert words_in(f"op{letter}passen") == ["oppassen"]
    [entry] = entries_of("a.html", f"Op{letter}passen", f"<p>Let op{letter}passen.</p>")
    assert (entry.page_title, entry.text) == ("Oppassen", "Let oppassen.")


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f469\u200d\U0001f467 samen",
        "\U0001f469\U0001f3fd\u200d\U0001f467",
        "\u2764\ufe0f\u200d\U0001f525",
        "\U0001f3f3\ufe0f\u200d\U0001f308",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "Ren\u00e9 \u00e9n co\u00f6rdinator, \u201cja\u201d \u2013 5\u00a0%",
    ],
    ids=["family", "skin", "burning-heart", "rainbow", "persian", "hindi", "dutch"],
)
def test_what_joins_is_no_fault(text: str) -> None:
    """Emoji of several, scripts that need a joiner, and letters of Dutch."""
    assert rules(text) == []


def test_a_report_spells_out_what_nobody_sees() -> None:
    """In every format for people, and with the carets below the place."""
    problem = Problem(Place("a.md", 1, 2), "a-rule", "no '\u202egevaar'", expected="x\u200b", help="y\u00ad")
    subject = Subject({"a.md": ["\u202egevaar"]}, "1 page")
    for name in ("text", "concise", "github"):
        report = FORMATS[name]([problem], subject)
        assert "'<U+202E>gevaar'" in report
        assert not {"\u202e", "\u200b", "\u00ad"} & {*report}
    assert " 1 | \ufffdgevaar\n   |  ^" in FORMATS["text"]([problem], subject)


def test_many_on_one_line_are_told_once() -> None:
    """With how many more there are."""
    [problem] = problems_of_letters(TextFile("a.md", "ge\u00adzins\u00adplan en de\u00adze\n"))
    assert problem.message == (
        "a soft hyphen (U+00AD), which nobody sees, stands in 'ge<U+00AD>zins<U+00AD>plan' (2 more on this line)"
    )

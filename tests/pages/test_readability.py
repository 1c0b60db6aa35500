"""The reading ease is the formula's, counted in sentences, words and syllables as a reader of Dutch would."""

from __future__ import annotations

import pytest

from macros.pages.readability import FEWEST_WORDS, readability, syllables
from macros.reading.page_prose import parts_in, prose_in
from macros.reading.text_file import TextFile

PAGE = """\
---
title: Een pagina
---

# Een kop {: #kop }

Vraag het [het gezin](gezin.md#nu) zelf.
Bel {{ term("zorgcoordinator", "wie coördineert") }} vandaag. {{ cite("bron") }}

!!! warning "Let op"

    - **Wacht** niet te lang.
    - Bel `niet` eerst rond.

| Vraag | Waarom |
|---|---|
| Wie helpt er? | Dan weet je het. |

```
geen proza hier.
```
"""


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("kind", 1),
        ("gezin", 2),
        ("ouders", 2),
        ("zee", 1),
        ("zeeën", 2),
        ("coördinatie", 5),
        ("beïnvloeden", 4),
        ("leeuw", 1),
        ("nieuwe", 2),
        ("mooie", 2),
        ("bijeenkomst", 3),
        ("één", 1),
        ("2026", 1),
        ("hulpverlener", 4),
    ],
)
def test_syllables_are_vowel_sounds(word: str, count: int) -> None:
    """Two letters that make one sound count once; a trema begins a syllable; a number counts as one."""
    assert syllables(word) == count


def test_the_figure_is_that_of_the_formula() -> None:
    """Thirty words of one syllable in three sentences: 206.84 - 0.77 * 100 - 0.93 * 10."""
    found = readability(["Dit kind is van ons en wij zijn van dit. " * 3])
    assert (found.words, found.sentences, found.syllables) == (30, 3, 30)
    assert found.ease == round(206.84 - 77 - 9.3)


def test_a_short_text_has_no_figure() -> None:
    """Fewer words than that say nothing, and neither do headings and cells without a full stop."""
    assert readability(["Een kort stuk."]).ease is None
    assert readability(["Geen zin " * FEWEST_WORDS]).ease is None


def test_harder_text_gets_a_lower_figure() -> None:
    """The same number of words, longer and in longer sentences."""
    easy = readability(["Bel de school. Vraag wie er komt. " * 5])
    hard = readability(
        ["Samenwerkingspartners coördineren gemeentelijke verantwoordelijkheden interdisciplinair. " * 7]
    )
    assert easy.ease is not None
    assert hard.ease is not None
    assert easy.ease - hard.ease > 50


def test_prose_is_what_a_reader_reads() -> None:
    """No front matter, addresses, words of ours, code or rules of tables; each paragraph, item and cell a block."""
    assert prose_in(TextFile("page.md", PAGE)) == (
        "Een kop",
        "Vraag het het gezin zelf. Bel wie coördineert vandaag.",
        "Wacht niet te lang.",
        "Bel  eerst rond.",
        "Vraag",
        "Waarom",
        "Wie helpt er?",
        "Dan weet je het.",
    )


def test_parts_are_headings_and_boxes() -> None:
    """The form of a page is held against these words."""
    assert parts_in(TextFile("page.md", PAGE)) == {"Een kop", "Let op"}

"""Open questions: the list leads to the outcomes, and each outcome leads back to the list."""

from __future__ import annotations

from pathlib import Path

from macros.handbook import Handbook
from macros.nouns import WORDS
from macros.site.page_maker import PageMaker
from tests.handbook_files import TODAY, write_handbook
from tests.written_trees import MADE_UP


def shown(root: Path, path: str, word: str, *given: str) -> str:
    """What one of our words shows on this page."""
    maker = PageMaker(Handbook.open(root, TODAY, None))
    maker.start(path)
    return " ".join(str(WORDS[word].show(maker.spot, *given)).split())


def section(html: str, outcome: str) -> str:
    """The section of one outcome."""
    return html.partition(f'id="uitkomst-{outcome}"')[2].partition("</section>")[0]


def test_the_list_leads_to_what_a_question_touches() -> None:
    """Outcomes by their tree and their decision, and pages; every text of an author stays text."""
    found = shown(MADE_UP, "over/index.md", "open_questions")
    assert '<li id="wie-bewaart">' in found
    assert "Wie bewaart &lt;b&gt;het verslag&lt;/b&gt;, en hoelang?" in found
    assert "Wie dit kan weten: een jurist, de redactie." in found
    assert '<a href="../keuzehulpen/proef.html#uitkomst-melden">Proef met alles → Meld het vandaag</a>' in found
    assert '<a href="../handboek/gezinscoach.html#doe-dit">' in found


def test_an_outcome_says_what_is_open_and_leads_to_the_list() -> None:
    """Each question that touches it, and none of the others."""
    html = shown(MADE_UP, "keuzehulpen/proef.md", "decision_tree", "proef")
    melden = section(html, "melden")
    assert melden.count("<b>Nog open:</b>") == 2
    assert '<a href="../over/index.html#wie-begint">Wie begint er?</a>' in melden
    assert melden.count("Doe tot die tijd wat hier staat.") == 1
    assert "Nog open" not in section(html, "advies")
    vervolg = section(shown(MADE_UP, "keuzehulpen/vervolg.md", "decision_tree", "vervolg"), "bellen")
    assert vervolg.count("<b>Nog open:</b>") == 1


def test_a_handbook_without_open_questions_says_nothing_of_them(tmp_path: Path) -> None:
    """Neither at an outcome nor as an empty box."""
    root = write_handbook(tmp_path, open_questions="")
    (root / "content/open-questions.yml").unlink()
    assert "Nog open" not in shown(root, "keuzehulpen/case.md", "decision_tree", "case")

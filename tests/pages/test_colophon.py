"""The colophon: who read the handbook, who offers it and where a fault is told, from what its files say."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.handbook import Handbook
from macros.nouns import WORDS
from macros.site.page_maker import PageMaker
from tests.handbook_files import TODAY, write_handbook
from tests.written_trees import MADE_UP

PAGE = "over/index.md"
REVIEWED = "reviewed: {on: 2026-11-21, by: redactie, again: 2027-05-21"


def shown(root: Path, word: str) -> str:
    """What one of our words shows."""
    maker = PageMaker(Handbook.open(root, TODAY, None))
    maker.start(PAGE)
    return " ".join(str(WORDS[word].show(maker.spot)).split())


def read_by_jurist(root: Path, **days: str) -> Path:
    """The made-up handbook below `root`, in which a jurist read these trees."""
    shutil.copytree(MADE_UP, root)
    for tree, day in days.items():
        file = root / f"decision_trees/{tree}.yml"
        text = file.read_text(encoding="utf-8")
        assert REVIEWED in text
        file.write_text(text.replace(REVIEWED, f"{REVIEWED}, experts: [{{on: {day}, by: jurist}}]"), encoding="utf-8")
    return root


def test_a_kind_of_reader_that_read_nothing_is_named() -> None:
    """Whom the settings name, also when nobody of them read anything."""
    assert "<b>Jurist:</b> nog niemand." in shown(MADE_UP, "read_by")


def test_what_was_read_is_counted(tmp_path: Path) -> None:
    """From the trees and pages themselves, with the last day; pages for editors and retired trees do not count."""
    one = shown(read_by_jurist(tmp_path / "one", proef="2026-10-01"), "read_by")
    assert "<b>Jurist:</b> 1 van de 5 keuzehulpen. Het laatst op 1 oktober 2026." in one
    two = shown(read_by_jurist(tmp_path / "two", proef="2026-10-01", vervolg="2026-11-02"), "read_by")
    assert "<b>Jurist:</b> 2 van de 5 keuzehulpen. Het laatst op 2 november 2026." in two
    assert "<b>Redactie:</b> 4 van de 5 keuzehulpen, 1 quiz, 1 zelftest, 1 carrousel en alle" in two


def test_who_is_not_in_the_settings_is_named_behind_them(tmp_path: Path) -> None:
    """So that nobody who read is left out; here no settings name anybody."""
    found = shown(write_handbook(tmp_path), "read_by")
    assert found.count("<li>") == 1
    assert "<b>Redactie:</b> 1 keuzehulp, 1 quiz, 1 zelftest en 1 carrousel. Het laatst op 21 november 2026." in found


def test_an_organisation_fills_in_its_name_and_its_desk() -> None:
    """As text, whatever stands in it, with a link and a number."""
    assert "de opleiding &lt;i&gt;Proef&lt;/i&gt;." in shown(MADE_UP, "offered_by")
    told = shown(MADE_UP, "tell_fault")
    assert "Zeg het tegen het loket, " in told
    assert '<a href="https://example.org/loket">https://example.org/loket</a>' in told
    assert '<a href="tel:0101234567">' in told


def test_without_a_desk_the_reader_goes_where_they_found_it(tmp_path: Path) -> None:
    """And nothing is said of an organisation that nobody named."""
    root = write_handbook(tmp_path)
    assert shown(root, "tell_fault") == "<p>Zeg het tegen de organisatie waar je dit handboek vond.</p>"
    assert "Dat is nog niet gedaan." in shown(root, "offered_by")


def test_mail_is_shown_without_its_scheme(tmp_path: Path) -> None:
    """A reader reads an address and not how a browser opens it."""
    root = write_handbook(tmp_path, settings="colophon: {faults: {name: ons, address: 'mailto:loket@example.org'}}\n")
    assert '<a href="mailto:loket@example.org">loket@example.org</a>' in shown(root, "tell_fault")

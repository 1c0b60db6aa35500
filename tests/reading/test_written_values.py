"""Numbers, dates and yes or no are written in one way each; what pydantic takes besides is refused, in our words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.handbook_files import FACTS, SETTINGS, SOURCES, WHOLE_TREE, report_of, write_handbook

WHOLE = WHOLE_TREE.read_text(encoding="utf-8")
ODD_NUMBERS = ("1_000", "+1", "1.0", "١", "1e2", "0x1", "007", '" 1"', "1" * 20, "een")  # noqa: RUF001 - an Arabic one
ODD_DATES = ("0", "86400", "20261121", "2026-11-21T00:00:00", "21-11-2026", "2026-1-1", "2026-02-30", '"2026-11-21 "')
ODD_SHARES = ("nan", "inf", "1e1", ".5", "5.", "1_0", "drie")


def headline(root: Path) -> str:
    """The first line of the report on a handbook that has one fault."""
    report = report_of(root)
    assert report.endswith("1 error in 1 file."), report
    assert "Input should" not in report
    return report.splitlines()[0]


@pytest.mark.parametrize("written", ODD_NUMBERS)
def test_a_number_is_written_in_digits(written: str, tmp_path: Path) -> None:
    """Whole numbers of trees, settings and sources."""
    tree = WHOLE.replace("version: 1\n", f"version: {written}\n")
    assert "error[not-a-number] 'version' is '" in headline(write_handbook(tmp_path, tree=tree))
    settings = SETTINGS.replace("review_grace: 90", f"review_grace: {written}")
    assert "error[not-a-number] 'review_grace' is '" in headline(write_handbook(tmp_path, settings=settings))
    sources = SOURCES.replace("year: 2020", f"year: {written}")
    assert "error[not-a-number] 'year'" in headline(write_handbook(tmp_path, settings=SETTINGS, sources=sources))


@pytest.mark.parametrize("written", ODD_DATES)
def test_a_date_is_year_month_and_day(written: str, tmp_path: Path) -> None:
    """A day of a review, and nothing that could be counted in seconds."""
    sources = SOURCES.replace("on: 2026-11-21", f"on: {written}")
    assert "error[wrong-date] 'on' of 'seen'" in headline(write_handbook(tmp_path, sources=sources))


@pytest.mark.parametrize("written", ODD_SHARES)
def test_a_share_is_a_plain_number(written: str, tmp_path: Path) -> None:
    """No infinity, nothing that is no number, and no way of writing that only programs know."""
    facts = FACTS.replace("shares: [3]", f"shares: [{written}]")
    assert "error[not-a-number] entry 1 of 'shares'" in headline(write_handbook(tmp_path, facts=facts))


@pytest.mark.parametrize("written", ["on", "off", "yes", "no", "y", "1", "0", "True", "ja"])
def test_yes_or_no_is_true_or_false(written: str, tmp_path: Path) -> None:
    """As editors know it; a word that older YAML took for yes is refused and not guessed."""
    tree = WHOLE.replace("version: 1\n", f"version: 1\ndanger_line: {written}\n")
    assert "error[wrong-kind] 'danger_line' is '" in headline(write_handbook(tmp_path, tree=tree))


@pytest.mark.parametrize(
    ("key", "written", "expected"), [("year", "1850", "1900 or more"), ("year", "20260", "2100 or less")]
)
def test_a_number_out_of_reach_says_how_far_it_may_go(key: str, written: str, expected: str, tmp_path: Path) -> None:
    """The limit itself, in numbers."""
    report = report_of(write_handbook(tmp_path, sources=SOURCES.replace("year: 2020", f"{key}: {written}")))
    assert f"error[out-of-range] 'year' of 'handboek-2020' is '{written}'" in report
    assert f"= expected: {expected}" in report

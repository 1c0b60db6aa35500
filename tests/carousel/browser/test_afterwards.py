"""After a carousel: what was harvested leads to what helps, and a day to look back goes into a calendar."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import PHONE

PAGE = "leren/daarna.html"


def test_a_day_goes_into_a_calendar(open_page: OpenPage) -> None:
    """Also on a page of which nothing else has a script: the whole day, with the words of the page."""
    page = open_page(PAGE, PHONE)
    page.get_by_label("We kijken terug op").fill("2027-01-19")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Maak een agendabestand").click()
    said = Path(saved.value.path()).read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20270119\r\n" in said
    assert "SUMMARY:Langs twee tafels: wat is er gelukt?\r\n" in said.replace("\\", "")


def test_a_day_that_is_over_is_not_taken(open_page: OpenPage) -> None:
    """Looking back is still to come: yesterday is refused with a sentence, today is not."""
    page = open_page(PAGE, PHONE)
    day = """from => {
      const day = new Date();
      day.setDate(day.getDate() + from);
      return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => `${part}`.padStart(2, "0")).join("-");
    }"""
    button = page.get_by_role("button", name="Maak een agendabestand")
    page.get_by_label("We kijken terug op").fill(page.evaluate(day, -1))
    button.click()
    expect(page.get_by_text("Die dag is al voorbij. Kies een dag vanaf vandaag.")).to_be_visible()
    expect(page.get_by_label("We kijken terug op")).to_be_focused()
    page.get_by_label("We kijken terug op").fill(page.evaluate(day, 0))
    with page.expect_download():
        button.click()


def test_without_a_day_the_reader_is_told(open_page: OpenPage) -> None:
    """Nothing is saved, and focus goes to what is asked."""
    page = open_page(PAGE, PHONE)
    page.get_by_role("button", name="Maak een agendabestand").click()
    expect(page.get_by_text("Kies eerst een dag.")).to_be_visible()
    expect(page.get_by_label("We kijken terug op")).to_be_focused()


def test_each_level_leads_to_what_helps(open_page: OpenPage) -> None:
    """By links with the names of those pages."""
    level = open_page(PAGE, PHONE).locator(".hb-level")
    expect(level.get_by_role("link")).to_have_count(1)
    expect(level).to_contain_text("Doe eerst dit: kies één afspraak.")

"""Of much that search finds, a reader can see one kind alone."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.accessibility import barriers_in_both_schemes as barriers
from tests.browser.accessibility import small_targets
from tests.browser.conftest import OpenPage
from tests.browser.test_search import COUNT, MOST, RESULTS, searched
from tests.browser.watched_page import PHONE

MANY = "hulp"
"""What many pages of several kinds have."""


def test_of_much_that_is_found_one_kind_can_be_seen_alone(open_page: OpenPage) -> None:
    """Each kind says how many; the focus stays where it was, the line counts along, and other words show all again."""
    page = open_page("index.html", PHONE)
    searched(page, MANY)
    filters = page.get_by_role("group", name="Laat alleen zien").get_by_role("button")
    texts = filters.all_inner_texts()
    counts = [int(text.split()[-1]) for text in texts]
    assert texts[0].startswith("Alles")
    assert counts[0] == sum(counts[1:]) > MOST
    kind, count = texts[-1].rsplit(" ", 1)
    filters.last.press("Enter")
    expect(filters.last).to_be_focused()
    expect(filters.last).to_have_attribute("aria-pressed", "true")
    assert {text.strip() for text in page.locator(".hb-search__kind").all_inner_texts()} == {kind}
    expect(page.locator(COUNT)).to_contain_text(f"{count} gevonden.")
    assert barriers(page) == []
    assert small_targets(page, ".hb-search__filter", 44) == []
    page.get_by_role("searchbox").press("ArrowDown")
    expect(page.locator(RESULTS).first).to_be_focused()
    followed = str(page.locator(RESULTS).first.evaluate("link => link.href"))
    page.locator(RESULTS).first.click()
    page.wait_for_url(followed)
    page.go_back()
    expect(filters.last).to_have_attribute("aria-pressed", "true")
    page.get_by_role("searchbox").fill(f"{MANY} ")
    expect(filters.first).to_have_attribute("aria-pressed", "true")


def test_what_fits_on_a_screen_needs_no_kinds(open_page: OpenPage) -> None:
    """A few hits are seen at once."""
    page = open_page("index.html", PHONE)
    assert 0 < searched(page, "wie hepl ons").count() <= MOST
    expect(page.get_by_role("group", name="Laat alleen zien")).to_have_count(0)

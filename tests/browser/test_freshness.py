"""How old everything is: a page with all dates, and a note above what should have been reviewed again by now."""

from __future__ import annotations

import datetime
import re

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.handbook import Handbook, build_day
from macros.pages.noun import PAGE as PAGE_NOUN
from macros.pages.shelf import PAGES
from macros.reference.law_card.shelf import LAW_CARDS
from macros.site.page_maker import PageMaker
from macros.sources.shelf import CONTACTS, SOURCES
from macros.tree.shelf import trees_in_use, trees_of
from macros.tree.shown import decision_tree
from tests.browser.conftest import OpenPage
from tests.handbook_files import TODAY
from tests.written_trees import MADE_UP

HANDBOOK = Handbook.open(MADE_UP, TODAY)
TREE = "keuzehulpen/proef.html"
PAGE = "handboek/alles.html"


def test_everything_with_a_date_is_listed(open_page: OpenPage) -> None:
    """Every tree in use, every reviewed page of readers, every law card, every seen source, every checked number."""
    page = open_page("over/actueel.html")
    counts = {
        "keuzehulpen": len(trees_in_use(HANDBOOK.library)),
        "paginas": sum(PAGE_NOUN.reviewed(page) is not None for page in HANDBOOK.library.on(PAGES).values()),
        "wetten": sum(source.kind in ("law", "bill") for source in HANDBOOK.library.values(SOURCES).values()),
        "kaarten": len(HANDBOOK.library.values(LAW_CARDS)),
        "nummers": sum(contact.seen is not None for contact in HANDBOOK.library.values(CONTACTS).values()),
    }
    for heading, count in counts.items():
        expect(page.locator(f"#{heading} + ul > li")).to_have_count(count)
    others = page.locator("#bronnen + ul > li").count()
    sources = HANDBOOK.library.values(SOURCES).values()
    unseen = [source for source in sources if source.kind == "makers-choice" or source.seen.extent == "none"]
    assert others + counts["wetten"] + len(unseen) == len(HANDBOOK.library.values(SOURCES))


def test_what_is_first_to_be_reviewed_stands_on_top(open_page: OpenPage) -> None:
    """The trees in the order of their next review."""
    page = open_page("over/actueel.html")
    titles = page.locator("#keuzehulpen + ul > li a").all_inner_texts()
    in_use = trees_in_use(HANDBOOK.library).values()
    trees = sorted(in_use, key=lambda tree: (tree.reviewed.again, tree.title.casefold()))
    assert titles == [tree.title for tree in trees]


def late(page: Page) -> bool:
    """Whether the page says that its review is late."""
    return page.locator(".hb-stale").is_visible()


def test_a_page_that_grew_old_says_so(browser: Browser, site_url: str) -> None:
    """Fresh on the day before its date, and late on that day, also when nobody built the site anew."""
    context = browser.new_context()
    page = context.new_page()
    day = trees_of(HANDBOOK.library)["proef"].reviewed.again
    for passed, shown in ((-1, False), (0, True)):
        page.clock.set_fixed_time(datetime.datetime.combine(day, datetime.time(12)) + datetime.timedelta(days=passed))
        for path in (TREE, PAGE):
            page.goto(f"{site_url}{path}")
            assert late(page) is shown, (path, passed)
    expect(page.locator(".hb-stale")).to_contain_text("had vóór 21 mei 2027 opnieuw nagekeken moeten zijn")
    context.close()


def test_late_is_counted_by_the_calendar_of_the_reader(browser: Browser, site_url: str) -> None:
    """Half an hour after midnight in Amsterdam it is the new day there, though in UTC it is still the day before."""
    context = browser.new_context(timezone_id="Europe/Amsterdam")
    page = context.new_page()
    day = trees_of(HANDBOOK.library)["proef"].reviewed.again
    before = datetime.datetime.combine(day, datetime.time(21, 30), datetime.UTC) - datetime.timedelta(days=1)
    for hours, shown in ((0, False), (1, True)):
        page.clock.set_fixed_time(before + datetime.timedelta(hours=hours))
        page.goto(f"{site_url}{TREE}")
        assert late(page) is shown, hours
    context.close()


def test_an_old_tree_says_so_without_a_script() -> None:
    """What was late on the day of the build needs no script to be seen."""
    after = trees_of(HANDBOOK.library)["proef"].reviewed.again
    for handbook, hidden in ((HANDBOOK, True), (Handbook(HANDBOOK.library, (), after), False)):
        maker = PageMaker(handbook)
        maker.start("keuzehulpen/proef.md")
        html = decision_tree(maker.spot, "proef")
        [note] = re.findall(r'<p class="hb-stale"[^>]*>', html)
        assert ("hidden" in note) is hidden


def test_the_day_of_a_build_can_be_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH says which day it is."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert build_day() == datetime.date(2027, 1, 15)

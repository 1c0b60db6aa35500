"""Every page of our own built handbook has what the engine owes to every page: the tests of made-up ones, once more."""

from __future__ import annotations

from tests.browser import page_sweeps
from tests.browser.conftest import Sweep
from tests.browser.test_every_page import LOST, test_without_its_script
from tests.browser.test_links import test_every_link_inside_leads_somewhere, test_nothing_is_fetched_from_elsewhere
from tests.browser.test_site_files import (
    test_a_page_says_what_it_is,
    test_headings_are_in_order,
    test_ids_are_unique,
    test_the_nu_html_checker_is_content,
    test_the_policy_is_strict,
)
from tests.browser.watched_page import SMALL_PHONE

__all__ = [
    "test_a_page_says_what_it_is",
    "test_every_link_inside_leads_somewhere",
    "test_headings_are_in_order",
    "test_ids_are_unique",
    "test_nothing_is_fetched_from_elsewhere",
    "test_the_nu_html_checker_is_content",
    "test_the_policy_is_strict",
    "test_without_its_script",
]


def test_on_a_small_phone_and_in_a_wide_window(swept_path: str, sweep: Sweep, site_url: str, file_url: str) -> None:
    """Nothing is in the way, sideways, too small, moving, or out of sight of the Tab key; opened once for both."""
    sweep(swept_path, SMALL_PHONE, page_sweeps.narrow_and_wider, site_url if swept_path == LOST else file_url)

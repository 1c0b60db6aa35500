"""Every page of our own built handbook has what the engine owes to every page: the tests of made-up ones, once more."""

from __future__ import annotations

from tests.browser.test_every_page import (
    test_it_fits_a_small_window,
    test_it_opens_from_a_folder,
    test_it_reads_without_its_script,
    test_nothing_stands_in_the_way,
)
from tests.browser.test_keyboard import test_every_stop_can_be_seen, test_the_first_stop_skips_to_the_text
from tests.browser.test_links import test_every_link_inside_leads_somewhere, test_nothing_is_fetched_from_elsewhere
from tests.browser.test_site_files import (
    test_a_page_says_what_it_is,
    test_headings_are_in_order,
    test_ids_are_unique,
    test_the_nu_html_checker_is_content,
    test_the_policy_is_strict,
)

__all__ = [
    "test_a_page_says_what_it_is",
    "test_every_link_inside_leads_somewhere",
    "test_every_stop_can_be_seen",
    "test_headings_are_in_order",
    "test_ids_are_unique",
    "test_it_fits_a_small_window",
    "test_it_opens_from_a_folder",
    "test_it_reads_without_its_script",
    "test_nothing_is_fetched_from_elsewhere",
    "test_nothing_stands_in_the_way",
    "test_the_first_stop_skips_to_the_text",
    "test_the_nu_html_checker_is_content",
    "test_the_policy_is_strict",
]

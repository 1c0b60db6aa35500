"""What holds on every page of the built handbook, for every kind of reader: each opens it once, for all at once.

Pages for reviewers are made by one template from the ways through a tree, hundreds of them: of those the largest and
the smallest are swept. The others are opened without a script only, and looked at as files in test_site_files.py.
"""

from __future__ import annotations

from dataclasses import replace

from tests.browser import page_sweeps
from tests.browser.conftest import Sweep
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE

LOST = "404.html"
"""The page for lost readers names its files from the root of the site, as no other page may: it has no place."""


def test_in_a_wide_window(swept_path: str, sweep: Sweep, site_url: str, sub_path_url: str) -> None:
    """Axe finds nothing in both schemes. The page stands in a folder of a larger site, and asks for nothing outside."""
    sweep(swept_path, DESK, page_sweeps.wide, site_url if swept_path == LOST else sub_path_url)


def test_on_a_small_phone(swept_path: str, sweep: Sweep, site_url: str, file_url: str) -> None:
    """At 320 px and at 400 % nothing is in the way, sideways, too small, moving, or out of sight of the Tab key.

    The page is opened from a folder, without a server: every file that it names is found.
    """
    sweep(swept_path, SMALL_PHONE, page_sweeps.narrow, site_url if swept_path == LOST else file_url)


def test_without_its_script(page_path: str, sweep: Sweep, site_url: str) -> None:
    """With JavaScript off the page can be read."""
    sweep(page_path, replace(PHONE, scripts=False), page_sweeps.without_script, site_url)

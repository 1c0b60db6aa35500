"""What all tests share: the same examples and day in every run, one build and one browser for all processes."""

from __future__ import annotations

import os
from contextlib import suppress

import pytest
from hypothesis import settings

from tests.handbook_files import MIDNIGHT

settings.register_profile("same-every-time", derandomize=True, deadline=None)
settings.load_profile("same-every-time")
os.environ["SOURCE_DATE_EPOCH"] = MIDNIGHT


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    """Before the tests are divided over processes: build the handbook and find a browser, once for all of them."""
    from tests.browser.built_site import ROOT, BuildError, site_folder  # noqa: PLC0415 - one process alone has no need of it
    from tests.browser.find_browser import BrowserMissingError, browser_program  # noqa: PLC0415

    try:
        site_folder()
        browser_program()
        with suppress(BuildError):  # tests of our own content tell their author what is wrong
            site_folder(ROOT)
    except (BuildError, BrowserMissingError) as fault:
        raise pytest.UsageError(str(fault)) from fault

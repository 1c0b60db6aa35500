"""What all tests share: examples that are the same in every run, and one build and one browser for all processes."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("same-every-time", derandomize=True, deadline=None)
settings.load_profile("same-every-time")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    """Before the tests are divided over processes: build the handbook and find a browser, once for all of them."""
    from tests.browser.built_site import BuildError, site_folder  # noqa: PLC0415 - one process alone has no need of it
    from tests.browser.find_browser import BrowserMissingError, browser_program  # noqa: PLC0415

    try:
        site_folder()
        browser_program()
    except (BuildError, BrowserMissingError) as fault:
        raise pytest.UsageError(str(fault)) from fault

"""What all tests share: the same examples and day in every run, one build and one browser for all processes."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

from tests.dividing import OneByOne
from tests.handbook_files import MIDNIGHT

settings.register_profile("same-every-time", derandomize=True, deadline=None)
settings.load_profile("same-every-time")
os.environ["SOURCE_DATE_EPOCH"] = MIDNIGHT

BROWSER = "browser"
"""The name of the folders with tests in a browser."""


def without_browser(config: pytest.Config) -> bool:
    """Whether tests in a browser were left out, as by `./handboek test quick`: then nothing is built or looked for."""
    return "not browser" in config.getoption("markexpr")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even read the tests in a browser when they are left out: to know their names takes a build."""
    return True if collection_path.name == BROWSER and without_browser(config) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests in a browser, and begin with those that take long: at the end nobody waits for the last one."""
    for item in items:
        if BROWSER in item.path.parts:
            item.add_marker(BROWSER)
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config) -> None:
    """Before the tests are divided over processes: build the handbook and find a browser, once for all of them."""
    # One process alone has no need of these.
    from tests.browser.built_site import ROOT, BuildError, site_folder  # noqa: PLC0415
    from tests.browser.find_browser import BrowserMissingError, browser_program  # noqa: PLC0415

    if without_browser(config):
        return
    with ThreadPoolExecutor() as side_by_side:
        made_up, ours = side_by_side.submit(site_folder), side_by_side.submit(site_folder, ROOT)
        browser = side_by_side.submit(lambda: [browser_program(), browser_program(whole=True)])
    try:
        made_up.result()
        browser.result()
        with suppress(BuildError):  # tests of our own content tell their author what is wrong
            ours.result()
    except (BuildError, BrowserMissingError) as fault:
        raise pytest.UsageError(str(fault)) from fault


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> OneByOne:
    """Divide the tests in our own way."""
    return OneByOne(config, log)

"""What tests of our own built handbook share: the same as those of made-up ones, around our own `built_site`."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from playwright.sync_api import Error

from tests.browser.built_site import BuildError, page_paths, site_folder, swept_paths
from tests.browser.conftest import browser, file_url, open_page, site_url, sub_path_url, sweep, windows
from tests.content.our_handbook import IS_SOUND, ROOT, promise

__all__ = ["browser", "file_url", "open_page", "site_url", "sub_path_url", "sweep", "windows"]
"""The same as for made-up handbooks, around our own `built_site`."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes `page_path` or `swept_path` once for every such page of ours.

    When our handbook does not build although `check` finds no error, it runs once, to say so.
    """
    for name, paths in {"page_path": page_paths, "swept_path": swept_paths}.items():
        if name in metafunc.fixturenames:
            try:
                found = paths(site_folder(ROOT))
            except BuildError:
                found = ["index.html"] if IS_SOUND else []
            metafunc.parametrize(name, found)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call() -> Generator[None, None, None]:
    """What the browser says went wrong is a fault like any other, which the conftest.py above tells in a sentence."""
    try:
        yield
    except Error as fault:
        raise AssertionError(str(fault)) from fault


@pytest.fixture(scope="session")
def built_site() -> Path:
    """The folder with our built handbook."""
    promise(IS_SOUND, "`./handboek check` finds errors in our handbook: mend those first.")
    try:
        return site_folder(ROOT)
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)

"""What the tests of a built handbook share: the site, a server, one browser, and pages that are watched.

The handbook is the made-up one; tests/content/ gives the same to tests of our own. A test that takes `page_path` runs
once for every page of it, and one that takes `swept_path` for those that are worth a browser. With `sweep` a test opens
a page in the window that its kind of reader has already, and fails with all faults that a function finds there. A test
that takes `open_page` opens pages with `open_page("keuzehulpen/index.html", PHONE)`, in a window as good as new
(`kept_windows.py`), and fails, also when all it asserts holds, on everything that `watched_page.py` calls wrong.
`open_page(path, view, site=file_url)` opens the same page from a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.accessibility import axe_source
from tests.browser.built_site import BuildError, page_paths, site_folder, swept_paths
from tests.browser.find_browser import BrowserMissingError, browser_program
from tests.browser.kept_windows import windows_of
from tests.browser.site_server import served
from tests.browser.watched_page import DESK, View, Watch

QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


class OpenPage(Protocol):
    """Opens a page of the handbook and waits until it is loaded."""

    def __call__(self, path: str = "index.html", view: View = DESK, site: str | None = None) -> Page:
        """Open the page at this address, as this kind of reader, under this address of the site."""


class Sweep(Protocol):
    """Opens a page and fails on every fault that is found there."""

    def __call__(self, path: str, view: View, faults_of: Callable[[Page], list[str]], site: str) -> None:
        """Open the page at this address, as this kind of reader, under this address of the site."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes `page_path` or `swept_path` once for each of these pages."""
    for name, paths in {"page_path": page_paths, "swept_path": swept_paths}.items():
        if name in metafunc.fixturenames:
            try:
                metafunc.parametrize(name, paths(site_folder()))
            except BuildError as error:
                raise pytest.Collector.CollectError(str(error)) from error


@pytest.fixture(scope="session")
def built_site() -> Path:
    """The folder with the built handbook."""
    try:
        return site_folder()
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """The address of the handbook on a server of its own."""
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def sub_path_url(built_site: Path) -> Iterator[str]:
    """The address of the handbook when it stands in a folder of a larger site."""
    with served(built_site, under="/een/map/") as address:
        yield address


@pytest.fixture(scope="session")
def file_url(built_site: Path) -> str:
    """The address of the handbook as a folder on this computer."""
    return built_site.as_uri() + "/"


@pytest.fixture(scope="session")
def browser(pytestconfig: pytest.Config) -> Browser:
    """One Chromium for all tests of this process, also for those of our own content."""
    return browser_of(pytestconfig)


@cache
def browser_of(config: pytest.Config) -> Browser:
    """The browser of this run; it stops when the run does."""
    program = program_of()
    program_of(whole=True)  # while nothing else of Playwright runs
    playwright = sync_playwright().start()
    config.add_cleanup(playwright.stop)
    found = playwright.chromium.launch(executable_path=program, args=QUIET)
    config.add_cleanup(found.close)
    return found


@cache
def program_of(*, whole: bool = False) -> str:
    """The program that is the browser of this run, or a whole one with its windows; looked for before it starts."""
    try:
        return browser_program(whole=whole)
    except BrowserMissingError as missing:
        pytest.exit(str(missing), returncode=1)


@pytest.fixture
def open_page(browser: Browser, site_url: str) -> Iterator[OpenPage]:
    """Opens pages; the test fails when anything is wrong on one of them."""
    kept = windows_of(browser, site_url)
    yield kept.open
    faults = kept.rest()
    assert not faults, "\n".join(faults)


@pytest.fixture(scope="session")
def windows(browser: Browser, site_url: str) -> Iterator[Watch]:
    """A window for each kind of reader, for all pages of this process."""
    watch = Watch(browser, site_url)
    yield watch
    watch.close()


@pytest.fixture
def sweep(windows: Watch) -> Sweep:
    """Opens a page in a window that is there; fails once, with all that is wrong with the page."""

    def swept(path: str, view: View, faults_of: Callable[[Page], list[str]], site: str) -> None:
        try:
            found = faults_of(windows.visit(path, view, site, axe_source()))
        finally:
            said = windows.news()
        assert not [*found, *said], "\n".join([*found, *said])

    return swept

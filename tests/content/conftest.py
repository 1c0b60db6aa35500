"""What tests of our own content share: our handbook, built and served, and that a fault is told in a sentence."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from macros.handbook import Handbook
from tests.browser.built_site import BuildError, page_paths, site_folder
from tests.browser.conftest import browser, file_url, open_page, site_url, sub_path_url
from tests.content.our_handbook import HANDBOOK, ROOT, promise

__all__ = ["browser", "file_url", "open_page", "site_url", "sub_path_url"]
"""The same as for made-up handbooks, around our own `built_site`."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes `page_path` once for every page of our handbook; once, to say why, when it has none."""
    if "page_path" in metafunc.fixturenames:
        try:
            paths = page_paths(site_folder(ROOT))
        except BuildError:
            paths = ["index.html"]
        metafunc.parametrize("page_path", paths)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Tell what goes wrong as the sentence of the test with what was found: an editor reads no Python."""
    try:
        yield
    except AssertionError as fault:
        holds = str(getattr(item, "function", item).__doc__).strip()
        pytest.fail(f"This does not hold: {holds}\n{str(fault).splitlines()[0]}", pytrace=False)


@pytest.fixture
def ours() -> Handbook:
    """Our handbook. A test that takes it says what to do first when there are errors in it."""
    promise(not HANDBOOK.errors, "`./handboek check` finds errors in our handbook: mend those first.")
    return HANDBOOK


@pytest.fixture(scope="session")
def built_site() -> Path:
    """The folder with our built handbook."""
    try:
        return site_folder(ROOT)
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)

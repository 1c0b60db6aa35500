"""What tests of our own content share: a fault is told in a sentence, for an editor reads no Python."""

from __future__ import annotations

from collections.abc import Generator

import pytest

MOST_LINES = 12


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Tell what goes wrong as the sentence of the test, with what was found."""
    try:
        yield
    except AssertionError as fault:
        holds = str(getattr(item, "function", item).__doc__).strip()
        told = str(fault).split("\nassert ")[0].splitlines()[:MOST_LINES]
        pytest.fail("\n".join([f"{item.name}: this does not hold: {holds}", *told]), pytrace=False)

"""Waits until something holds in a page, under our own Content-Security-Policy.

Playwright's own way compiles its text anew in the page at each look, which the policy refuses from the second look on:
it only ever passed where the first look was enough.
"""

from __future__ import annotations

import time

from playwright.sync_api import Page

PATIENCE = 10  # seconds
LOOK = "async (arg) => {{ await new Promise((done) => setTimeout(done, 15)); return Boolean({condition}); }}"


def until(page: Page, condition: str, arg: object = None) -> None:
    """Returns once the expression `condition`, in which `arg` stands for `arg`, is true in the page.

    Raises AssertionError, with the condition, when it does not become so.
    """
    look = LOOK.format(condition=condition)
    end = time.monotonic() + PATIENCE
    while not page.evaluate(look, arg):
        assert time.monotonic() < end, f"still not so: {condition}"

"""A file from elsewhere: whatever it holds, nothing changes, and one sentence says why."""

from __future__ import annotations

import pytest

from tests.kept.browser.conftest import Device
from tests.kept.browser.mine import MINE, asked, entries, offer
from tests.kept.hostile_files import LARGE, hostile
from tests.kept.made_records import LAST, MODULE_NAME, golden_device

CHANGED_NOTHING = "Er is niets veranderd."


def test_a_file_that_is_far_too_large_is_not_even_read(device: Device) -> None:
    """Its size says enough: a phone need not take a film into its memory."""
    page = device(MINE)
    page.evaluate("() => { Blob.prototype.text = () => { throw new Error('read'); }; }")
    offer(page, b"x" * 2_000_001)
    assert LARGE in asked(page).inner_text()


@pytest.mark.parametrize("part", range(2))
def test_no_file_can_do_harm(device: Device, part: int) -> None:
    """Nothing changes, not even what in it is right, and one sentence says why."""
    page = device(MINE, {MODULE_NAME: golden_device()[MODULE_NAME]}, now=LAST)
    before = entries(page)
    wrong = {}
    for name, (text, sentence) in list(hostile().items())[part::2]:
        offer(page, text)
        found = asked(page).inner_text()
        if sentence not in found or CHANGED_NOTHING not in found or entries(page) != before:
            wrong[name] = found
    assert wrong == {}
    assert page.evaluate("[{}.polluted, Object.keys(Object.prototype).length]") == [None, 0]

"""A file from elsewhere: whatever it holds, nothing changes, and one sentence says why."""

from __future__ import annotations

import pytest

from tests.kept.browser.conftest import Device
from tests.kept.browser.mine import MINE, asked, entries, offer
from tests.kept.hostile_files import hostile
from tests.kept.made_records import LAST, MODULE_NAME, golden_device

CHANGED_NOTHING = "Er is niets veranderd."


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

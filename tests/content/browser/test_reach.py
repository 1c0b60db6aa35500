"""Two minutes in a hallway: on a phone a reader of our trees sees what to do without a search for it."""

from __future__ import annotations

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.tree_ends import address
from tests.browser.tree_reach import MOST_HEADING, PHONE, ZOOMED, Outcome, Question, reach_of
from tests.browser.watched_page import View
from tests.content.our_handbook import TREES, promise


@pytest.mark.parametrize("tree_id", TREES)
def test_everything_of_a_tree_is_within_reach(tree_id: str, open_page: OpenPage) -> None:
    """The first answer is on the screen; so are "Verder" once something is chosen, and the heading after it."""
    page = open_page(address(tree_id), View(*PHONE, touch=True))
    found = list(reach_of(page, tree_id, TREES[tree_id]))
    for one in found:
        if isinstance(one, Question):
            promise(one.answer < PHONE[1], f"{tree_id}, {one.id}: the first answer of this question is out of sight")
            promise(one.next, f"{tree_id}, {one.id}: Verder is out of sight")
            near = one.first or (one.heading <= MOST_HEADING and one.zoomed < ZOOMED[1])
            promise(near, f"{tree_id}, {one.id}: the question begins too far down")
    ends = [one for one in found if isinstance(one, Outcome)]
    near_ends = [one for one in ends if one.now < PHONE[1]]
    far = ", ".join(one.id for one in ends if one not in near_ends)
    promise(
        len(near_ends) >= 0.9 * len(ends), f"{tree_id}: 'Doe nu' of more than 1 in 10 outcomes is out of sight: {far}"
    )

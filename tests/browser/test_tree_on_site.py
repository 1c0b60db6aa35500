"""Trees in the pages of a built handbook: every end is shown as the engine in Python says."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from macros.tree.model.question import NONE
from macros.tree.proof.paths import paths
from tests.browser.conftest import OpenPage
from tests.browser.tree_ends import address, expect_ends
from tests.browser.tree_reader import answer, heading
from tests.browser.until import until
from tests.browser.watched_page import PHONE
from tests.written_trees import made_up_trees

TREES = made_up_trees()


@pytest.mark.parametrize("tree_id", TREES)
def test_every_end_is_shown_with_its_reasons(tree_id: str, open_page: OpenPage) -> None:
    """The link of each path opens the outcome, or the way on to the other tree, with the reasons that fit."""
    expect_ends(open_page(address(tree_id), PHONE), TREES[tree_id], TREES)


@pytest.mark.parametrize("tree_id", TREES)
def test_the_longest_path_is_walked_by_tapping(tree_id: str, open_page: OpenPage) -> None:
    """From the first question to an outcome with nothing but the answers and 'Verder'."""
    tree = TREES[tree_id]
    longest = max((path for path in paths(tree) if path.end in tree.outcomes), key=lambda path: len(path.steps))
    page = open_page(address(tree_id), PHONE)
    for id_, chosen in longest.steps:
        question = tree.questions[id_]
        expect(heading(page)).to_have_text(question.ask)
        found = [question.answer(one) for one in sorted(chosen) or [NONE]]
        answer(page, *(one.text for one in found if one))
    expect(heading(page)).to_contain_text(tree.outcomes[longest.end].title)


@pytest.mark.parametrize("way", ["reload", "Back from another page"])
def test_a_reader_of_an_outcome_stays_where_she_was(open_page: OpenPage, way: str) -> None:
    """Halfway down an outcome: the browser brings her back there, and not to the foot of a page that became shorter."""
    page = open_page("keuzehulpen/proef.html#/vermoeden=ja/signalen=letsel@4", PHONE)
    page.evaluate("scrollTo(0, 240)")
    if way == "reload":
        page.reload()
    else:
        page.goto(page.url.split("keuzehulpen")[0] + "index.html")
        page.go_back()
    expect(page.locator(".hb-tree__outcome:visible")).to_have_count(1)
    until(page, "Math.abs(scrollY - 240) < 2")


@pytest.mark.parametrize("is_served", [True, False], ids=["on a site", "from a folder"])
def test_a_link_to_share_is_one_that_others_can_open(open_page: OpenPage, file_url: str, is_served: bool) -> None:  # noqa: FBT001
    """A file's address only tells whose computer it is; the text of an outcome can be copied all the same."""
    path = f"{address('proef')}#/vermoeden=ja/signalen=letsel.mijding@4"
    page = open_page(path, PHONE, site=None if is_served else file_url)
    expect(page.get_by_role("button", name="Kopieer als tekst")).to_be_visible()
    link = page.get_by_role("button", name="Kopieer de link zonder antwoorden")
    expect(link).to_be_visible(visible=is_served)

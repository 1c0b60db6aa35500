"""The address is the only memory: Back, Forward, reload, Wijzig, old links, hostile links, and going on elsewhere."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tree_reader import OpenTree, answer, focused, fragment, given, heading, unfold

pytest_plugins = ["tests.browser.tree_fixtures"]

TO_HULP = "#/vermoeden=ja/signalen=herhaling@4"


def change(page: Page, question: str) -> None:
    """Follow the link that changes the answer to this question; at an outcome the answers are folded."""
    if page.locator("handbook-tree").get_attribute("data-view") == "outcome":
        unfold(page, "Je antwoorden")
    page.get_by_role("link", name=f"Wijzig het antwoord op: {question}").click()


def test_back_and_forward_are_the_browsers(open_tree: OpenTree) -> None:
    """Each goes one question, puts the focus on its heading, and going back shows what was chosen there."""
    page = open_tree()
    answer(page, "Ja")
    answer(page, "Het gebeurt vaker")
    page.go_back()
    expect(page.get_by_label("Het gebeurt vaker")).to_be_checked()
    expect(focused(page)).to_have_text("Wat is er aan de hand?")
    page.go_back()
    expect(page.get_by_label("Ja", exact=True)).to_be_checked()
    page.go_forward()
    page.go_forward()
    expect(heading(page)).to_have_text("Aanvaardt het gezin hulp?")
    expect(given(page)).to_have_text(["Ja", "Het gebeurt vaker"])


def test_a_reload_changes_nothing(open_tree: OpenTree) -> None:
    """The same question, the same answers, and no focus taken."""
    page = open_tree(TO_HULP)
    page.reload()
    expect(heading(page)).to_have_text("Aanvaardt het gezin hulp?")
    expect(given(page)).to_have_text(["Ja", "Het gebeurt vaker"])
    expect(focused(page)).to_have_count(0)


def test_a_change_keeps_what_still_holds(open_tree: OpenTree) -> None:
    """The old choice is filled in, and later answers that still fit are not asked again."""
    page = open_tree("#/vermoeden=ja/signalen=herhaling/hulp=nee@4")
    change(page, "Wat is er aan de hand?")
    expect(page.get_by_label("Het gebeurt vaker")).to_be_checked()
    expect(given(page)).to_have_text(["Ja"])
    page.get_by_label("Het gebeurt vaker").uncheck()
    answer(page, "Het gezin mijdt zorg")
    expect(heading(page)).to_contain_text("Meld het vandaag")
    assert fragment(page) == "#/vermoeden=ja/signalen=mijding/hulp=nee@4"


def test_a_change_asks_what_is_new_and_then_finds_the_old(open_tree: OpenTree) -> None:
    """A new question comes in between; the answer behind it was kept, and counts as one question less."""
    page = open_tree("#/vermoeden=ja/signalen=mijding/hulp=ja@4")
    change(page, "Wat is er aan de hand?")
    answer(page, "De school is bezorgd")
    expect(heading(page)).to_have_text("Wie belt de school?")
    expect(page.locator(".hb-tree__left")).to_contain_text("Laatste vraag")
    answer(page, "Ik")
    expect(heading(page)).to_contain_text("Organiseer samen hulp")
    assert fragment(page) == "#/vermoeden=ja/signalen=mijding.school/wie=ik/hulp=ja@4"


def test_a_change_can_be_left(open_tree: OpenTree) -> None:
    """'Laat het zo' goes back to where the reader was."""
    page = open_tree(TO_HULP)
    change(page, "Is er een vermoeden?")
    page.get_by_role("link", name="Laat het zo").click()
    expect(heading(page)).to_have_text("Aanvaardt het gezin hulp?")


def test_the_question_before_is_one_tap_away(open_tree: OpenTree) -> None:
    """Above every question but the first, with the old choice filled in; while changing nothing is counted down."""
    page = open_tree()
    expect(page.get_by_role("link", name="Vorige vraag")).to_have_count(0)
    answer(page, "Ja")
    page.get_by_role("link", name="Vorige vraag").click()
    expect(heading(page)).to_have_text("Is er een vermoeden?")
    expect(page.get_by_label("Ja", exact=True)).to_be_checked()
    expect(page.locator(".hb-tree__row progress")).to_have_count(0)
    expect(page.locator(".hb-tree__left")).not_to_contain_text("vragen")


def test_a_change_from_an_outcome_says_whether_it_stayed(open_tree: OpenTree) -> None:
    """The same outcome, or another and which it was first; a screen reader hears it with the heading, and only once."""
    page = open_tree("#/vermoeden=ja/signalen=herhaling/hulp=nee@4")
    change(page, "Wat is er aan de hand?")
    page.get_by_label("Het gebeurt vaker").uncheck()
    answer(page, "Het gezin mijdt zorg")
    stayed = "Je antwoord is gewijzigd. De uitkomst blijft hetzelfde."
    expect(focused(page)).to_have_accessible_description(re.compile(stayed))
    change(page, "Is er een vermoeden?")
    answer(page, "Nee")
    moved = "Je antwoord is gewijzigd, en de uitkomst ook. Eerst was die: Meld het vandaag."
    expect(page.locator(".hb-tree__notice")).to_have_text(moved)
    page.reload()
    expect(page.locator(".hb-tree__notice")).to_have_count(0)


@pytest.mark.parametrize("way", ["Laat het zo", "Back", "Begin opnieuw"])
def test_who_changed_nothing_is_not_told_of_a_change(open_tree: OpenTree, way: str) -> None:
    """To leave the answer, to go back, or to begin again is no change of an answer."""
    page = open_tree("#/vermoeden=ja/signalen=herhaling/hulp=nee@4")
    change(page, "Wat is er aan de hand?")
    if way == "Back":
        page.go_back()
    else:
        page.get_by_role("link", name=way).click()
    if way == "Begin opnieuw":
        answer(page, "Nee")
    expect(page.locator(".hb-tree__outcome:visible")).to_have_count(1)
    expect(page.locator(".hb-tree__notice")).to_have_count(0)


def test_begin_again_clears_all(open_tree: OpenTree) -> None:
    """The first question, with nothing chosen, and nothing left in the address."""
    page = open_tree(TO_HULP)
    page.get_by_role("link", name="Begin opnieuw").click()
    expect(heading(page)).to_have_text("Is er een vermoeden?")
    assert page.locator("input:checked").count() == 0
    expect(given(page)).to_have_count(0)
    assert fragment(page) == "#/"


def test_a_notice_goes_with_the_next_step(open_tree: OpenTree) -> None:
    """From there the address is made anew, with the version of now."""
    page = open_tree("#/vermoeden=ja/oud=x@3")
    answer(page, "Het gebeurt vaker")
    expect(page.locator(".hb-tree__notice")).to_have_count(0)
    assert fragment(page) == TO_HULP


def test_another_place_in_the_page_is_left_alone(open_tree: OpenTree) -> None:
    """A skip link, say, does not throw the answers away."""
    page = open_tree(TO_HULP)
    page.evaluate("document.querySelector('main').id = 'inhoud'; location.hash = '#inhoud'")
    expect(heading(page)).to_have_text("Aanvaardt het gezin hulp?")
    answer(page, "Ja")
    assert fragment(page) == "#/vermoeden=ja/signalen=herhaling/hulp=ja@4"


def test_on_to_another_tree_and_back(open_tree: OpenTree) -> None:
    """The other tree knows the way back, keeps it, and offers it at its end; the last question is then asked again."""
    page = open_tree(TO_HULP)
    answer(page, "Er is haast bij")
    expect(heading(page)).to_have_text("Ga verder in: Vervolg")
    page.get_by_role("link", name="Verder", exact=True).click()
    expect(heading(page)).to_have_text("Is er haast?")
    expect(page.get_by_role("link", name="Terug naar: Proef met alles")).to_be_visible()
    answer(page, "Ja")
    expect(heading(page)).to_contain_text("Bel nu")
    page.get_by_role("link", name="Terug naar: Proef met alles").click()
    expect(heading(page)).to_have_text("Aanvaardt het gezin hulp?")
    expect(page.get_by_label("Er is haast bij")).to_be_checked()
    expect(given(page)).to_have_text(["Ja", "Het gebeurt vaker"])
    page.go_back()
    expect(heading(page)).to_contain_text("Bel nu")
    page.go_forward()
    answer(page, "Ja")
    expect(heading(page)).to_contain_text("Organiseer")


def test_a_step_in_another_tree_knows_the_way_back(open_tree: OpenTree) -> None:
    """An outcome that sends to another tree gets its reader back where she was."""
    page = open_tree("#/vermoeden=ja/signalen=letsel@4")
    page.get_by_role("link", name="Vervolg").click()
    expect(heading(page)).to_have_text("Is er haast?")
    assert fragment(page) == "#/~proef/vermoeden=ja/signalen=letsel@4"
    page.get_by_role("link", name="Terug naar: Proef met alles").click()
    expect(heading(page)).to_contain_text("Meld het vandaag")


def test_to_and_fro_does_not_grow_the_address(open_tree: OpenTree) -> None:
    """Each tree stands once in the way back, however often they hand over to each other."""
    page = open_tree("#/haast=nee@2~proef/vermoeden=ja@4", tree="vervolg")
    page.get_by_role("link", name="Verder", exact=True).click()
    expect(heading(page)).to_have_text("Is er een vermoeden?")
    assert fragment(page) == "#/~vervolg/haast=nee?@2"


@pytest.mark.parametrize(
    "back",
    [
        "~nergens/a=b@1",
        "~proef",
        "~proef/<b>=x@4",
        "~proef/javascript:alert(1)@4",
        "~//example.org/x=y@1",
        "~~~",
        "~proef/a=b@4#/",
    ],
)
def test_a_hostile_way_back_is_no_way_back(open_tree: OpenTree, back: str) -> None:
    """Only a tree of this handbook with ids that could be answers makes a link, and never to anywhere else."""
    page = open_tree(f"#/{back}", tree="vervolg")
    expect(heading(page)).to_have_text("Is er haast?")
    expect(page.get_by_role("link", name="Terug naar")).to_have_count(0)

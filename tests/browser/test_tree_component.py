"""One question at a time: by keyboard from start to outcome, and only 'Verder' moves on or finds a fault."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tree_reader import OpenTree, answer, focused, fragment, given, heading
from tests.browser.watched_page import DESK, SMALL_PHONE

pytest_plugins = ["tests.browser.tree_fixtures"]


def press(page: Page, *keys: str) -> None:
    """Press these keys one after the other."""
    for key in keys:
        page.keyboard.press(key)


def test_by_keyboard_from_start_to_outcome(open_tree: OpenTree) -> None:
    """Tab, arrows, space and enter are enough, and every step puts the focus on its heading."""
    page = open_tree(view=DESK)
    expect(focused(page)).to_have_count(0)
    page.locator("input").first.focus()
    press(page, "ArrowDown", "Enter")
    expect(focused(page)).to_have_text("Wat is er aan de hand?")
    press(page, "Tab", "Tab", "Space", "Enter")
    expect(focused(page)).to_have_text("Aanvaardt het gezin hulp?")
    press(page, "Tab", "Space", "Tab", "Enter")
    expect(focused(page)).to_have_text("Doen: Organiseer samen hulp")
    expect(given(page)).to_have_text(["Ja ◆(beslist)", "Het gebeurt vaker ◆(beslist)", "Ja ◆(beslist)"])
    expect(page.locator(".hb-tree__decided")).to_contain_text("ook door wat je níet aankruiste")


def test_every_step_has_a_title_and_an_address(open_tree: OpenTree) -> None:
    """A tab, a bookmark and the list of pages visited say where somebody was."""
    page = open_tree()
    expect(page).to_have_title("Is er een vermoeden? · Proef met alles · Test")
    answer(page, "Ja")
    expect(page).to_have_title("Wat is er aan de hand? · Proef met alles · Test")
    assert fragment(page) == "#/vermoeden=ja@4"
    answer(page, "Letsel", "Het gezin mijdt zorg")
    expect(page).to_have_title("Uitkomst: Meld het vandaag · Proef met alles · Test")
    assert fragment(page) == "#/vermoeden=ja/signalen=letsel.mijding@4"


def test_nothing_is_chosen_and_a_tap_moves_nothing(open_tree: OpenTree) -> None:
    """A reader chooses; the page does not choose for her, and does not run off."""
    page = open_tree()
    assert page.locator("input:checked").count() == 0
    page.locator(".hb-tree__choice", has_text="Ja").tap()
    assert page.locator("input:checked").count() == 1
    expect(heading(page)).to_have_text("Is er een vermoeden?")
    assert fragment(page) == ""


@pytest.mark.parametrize("state", ["", "#/vermoeden=ja@4"])
def test_the_whole_row_of_an_answer_can_be_tapped(open_tree: OpenTree, state: str) -> None:
    """Rows of 56 px and more, as wide as the text, at their right end too."""
    page = open_tree(state, view=SMALL_PHONE)
    for row in page.locator(".hb-tree__choice").all():
        box = row.bounding_box()
        assert box is not None
        assert box["height"] >= 56
        row.tap(position={"x": box["width"] - 4, "y": box["height"] / 2})
        expect(row.locator("input")).to_be_checked()


def test_a_missing_answer_is_said_on_verder(open_tree: OpenTree) -> None:
    """A summary takes the focus, its link leads to the field, and the field says what to do."""
    page = open_tree()
    group = page.get_by_role("radiogroup", name="Is er een vermoeden?")
    expect(group).to_have_accessible_description("Denk aan wat je zag of hoorde.")
    answer(page)
    expect(page).to_have_title("Fout: Is er een vermoeden? · Proef met alles · Test")
    expect(focused(page)).to_contain_text("Er mist nog een antwoord")
    expect(group).to_have_accessible_description(
        "Denk aan wat je zag of hoorde. Fout: Kies één antwoord om verder te gaan."
    )
    expect(group).to_have_attribute("aria-invalid", "true")
    page.get_by_role("link", name="Kies één antwoord om verder te gaan.").click()
    expect(page.locator("input").first).to_be_focused()
    assert fragment(page) == ""
    answer(page, "Ja")
    expect(page).to_have_title("Wat is er aan de hand? · Proef met alles · Test")


def test_a_question_with_several_answers_names_its_last_resort(open_tree: OpenTree) -> None:
    """The message says in words that 'none of these' is an answer too."""
    page = open_tree("#/vermoeden=ja@4")
    answer(page)
    expect(page.locator(".hb-tree__error")).to_have_text("Fout: Kies één of meer antwoorden, of “Niets hiervan”.")
    expect(page.get_by_label("Letsel")).to_have_attribute("aria-invalid", "true")
    answer(page)
    expect(page.locator(".hb-tree__summary")).to_be_focused()


def test_none_of_these_stands_last_and_alone(open_tree: OpenTree) -> None:
    """Choosing it takes the other ticks away, choosing another takes it away, and both are said aloud."""
    page = open_tree("#/vermoeden=ja@4")
    none, letsel = page.get_by_label("Niets hiervan"), page.get_by_label("Letsel")
    expect(page.locator("input").last).to_have_value("none")
    letsel.check()
    page.get_by_label("De school is bezorgd").check()
    none.check()
    assert page.locator("input:checked").count() == 1
    expect(page.get_by_role("status")).to_have_text("Je andere antwoorden staan nu uit.")
    letsel.check()
    expect(none).not_to_be_checked()
    expect(page.get_by_role("status")).to_have_text("“Niets hiervan” staat nu uit.")


def test_how_much_is_left(open_tree: OpenTree) -> None:
    """Only what can be proved: the fewest and the most questions, this one included; it is said with the heading."""
    page = open_tree()
    left = page.locator(".hb-tree__left > [data-slot=left]")
    expect(left).to_have_text("Nog 1 tot 4 vragen")
    answer(page, "Ja")
    expect(left).to_have_text("Nog 1 tot 3 vragen")
    expect(focused(page)).to_have_accessible_description("Nog 1 tot 3 vragen · concept")
    answer(page, "De school is bezorgd", "Het gezin mijdt zorg")
    expect(left).to_have_text("Nog 1 tot 2 vragen")
    answer(page, "Ik")
    expect(left).to_have_text("Laatste vraag")


def test_what_can_still_come_out(open_tree: OpenTree) -> None:
    """Opens on request, and names only the ends that some further answer leads to, in the order of the page."""
    ahead = open_tree("#/vermoeden=ja/signalen=school@4").locator(".hb-tree__ahead")
    expect(ahead.locator("p")).to_be_hidden()
    ahead.locator("summary").click()
    expect(ahead.locator("li")).to_have_text(["Vraag advies", "Organiseer samen hulp"])
    expect(ahead.locator("p")).to_have_text("Dit kan nu nog: 2 van de 5 uitkomsten.")


def test_who_is_in_doubt_reads_what_counts(open_tree: OpenTree) -> None:
    """Folded below the answers, so that it keeps nobody from them; a question without it has no fold."""
    page = open_tree(tree="vervolg")
    fold = page.locator(".hb-tree__counts:visible")
    expect(fold.get_by_text("Wat morgen kan, telt niet.")).to_be_hidden()
    answers = page.locator(".hb-tree__choice").last.bounding_box()
    below = fold.bounding_box()
    assert answers
    assert below
    assert below["y"] > answers["y"] + answers["height"]
    fold.locator("summary").press("Enter")
    expect(fold.get_by_text("Wat morgen kan, telt niet.")).to_be_visible()
    expect(open_tree().locator(".hb-tree__counts")).to_have_count(0)

"""An outcome: the decision first, the reasons that fit, what is near, and the text to copy."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.tree_reader import OpenTree, answer, fragment, given, heading, unfold

pytest_plugins = ["tests.browser.tree_fixtures"]

MELDEN = "#/vermoeden=ja/signalen=letsel.mijding@4"


def outcome_text(page: Page) -> str:
    """What stands in the outcome that is shown, on one line."""
    return re.sub(r"\s+", " ", page.locator(".hb-tree__outcome:visible").inner_text())


def test_an_outcome_says_everything_in_its_order(open_tree: OpenTree) -> None:
    """Decision, who read it, advice, what to do now, whom to call, the family, why; then folded what else there is."""
    page = open_tree(MELDEN)
    text = outcome_text(page)
    parts = [
        "Doen : Meld het vandaag",
        "Nog niet door een deskundige nagekeken.",
        "Bel vandaag. Bespreek het met het gezin.",
        "Doe nu",
        "Leg je afweging vast Lees: Over handboek/index.md",
        "Loop ook de andere boom Keuzehulp: Vervolg",
        "Bel Veilig Thuis: 0800-2000 Voor advies. CONTROLEER ACTUELE REGELS",
        "Weet het gezin ervan? Vertel het ouders voordat je meldt.",
        "Waarom Je noemde letsel.",
        "Met één ander antwoord",
        "Voor studenten",
        "Bronnen",
        "Je antwoorden",
        "Kopieer als tekst",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)
    unfold(page, "Bronnen")
    expect(page.locator(".hb-tree__sources:visible")).to_contain_text("Jansen 2020, §1")


def test_only_the_reasons_that_fit(open_tree: OpenTree) -> None:
    """Those whose condition holds; the last resort only when none does."""
    reasons = open_tree(MELDEN).locator(".hb-tree__why li:visible")
    expect(reasons).to_have_text(["Je noemde letsel."], use_inner_text=True)
    page = open_tree("#/vermoeden=ja/signalen=mijding/hulp=nee@4")
    reasons = page.locator(".hb-tree__why li:visible")
    expect(reasons).to_have_text(["Hulp alleen is nu niet genoeg."], use_inner_text=True)


def test_a_phone_number_can_be_tapped(open_tree: OpenTree) -> None:
    """A button where it says whom to call, which calls; on paper the name and the number stand there in text."""
    page = open_tree(MELDEN)
    link = page.locator(".hb-tree__call").get_by_role("link", name="0800-2000")
    expect(link).to_have_attribute("href", "tel:08002000")
    expect(link).to_have_text("Bel Veilig Thuis: 0800-2000")
    page.emulate_media(media="print")
    expect(link).to_have_text("0800-2000")
    expect(page.locator(".hb-tree__call:visible")).to_contain_text("Veilig Thuis: 0800-2000. Voor advies.")


def test_nothing_stands_between_a_call_to_make_and_what_to_say(open_tree: OpenTree) -> None:
    """Where the decision itself is to call, who read the text stands below what to do."""
    text = outcome_text(open_tree("#/gezin-weet=ja/iemand-nodig=nee@1", "samen"))
    parts = [
        "Bel samen Veilig Thuis",
        "Bel Veilig Thuis: 0800-2000",
        "Begin klein.",
        "Doe nu",
        "Nog niet door een",
        "Weet het",
    ]
    assert -1 not in (places := [text.find(part) for part in parts])
    assert places == sorted(places)


def test_each_alternative_leads_where_it_says(open_tree: OpenTree) -> None:
    """Its link opens the tree with one answer changed, at the outcome or the question that it names."""
    page = open_tree("#/vermoeden=ja/signalen=herhaling/hulp=ja@4")
    unfold(page, "Met één ander antwoord")
    lines = page.locator(".hb-tree__then").all_inner_texts()
    assert lines == [
        "Met “Nee”: Meld het vandaag",
        "Met “Er is haast bij”: verder in Vervolg",
        "Met ook “Letsel” of “Het gezin mijdt zorg”: Meld het vandaag",
        "Met “Niets hiervan”: Vraag advies",
        "Met “Nee”: Schrijf het op",
        "Met “Dat weet ik niet”: Vraag advies",
    ]
    for line in lines:
        title = re.sub(r".*: (verder in |eerst de vraag )?", "", line)
        page.locator(".hb-tree__then").filter(has_text=line).locator("a").evaluate("link => link.click()")
        expect(heading(page)).to_contain_text(title)
        page.go_back()


def test_an_alternative_that_asks_something_new_names_the_question(open_tree: OpenTree) -> None:
    """No outcome is promised that still depends on an answer."""
    page = open_tree("#/vermoeden=nee@4")
    unfold(page, "Met één ander antwoord")
    link = page.locator(".hb-tree__then", has_text="Met “Ja”: eerst de vraag").get_by_role("link")
    link.click()
    expect(heading(page)).to_have_text("Wat is er aan de hand?")
    assert fragment(page) == "#/vermoeden=ja@4"


def test_copy_as_text(open_tree: OpenTree) -> None:
    """Decision, why, steps, answers, sources and dates as plain text, and a reminder about names; then it is said."""
    page = open_tree(MELDEN)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopieer als tekst").click()
    expect(page.get_by_role("status")).to_have_text("Gekopieerd: de uitkomst met je antwoorden. Zet er geen namen bij.")
    text = str(page.evaluate("navigator.clipboard.readText()"))
    assert text.startswith("Keuzehulp: Proef met alles\n\nDoen: Meld het vandaag\nBel vandaag.\n")
    assert "\nWaarom\n- Je noemde letsel.\n" in text
    assert "\n2. Loop ook de andere boom Keuzehulp: Vervolg\n" in text
    assert "\nJe antwoorden\nbeslist: deze antwoorden geven samen de uitkomst." in text
    assert "\n- Wat is er aan de hand? Letsel (beslist); Het gezin mijdt zorg\n" in text
    assert "\n- Jansen 2020 (https://example.org/boek), §1 CONTROLEER ACTUELE REGELS Jansen P. Een boek. 2020." in text
    assert "Gezien: het geheel, op 21 november 2026." in text
    assert "Versie 4 · Nagekeken door de redactie. Niet door een deskundige." in text
    assert text.endswith("Zet er geen namen bij.\n" + page.url.partition("#")[0]), "and where it comes from"
    assert "Het gebeurt vaker" not in text, "a reason that does not fit"
    assert "Wijzig" not in text


def test_copy_without_a_clipboard_shows_the_text(open_tree: OpenTree) -> None:
    """Where a browser allows no copying, the text stands there selected, and the page says what to do."""
    page = open_tree(MELDEN)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Kopieer als tekst").click()
    field = page.get_by_label("De tekst, om zelf te kopiëren")
    expect(field).to_be_focused()
    assert "Meld het vandaag" in str(page.evaluate("getSelection().toString()"))
    expect(page.get_by_role("status")).to_contain_text("kies zelf Kopiëren")


def test_the_link_to_share_holds_no_answers(open_tree: OpenTree) -> None:
    """Only the address of the page is copied."""
    page = open_tree(MELDEN)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopieer de link zonder antwoorden").click()
    expect(page.get_by_role("status")).to_contain_text("zonder je antwoorden")
    assert page.evaluate("navigator.clipboard.readText()") == page.url.partition("#")[0]


def test_an_example_opens_as_a_worked_one(open_tree: OpenTree) -> None:
    """Its link shows the outcome with the answers of that situation."""
    page = open_tree()
    page.get_by_text("Herkenbare situaties").click()
    page.locator(".hb-tree__example a").first.click()
    expect(heading(page)).to_contain_text("Meld het vandaag")
    expect(given(page)).to_have_text(["Ja ◆(beslist)", "Letsel ◆(beslist); Het gezin mijdt zorg"])


def test_my_path_is_marked_in_the_drawing(open_tree: OpenTree) -> None:
    """The boxes that were passed and the ways between them, and no others."""
    page = open_tree(MELDEN)
    marked = (
        "elements => [...new Set(elements.map(one => one.dataset.node || `${one.dataset.from} ${one.dataset.to}`))]"
    )
    expect(page.locator("svg .hb-on-path")).not_to_have_count(0)
    nodes = page.locator("svg [data-node].hb-on-path").evaluate_all(marked)
    ways = page.locator("svg [data-from].hb-on-path").evaluate_all(marked)
    assert sorted(nodes) == ["melden", "signalen", "vermoeden"]
    assert sorted(ways) == ["signalen melden", "vermoeden signalen"]
    answer(open_tree(), "Nee")


def test_the_answers_that_decide_are_marked(open_tree: OpenTree) -> None:
    """Only those without which another end is possible; of several ticks only the one that matters, and a sentence."""
    page = open_tree(MELDEN)
    answers = page.locator(".hb-tree__given")
    expect(answers).to_contain_text("◆ beslist: deze antwoorden geven samen de uitkomst.")
    expect(answers.locator("b").filter(has_text="Ja")).to_have_text("Ja ◆(beslist)")
    expect(answers.locator("b").filter(has_text="Letsel")).to_have_text("Letsel ◆(beslist); Het gezin mijdt zorg")


def test_where_all_answers_decide_a_sentence_says_so(open_tree: OpenTree) -> None:
    """No word behind each of them."""
    answers = open_tree("#/vermoeden=ja/signalen=none@4").locator(".hb-tree__given")
    expect(answers).to_contain_text("Deze antwoorden geven samen deze uitkomst.")
    expect(answers).not_to_contain_text("(beslist")

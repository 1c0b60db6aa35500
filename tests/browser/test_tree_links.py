"""Links to a state of a tree: old ones, cut ones, those that a program changed, and hostile ones."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.tree_reader import OpenTree, given

pytest_plugins = ["tests.browser.tree_fixtures"]

CHANGED = "De vragen zijn veranderd. Controleer vanaf hier."
RENEWED = "Deze keuzehulp is vernieuwd sinds deze link is gemaakt. Kijk je antwoorden na."
CUT = "Deze link is niet heel: het eind ontbreekt. Kies opnieuw bij deze vraag, en kijk je andere antwoorden na."
UNREADABLE = "Deze link is niet te lezen. Begin hier opnieuw."


@pytest.mark.parametrize(
    ("link", "notice", "answers"),
    [
        ("#%2Fvermoeden%3Dja%2Fsignalen%3Dherhaling%404", None, ["Ja", "Het gebeurt vaker"]),
        ("#%252Fvermoeden%253Dja%252Fsignalen%253Dherhaling%25404", None, ["Ja", "Het gebeurt vaker"]),
        ("#/vermoeden=ja/signalen=letsel", CUT, ["Ja"]),
        ("#/vermoeden=ja/signalen=letsel.herhal", CUT, ["Ja"]),
        ("#/vermoeden=ja/signal", CUT, ["Ja"]),
        ("#/vermoeden=ja/signalen=letsel.mijding@", CUT, ["Ja"]),
        ("#/vermoeden%3Dja%2Fsignalen%3Dherhaling%404", None, ["Ja", "Het gebeurt vaker"]),
        ("#/vermoeden=ja/signalen=herhaling@3", RENEWED, ["Ja", "Het gebeurt vaker"]),
        ("#/vermoeden=ja/tekens=wond.herhaling@1", RENEWED, ["Ja ◆(beslist)", "Letsel ◆(beslist); Het gebeurt vaker"]),
        ("#/vermoeden=ja/tekens=wond@4", CHANGED, ["Ja"]),
        ("#/leeftijd=twee/vermoeden=ja@2", CHANGED, ["Ja"]),
        ("#/vermoeden=ja/signalen=letsel.weg@4", CHANGED, ["Ja"]),
        ("#/vermoeden=ja.nee@4", CHANGED, []),
        ("#/vermoeden=ja/vermoeden=nee@4", CHANGED, ["Ja"]),
        ("#/vermoeden=none@4", CHANGED, []),
        ("#/vermoeden=ja/signalen=none.letsel@4", CHANGED, ["Ja"]),
        ("#/vermoeden=@4", CHANGED, []),
        ("#/vermoeden=ja@99999", CHANGED, ["Ja"]),
        ("#/vermoeden=ja@4@4", CHANGED, ["Ja"]),
        ("#/__proto__=ja/constructor=ja@4", CHANGED, []),
        ("#/vermoeden=__proto__@4", CHANGED, []),
        ("#/<img src=x onerror=alert(1)>=ja@4", CHANGED, []),
        ("#/vermoeden=ja/\"]'\\=x@4", CHANGED, ["Ja"]),
        ("#/vermoeden=ja/%E0%A4%A=x@4", CHANGED, ["Ja"]),
        ("#/vermoeden=ja/%00%0A=x@4", CHANGED, ["Ja"]),
        ("#/vermoeden=ja" + "/x=y" * 25_000, UNREADABLE, []),
        ("#bestaat-niet", CHANGED, []),
        ("#\"]'\\", CHANGED, []),
        ("#%", CHANGED, []),
    ],
)
def test_any_link_starts_from_what_still_holds(
    open_tree: OpenTree, link: str, notice: str | None, answers: list[str]
) -> None:
    """Old, unknown, hostile or oversized: it says so in a sentence, and what this tree knows stands."""
    page = open_tree(link)
    expect(page.locator(".hb-tree__form, .hb-tree__outcome").locator("visible=true")).to_have_count(1)
    expect(page.locator(".hb-tree__notice")).to_have_text([notice] if notice else [])
    expect(given(page)).to_have_text(answers)
    expect(page.locator("handbook-tree img")).to_have_count(0)

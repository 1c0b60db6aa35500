"""The choice of light or dark: the one thing that the theme keeps, and only once it was made."""

from __future__ import annotations

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK
from tests.kept.browser.kept_quiz import OF_THE_THEME


def test_nothing_is_kept_before_somebody_chooses(open_page: OpenPage) -> None:
    """A page that is only read keeps nothing; a choice is kept, and to follow the device again takes it away."""
    page = open_page("handboek/index.html", DESK)
    names = "() => Object.keys(localStorage)"
    assert page.evaluate(names) == []
    page.locator("label", has_text="Donker").click()
    [name] = page.evaluate(names)
    assert name.endswith(OF_THE_THEME)
    page.reload()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.locator("label", has_text="Zoals je apparaat").click()
    assert page.evaluate(names) == []

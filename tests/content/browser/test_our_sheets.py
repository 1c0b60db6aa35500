"""Our own carousel on paper: every card that an author wrote fits in its place."""

from __future__ import annotations

from macros.carousel.carousel import carousel_page
from macros.carousel.shelf import CAROUSELS
from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK
from tests.carousel.browser.sheets_on_paper import too_large
from tests.content.our_handbook import LIBRARY, promise


def test_every_card_fits_in_its_place(open_page: OpenPage) -> None:
    """Nothing is cut off: what is too long for a card has to be shorter where it was written."""
    for id_ in LIBRARY.on(CAROUSELS):
        page = open_page(carousel_page(id_).replace(".md", ".html"), DESK)
        found = too_large(page)
        promise(not found, f"content/carousels/{id_}.yml: make shorter what does not fit on its card: {found}")

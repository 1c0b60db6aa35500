"""What we leave out of the theme, and what we put right in a page that it made."""

from __future__ import annotations

import pytest

from macros.site.content_security import inline_in
from macros.site.theme_files import is_unused
from macros.site.theme_page import MENDED, mended


@pytest.mark.parametrize(
    ("uri", "unused"),
    [
        ("assets/javascripts/lunr/min/lunr.nl.min.js", True),
        ("assets/javascripts/bundle.a5f9d56c.min.js.map", True),
        ("assets/images/favicon.png", True),
        ("assets/javascripts/bundle.a5f9d56c.min.js", False),
        ("assets/javascripts/workers/search.a7633da7.min.js", True),
        ("handboek/index.md", False),
    ],
)
def test_only_what_no_page_asks_for_stays_away(uri: str, unused: bool) -> None:  # noqa: FBT001 - a table of cases
    """Its search, maps and its icon do; its script and our pages do not."""
    assert is_unused(uri) is unused


def test_every_mend_happens_once_and_leaves_the_rest() -> None:
    """An author may write about the same words."""
    page = '<body dir="ltr" class="a"><p>&lt;body dir="ltr" </p>'
    assert mended(page) == '<body class="a"><p>&lt;body dir="ltr" </p>'
    assert all(wrong not in mended(wrong) for wrong in MENDED)


def test_a_mended_page_has_the_same_scripts() -> None:
    """The hashes of the policy are taken from the mended page."""
    page = '<body dir="ltr" ><script>a()</script>'
    assert inline_in(mended(page)) == inline_in(page)

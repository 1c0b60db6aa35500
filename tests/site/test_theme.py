"""What we leave out of the theme, and what we put right in a page that it made."""

from __future__ import annotations

from pathlib import Path

import material
import pytest

from macros.site.content_security import inline_in
from macros.site.theme_files import MENDED as MENDED_FILES
from macros.site.theme_files import is_unused, mended_file, mends_of
from macros.site.theme_page import MENDED, mended

THEME = Path(material.__file__).parent / "templates"


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


@pytest.mark.parametrize("name", MENDED_FILES)
def test_what_is_mended_stands_in_the_theme(name: str) -> None:
    """In its script once each: a new edition that has it otherwise fails here, and not on a reader's phone."""
    (path,) = THEME.glob(name)
    text = path.read_text(encoding="utf-8")
    found = [text.count(wrong) for wrong in mends_of(name)]
    assert all(found)
    assert not name.endswith(".js") or found == [1] * len(found)
    assert not any(wrong in mended_file(text, mends_of(name)) for wrong in mends_of(name))


def test_other_files_of_the_theme_stay_as_they_are() -> None:
    """Also an author's own file with nearly such a name."""
    assert mends_of("assets/stylesheets/classic/main.css") == {}
    assert mends_of("handboek/assets/javascripts/bundle.a.min.js") == {}

"""The ids the check knows of are those on the finished pages: no link is refused that works, and none is missed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.handbook import Handbook
from macros.nouns import WORDS
from macros.pages.ids import EVERY_PAGE, ids_of
from macros.pages.shelf import PAGES
from macros.whole import known_in
from tests.browser.built_site import ROOT, site_folder
from tests.handbook_files import TODAY
from tests.written_trees import MADE_UP

ID = re.compile(r'<[a-z][^<>]*?\sid="?([^"\s>]+)')
OF_A_TREE = re.compile(r"(vraag|uitkomst|antwoord|hulp|fout|mist)-.+|kaart-.+|naar-.+")
"""Inside a tree, its drawing and the table of its paths: made of the ids of its questions and outcomes."""


@pytest.mark.parametrize("root", [MADE_UP, ROOT], ids=["made-up", "ours"])
def test_every_id_on_a_page_is_known(root: Path) -> None:
    """What an author's page is said to have stands on it, and what else stands on it the engine has for itself."""
    library = Handbook.open(root, TODAY, since=None).library
    known, site = known_in(library), site_folder(root)
    pages = library.on(PAGES)
    assert len(pages) > 10
    for path, page in pages.items():
        html = (site / f"{path.removesuffix('.md')}.html").read_text(encoding="utf-8")
        found = [one for one in ID.findall(html) if not re.match(r"d\d+-|door-\d", one)]
        brought = {one for call in page.calls for one in ids_of(WORDS[call.name], call, known.of)}
        assert page.anchors - set(found) == set(), path
        others = [one for one in found if one not in page.anchors | brought and not EVERY_PAGE.fullmatch(one)]
        assert [one for one in others if not OF_A_TREE.fullmatch(one)] == [], path
        assert sorted(found) == sorted(set(found)), path

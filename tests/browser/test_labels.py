"""Labels on finished pages: only warnings stand above a title, and every tag leads to where it is explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.handbook import Handbook
from macros.language.label import LABELS
from macros.noun import LABEL_HERE
from macros.pages.shelf import PAGES
from macros.whole import known_in
from tests.browser.built_site import ROOT, site_folder
from tests.handbook_files import TODAY
from tests.written_trees import MADE_UP

TAG = re.compile(r'<(a|span) class="hb-label hb-label--([a-z-]+)"(?: href="([^"]+)")?')
BOTH = pytest.mark.parametrize("root", [MADE_UP, ROOT], ids=["made-up", "ours"])


@BOTH
def test_only_a_warning_stands_above_the_title(root: Path) -> None:
    """The label of a page stands on it once at least: above its title when it is read first, else below."""
    for path, page in Handbook.open(root, TODAY, since=None).library.on(PAGES).items():
        label, html = page.front_matter.label, finished(root, path)
        if label:
            above, below = (f"hb-label--{label}" in part for part in html.split("<h1", 1))
            assert (above, below or above) == (LABELS[label].first, True), path


@BOTH
def test_a_tag_leads_to_its_explanation(root: Path) -> None:
    """On every page that an author wrote, as soon as one of them explains the label; there the tag is its goal."""
    library = Handbook.open(root, TODAY, since=None).library
    shown = known_in(library).shown or {}
    for path in library.on(PAGES):
        for element, label, address in TAG.findall(finished(root, path)):
            goal = shown.get((LABEL_HERE, label))
            assert element == "a" or goal in (None, path), path
            assert not address or address.endswith(f"#label-{label}"), path


def finished(root: Path, path: str) -> str:
    """A page of the built site."""
    return (site_folder(root) / f"{path.removesuffix('.md')}.html").read_text(encoding="utf-8")

"""The Page as a noun, and the settings, which say what pages have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.html.labels import label, label_box
from macros.html.links import Link
from macros.html.reviews import ReviewRow, review_rows
from macros.library import SETTINGS
from macros.noun import DatedList, Noun, Spot, Word
from macros.pages.check import problems_of_page
from macros.pages.components import doors, figure, freshness, six_variants
from macros.pages.form import problems_of_folders
from macros.pages.page_reader import Page
from macros.pages.shelf import PAGES


def dated(spot: Spot, pages: Mapping[str, Page]) -> Iterator[DatedList]:
    """When each page that has a review has to be reviewed again."""
    rows = [
        ReviewRow(Link(page.front_matter.title, spot.link(path)), page.front_matter.reviewed)
        for path, page in pages.items()
        if page.front_matter.reviewed
    ]
    yield DatedList("paginas", "Pagina’s", review_rows(rows))


PAGE = Noun(
    shelf=PAGES,
    plural="pages",
    rule="unknown-page",
    heading="The head of a page",
    where="between the two `---` lines of `content/**/*.md`",
    check=problems_of_page,
    title=lambda page: page.front_matter.title,
    words=(
        Word("label", lambda _, name: label(name), of="label", in_text=True),
        Word("label_box", lambda _, name: label_box(name), of="label"),
        Word("drawing", figure, of="drawing"),
        Word("six_variants", six_variants),
        Word("doors", doors),
        Word(
            "freshness", freshness, heading=2, ids=("keuzehulpen", "paginas", "kaarten", "wetten", "bronnen", "nummers")
        ),
    ),
    dated=dated,
    prose=lambda page: page.prose,
    counted=True,
)
SETTING = Noun(
    shelf=SETTINGS,
    plural="settings",
    heading="The settings",
    where="`content/settings.yml`, which may be left out",
    check=problems_of_folders,
)

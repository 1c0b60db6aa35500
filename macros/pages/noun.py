"""The Page as a noun, and the settings, which say what pages have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.html.labels import label, label_box
from macros.html.links import Link
from macros.html.reviews import ReviewRow, review_rows
from macros.known import Names
from macros.language.label import LABELS
from macros.library import SETTINGS
from macros.noun import DatedList, Noun, Spot, Word
from macros.pages.check import problems_of_page
from macros.pages.components import doors, freshness
from macros.pages.page_reader import Page
from macros.pages.settings_check import problems_of_settings
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
    names=lambda _: {"label": Names("unknown-label", dict.fromkeys(LABELS, ()))},
    title=lambda page: page.front_matter.title,
    words=(
        Word("label", lambda _, name: label(name), of="label", in_text=True),
        Word("label_box", lambda spot, name: label_box(name, spot.library.settings.labels), of="label"),
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
    check=problems_of_settings,
)

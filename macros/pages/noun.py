"""The Page as a noun, and the settings, which say what pages have."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

from macros.known import Names
from macros.language.label import LABELS
from macros.library import CONTENT, SETTINGS
from macros.made import READING
from macros.noun import LABEL_HERE, MY_LEARNING, New, Noun
from macros.pages.check import problems_of_page
from macros.pages.settings_check import problems_of_settings
from macros.pages.shelf import PAGES
from macros.word import Word, late

NewPageId = Annotated[
    str,
    BeforeValidator(lambda typed: typed.removeprefix(f"{CONTENT}/").removesuffix(".md")),
    StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$", max_length=80),
]
"""The path of a new page below `content/`, also where an author typed the whole of it."""

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
        Word("label", late("pages.components", "label"), of="label", in_text=True),
        Word(LABEL_HERE, late("pages.components", "label_here"), of="label", in_text=True, ids=("label-{name}",)),
        Word("label_box", late("pages.components", "label_box"), of="label"),
        Word("doors", late("pages.ways_in", "doors")),
        Word("search_field", late("pages.ways_in", "search_field"), ids=("hb-ask",)),
        Word("most_asked", late("pages.ways_in", "most_asked")),
        Word("tree_picker", late("pages.ways_in", "tree_picker"), heading=2, ids=("wanneer-{tree}",)),
        Word("writing_lines", late("pages.components", "writing_lines"), in_text=True),
        Word(
            MY_LEARNING,
            late("pages.components", "my_learning"),
            once=True,
            heading=2,
            ids=("mijn-quizzen", "mijn-zelftests", "mijn-modules", "meenemen-en-wissen"),
        ),
        Word(
            "freshness",
            late("pages.components", "freshness"),
            heading=2,
            ids=(
                "keuzehulpen",
                "quizzen",
                "zelftests",
                "carrousels",
                "paginas",
                "kaarten",
                "wetten",
                "bronnen",
                "nummers",
            ),
        ),
    ),
    dated=late("pages.components", "dated"),
    reviewed=lambda page: page.front_matter.reviewed if page.front_matter.for_ == "readers" else None,
    called=("pagina", "pagina’s"),
    sought=replace(READING, is_old=lambda page: page.front_matter.label == "historical"),
    prose=lambda page: page.prose,
    new=New(
        path=lambda id_: CONTENT / f"{id_}.md",
        template=Path(__file__).with_name("new.md"),
        id=NewPageId,
        called="a path below content/ of small letters and digits with hyphens, such as handboek/nieuw",
        then="It stands in the menu by itself; for another place put it in `nav` of mkdocs.yml.",
    ),
    counted=True,
)
SETTING = Noun(
    shelf=SETTINGS,
    plural="settings",
    heading="The settings",
    where="`content/settings.yml`, which may be left out",
    check=problems_of_settings,
    words=(
        Word("offered_by", late("pages.colophon", "offered_by")),
        Word("read_by", late("pages.colophon", "read_by")),
        Word("tell_fault", late("pages.colophon", "tell_fault")),
    ),
)

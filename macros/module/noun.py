"""The Module as a noun."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from macros.html.links import Link
from macros.library import CONTENT, Library
from macros.made import Sought
from macros.module.check import problems_of_module, problems_of_modules
from macros.module.module import module_page
from macros.module.shelf import MODULES
from macros.noun import New, Noun, Spot
from macros.word import Word, late


def place(spot: Spot, id_: str) -> Link:
    """The page of a module."""
    page = module_page(id_)
    return Link(f"Module: {spot.title_of('page', page)}", spot.link(page))


def values(library: Library) -> Mapping[str, object]:
    """Its place in the row: behind all others."""
    return {"number": 1 + max((entry.value.number for entry in library.on(MODULES).values()), default=0)}


MODULE = Noun(
    shelf=MODULES,
    plural="modules",
    rule="unknown-module",
    heading="A module",
    where="under `module` at the head of `content/modules/<id>/index.md`",
    check=problems_of_module,
    check_all=problems_of_modules,
    words=(
        Word("module", late("module.view", "module"), of="module", once=True),
        Word(
            "module_reflection",
            late("module.view", "module_reflection"),
            of="module",
            once=True,
            ids=("terugblik-{name}", "raad-{name}"),
        ),
        Word("module_hours", late("module.view", "module_hours"), of="module", once=True),
        Word("module_list", late("module.view", "module_list"), ids=("module-{module}",)),
    ),
    kept=late("module.view", "kept"),
    onward=late("module.view", "onward"),
    called=("module", "modules"),
    sought=Sought("Module", worth=0.8, page=module_page),
    place=place,
    new=New(
        path=lambda id_: CONTENT / module_page(id_),
        template=Path(__file__).with_name("new.md"),
        values=values,
        then="It stands in the menu by itself; for another place put it in `nav` of mkdocs.yml.",
    ),
    counted=True,
)

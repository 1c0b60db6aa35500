"""Every fault of a page: words and names that the handbook has, links to what is there, its form and its review."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import Known, entry_ref, missing_part, unknown
from macros.language.review import problems_of_dates, problems_of_readers
from macros.module.module import is_module_page, module_page
from macros.noun import Around
from macros.pages.bystanders import problems_of_bystanders
from macros.pages.form import problems_of_form
from macros.pages.ids import problems_of_ids
from macros.pages.link_check import problems_of_links
from macros.pages.outline import problems_of_outline
from macros.pages.page_reader import Page
from macros.pages.readability import problems_of_readability
from macros.pages.words import problems_of_words
from macros.problems.did_you_mean import nearest
from macros.problems.problem import Place, Problem


def problems_of_page(page: Page, around: Around) -> Iterator[Problem]:
    """Every fault of a page: in what it asks for, where it leads, its form, how it reads, and its review."""
    yield from problems_of_words(page, around)
    yield from problems_of_ids(page, around)
    yield from problems_of_links(page, around.known)
    yield from problems_of_bystanders(page, around.settings.hosts)
    yield from problems_of_doors(page, around.known)
    yield from problems_of_trees(page, around.known)
    yield from problems_of_module_key(page)
    yield from problems_of_form(page, around)
    yield from problems_of_outline(page, around.words)
    yield from problems_of_readability(page, around.settings.readability)
    reviewed = page.front_matter.reviewed
    if reviewed:
        at = page.document.value_at
        yield from problems_of_dates(reviewed, at(("reviewed", "on")), at(("reviewed", "again")), around.calendar)
        yield from problems_of_readers(reviewed, lambda *keys: at(("reviewed", *keys)), around.calendar)


def problems_of_doors(page: Page, known: Known) -> Iterator[Problem]:
    """A door to a page whose name is nearly right, or with a drawing that there is not."""
    for number, door in enumerate(page.front_matter.doors):
        path, _, part = door.page.partition("#")
        place = page.document.value_at(("doors", number, "page"))
        if known.lacks("page", path) and nearest(path, known.of("page")):
            yield unknown(known, "page", path, place)
        elif not known.lacks("page", path):
            yield from missing_part(known, path, part, place)
        yield from entry_ref(known, "sign", door.drawing, page.document.value_at(("doors", number, "drawing")))


def problems_of_trees(page: Page, known: Known) -> Iterator[Problem]:
    """A tree that a start page or the list of trees names, and that no reader can be sent to; or that stands twice."""
    head, at = page.front_matter, page.document.word_at
    lists = [("most_asked",), *(("groups", number, "trees") for number in range(len(head.groups)))]
    named = [head.most_asked, *(group.trees for group in head.groups)]
    grouped: set[str] = set()
    for path, ids in zip(lists, named, strict=True):
        for id_ in ids:
            yield from entry_ref(known, "tree-in-use", id_, at(id_, path))
        for id_ in grouped.intersection(ids):
            message = f"tree '{id_}' stands in two groups of one list"
            yield Problem(at(id_, path), "tree-in-two-groups", message, help="keep it where a reader needs it first")
        grouped |= set(ids) if path[0] == "groups" else set()


def problems_of_module_key(page: Page) -> Iterator[Problem]:
    """A module where no module stands, and a page where one stands that does not say what it is."""
    is_one, where = page.front_matter.module is not None, f"content/{module_page('name')}"
    if is_one and not is_module_page(page.path):
        message, help_ = "this page cannot be a module: it does not stand where modules stand", "or leave out `module`"
        yield Problem(page.document.key_at(("module",)), "misplaced-module", message, expected=where, help=help_)
    if is_module_page(page.path) and not is_one:
        message = "this page stands where a module stands, and has no `module` at its head"
        yield Problem(Place(page.document.file), "no-module", message, help="add it, or give the page another name")

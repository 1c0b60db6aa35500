"""Reading a page: its front matter, the macros it uses, and all else that its checks look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from macros.pages.front_matter import FrontMatter
from macros.pages.macro_calls import MacroCall, calls_in
from macros.problems.problem import Place, Problem
from macros.reading.front_matter_block import FENCE, front_matter_block
from macros.reading.links import PageLink, barred_in, links_in
from macros.reading.marked_yaml import Document, read_yaml
from macros.reading.model_reader import read_model
from macros.reading.page_boxes import problems_of_boxes
from macros.reading.page_ids import PageId, ids_in
from macros.reading.page_outline import Heading, headings_in, tags_in
from macros.reading.page_prose import parts_in, prose_in
from macros.reading.shown_text import shown_text
from macros.reading.text_file import TextFile


@dataclass(frozen=True)
class Page:
    """A page as its author wrote it: path under `content/`, front matter, the words it uses, what it says."""

    path: str
    front_matter: FrontMatter
    calls: tuple[MacroCall, ...] = ()
    links: tuple[PageLink, ...] = ()
    ids: tuple[PageId, ...] = ()
    parts: frozenset[str] = frozenset()
    prose: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    tags: tuple[tuple[str, Place], ...] = ()
    barred: tuple[Place, ...] = ()
    document: Document = field(default_factory=lambda: Document("", []))

    @property
    def anchors(self) -> frozenset[str]:
        """The ids to which a link can lead."""
        return frozenset(one.id for one in self.ids)


def read_page(text: TextFile, path: str) -> tuple[Page | None, list[Problem]]:
    """The page in this file, or every fault of its front matter and its macros."""
    calls, problems = calls_in(text)
    block = front_matter_block(text)
    if block is None:
        opened = text.text.startswith(FENCE)
        message = (
            "the front matter is not closed: its second --- is missing" if opened else "this page has no front matter"
        )
        expected = "a first line ---, then `title:` and `description:`, then ---"
        return None, [*problems, Problem(Place(text.file), "no-front-matter", message, expected=expected)]
    document, faults = read_yaml(block)
    if document is None:
        return None, problems + faults
    front_matter, model_faults = read_model(document, FrontMatter)
    faults = [*problems, *faults, *model_faults, *problems_of_boxes(text)]
    if front_matter is None or calls is None:
        return None, faults
    shown = shown_text(text)
    page = Page(
        path,
        front_matter,
        tuple(calls),
        links=links_in(text, shown),
        ids=ids_in(text),
        parts=parts_in(text),
        prose=prose_in(text),
        headings=headings_in(text),
        tags=tags_in(text),
        barred=barred_in(text, shown),
        document=document,
    )
    return page, faults

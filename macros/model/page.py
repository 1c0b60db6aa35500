"""A page's front matter: what it is called, when it was held against its sources, and the doors of a start page."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from macros.model.fields import Id, Label, PagePath, Sentence, StrictModel, Title
from macros.model.label import LabelId
from macros.model.tree import Reviewed

TREE_FOLDER = "keuzehulpen"
"""The folder of the pages that are made for trees, one each."""

Description = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=160)]


class Door(StrictModel):
    """A way in for one kind of reader; it stands on the page only when the page behind it exists."""

    title: Label
    text: Sentence
    page: PagePath
    drawing: Id


class FrontMatter(StrictModel):
    """What stands between the two `---` lines at the head of a page."""

    title: Title
    description: Description
    reviewed: Reviewed | None = None
    label: LabelId | None = None
    doors: tuple[Door, ...] = ()
    hide: tuple[Literal["navigation", "toc", "footer"], ...] = ()

"""A page's front matter: what it is called, when it was held against its sources, and the ways in of a start page."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints

from macros.language.fields import Id, Ids, PagePath, Phrase, Sentence, StrictModel, Title
from macros.language.label import LabelId
from macros.language.review import Reviewed
from macros.module.module import Module

Description = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=160)]


class Door(StrictModel):
    """A way in for one kind of reader; it stands on the page only when the page behind it exists."""

    title: Phrase
    """For whom it is."""
    text: Sentence
    """What is behind it."""
    page: PagePath
    """The page behind it."""
    drawing: Id
    """The sign on it, such as `door-answer`."""


class TreeGroup(StrictModel):
    """Trees that a reader needs at the same kind of moment, in the list of all trees."""

    title: Title
    """What its trees are for, as a heading."""
    trees: Annotated[Ids, Field(min_length=1)]
    """Their ids: first what cannot wait, then what is needed most."""


class FrontMatter(StrictModel):
    """What stands between the two `---` lines at the head of a page."""

    model_config = ConfigDict(populate_by_name=False)

    title: Title
    """What the page is called in the menu and in search."""
    description: Description
    """One sentence for search results."""
    reviewed: Reviewed | None = None
    """When it was held against its sources, by whom, and when again."""
    for_: Literal["readers", "editors"] = Field("readers", alias="for")
    """For whom it is. A page for editors is in no menu, and search and the sitemap do not know it; links lead to it."""
    label: LabelId | None = None
    """How the whole page stands in time; a box says so at its head."""
    doors: tuple[Door, ...] = ()
    """The ways in, on a start page; `doors()` shows them."""
    most_asked: Ids = ()
    """The ids of the trees that most readers come for, on a start page; `most_asked()` shows them as large buttons."""
    groups: tuple[TreeGroup, ...] = ()
    """The trees in the order in which readers need them, on the page that lists them; `tree_picker()` shows them so."""
    without: dict[Title, Sentence] = Field(default={})
    """What this page does without although its folder asks for it, each with the reason: `sources`, `readability`,
    the words of a part, or `parts` for all of them."""
    module: Module | None = None
    """What it is as a module of learning: for `content/modules/<id>/index.md` alone."""
    hide: tuple[Literal["navigation", "toc", "footer"], ...] = ()
    """Parts of the theme that this page does without."""

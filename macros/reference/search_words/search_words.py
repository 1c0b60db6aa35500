"""Search words: what readers type, beside the words that stand on our pages."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from macros.language.fields import Id, PagePath, StrictModel

Typed = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=80)]
TypedInstead = Annotated[tuple[Typed, ...], Field(min_length=1)]
OneWord = Annotated[str, StringConstraints(pattern=r"^[^\W_]+$", min_length=2, max_length=40)]
WordsAlike = Annotated[tuple[OneWord, ...], Field(min_length=2)]


class DangerWords(StrictModel):
    """What stands above all that is found when somebody types a word of danger; 112 stands there always."""

    words: TypedInstead
    """Words and phrases; a phrase counts when all of its words are typed, in any order."""
    call: tuple[Id, ...] = ()
    """The ids of the contacts to call."""
    walk: Id | None = None
    """The id of the tree to walk."""


class SearchWords(StrictModel):
    """The file `content/search-words.yml`; a handbook may do without, and without each of its keys."""

    danger: DangerWords | None = None
    """Words of danger, and who and what helps then."""
    alike: tuple[WordsAlike, ...] = ()
    """Words that stand for each other, whichever of them is typed."""
    pages: dict[PagePath, TypedInstead] = Field(default={})
    """For a page, by its path below `content/` (that of a tree too): what somebody types who needs it."""
    words: dict[Typed, TypedInstead] = Field(default={})
    """For a word (or a few) as it stands on our pages: what somebody may type instead."""

"""A Word is one that authors may use in a page; what it shows is loaded only when a page is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from markupsafe import Markup

from macros.shelf import SheetShelf


class late:  # noqa: N801 - written as the function that it stands for
    """The function of this name in a file of ours that is loaded when it is first called: a check shows nothing."""

    def __init__(self, file: str, name: str) -> None:
        self.file, self.name = file, name

    @property
    def function(self) -> Callable[..., Any]:
        """The function itself."""
        found: Callable[..., Any] = getattr(import_module(f"macros.{self.file}"), self.name)
        return found

    def __call__(self, *given: Any) -> Any:
        """What the function gives."""
        return self.function(*given)


@dataclass(frozen=True)
class Word:
    """A word that authors may use in a page: `{{ name("…") }}`."""

    name: str
    show: Callable[..., Markup]
    """What the reader gets: `late(…)`. It takes the Spot where the word stands, and what the author gave it."""
    of: str = ""
    """What its name has to be one of: a noun, or `label`, `drawing`; empty when it takes nothing."""
    with_text: bool = False
    """Whether words to show may follow the name."""
    in_text: bool = False
    """Whether it can stand in a sentence; what cannot is a box or a list, and needs a paragraph of its own."""
    once: bool = False
    """Whether a page can hold it only once."""
    cites: bool = False
    """Whether it puts a source on the page."""
    lists: str = ""
    """The noun of which it shows the whole list: there each entry can be led to by its id."""
    heading: int = 0
    """The level of the headings that it brings along; 0 when it brings none."""
    ids: tuple[str, ...] = ()
    """The ids that it brings beside those of `lists`; `{name}` is what it is given, `{tree}` each id of that noun."""
    leads_to_list: bool = False
    """Whether what it shows is, or holds, a link to that list."""
    leads_to_parts: bool = False
    """Whether each part of what it shows is a link to the part of the page that has its name."""
    needs: SheetShelf[Any] | None = None
    """The one file without which it has nothing to show."""

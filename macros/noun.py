"""What a noun of the handbook says of itself, in one value: all that is done with them loops over `macros/nouns.py`."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Generic, TypeVar

from markupsafe import Markup

from macros.html.links import NAMELESS, Link, Site, file_link, link
from macros.known import Known, Names
from macros.language.fields import Id
from macros.language.review import Calendar, Reviewed
from macros.language.settings import Settings
from macros.library import Library
from macros.made import DatedList, KeptRow, MadePage, Sought
from macros.problems.problem import Problem
from macros.reads import WatchedLibrary
from macros.shelf import Shelf
from macros.word import Word, late

Entry = TypeVar("Entry")
MY_LEARNING = "my_learning"
"""The word for what a device keeps of its reader's learning."""
LABEL_HERE = "label_here"
"""The word for the tag of a label where it is explained: its other tags lead there."""


@dataclass(frozen=True)
class Around:
    """What the check of one entry may look at beside the entry itself."""

    known: Known
    calendar: Calendar
    settings: Settings
    words: Mapping[str, Word]


@dataclass(frozen=True)
class New:
    """How an entry begins: what `./handboek new` writes, and under which name."""

    path: Callable[[str], PurePosixPath]
    """The file of the entry with this id."""
    template: Path
    """Its text, in the room of the noun; what may stand in it says `macros/exporting/new_text.py`."""
    id: Any = Id
    """What it may be called: a kind of field."""
    called: str = "small letters and digits with hyphens between them, a letter first, at most 40"
    """The same, for who typed something else."""
    values: Callable[[Library], Mapping[str, object]] = lambda _: {}
    """What its template says that only this noun knows."""
    then: str = ""
    """How readers come to it."""


@dataclass(frozen=True)
class Noun(Generic[Entry]):
    """One noun; what is left out it does not have."""

    shelf: Shelf[Entry]
    plural: str
    heading: str
    """Its name above its keys in docs/keys.md."""
    where: str
    """Where authors write it, for the same page."""
    check: Callable[[Entry, Around], Iterable[Problem]] = lambda *_: ()
    """Every fault of one entry that shows only beside the rest, or that its model cannot see."""
    check_all: Callable[[Library, Around], Iterable[Problem]] = lambda *_: ()
    """Every fault that shows only over all its entries together."""
    since: Callable[[Library, Path, str], Iterable[Problem]] = lambda *_: ()
    """What an earlier revision asks of a library without errors."""
    names: Callable[[Library], Mapping[str, Names]] = lambda _: {}
    """Names beside the ids of its entries: those of the engine, and kinds of entries that are asked for apart."""
    unseen: Callable[[Entry], bool] = lambda _: False
    """Whether the makers only know it by name, so that nothing may lean on it."""
    rule: str = ""
    """What a name breaks that none of them bears, when authors can name them: `unknown-tree`."""
    title: Callable[[Entry], str] | None = None
    """What an entry is called, when it can be led to."""
    words: tuple[Word, ...] = ()
    folders: tuple[str, ...] = ()
    """Folders below `content/` in which a page is made for each entry, called by its id."""
    made_folders: tuple[str, ...] = ()
    """Those of them in which authors write nothing: what stands there is in no menu."""
    pages: Callable[[Entry], Iterable[MadePage]] = lambda _: ()
    files: Callable[[Mapping[str, Entry]], Mapping[str, bytes]] = lambda _: {}
    """Files beside the pages of the site, by their path on it."""
    dated: Callable[[Spot, Mapping[str, Entry]], Iterable[DatedList]] = lambda *_: ()
    """Its part of the page that says how old everything is."""
    reviewed: Callable[[Entry], Reviewed | None] = lambda _: None
    """Who read an entry that readers have, and when."""
    kept: Callable[[Spot, Mapping[str, Entry]], Iterable[KeptRow]] = lambda *_: ()
    """What a reader's device can keep of each entry."""
    called: tuple[str, str] = ("", "")
    """How readers call one of its entries, and more of them; for those that are reviewed."""
    beside: Callable[[Spot, str], Markup] = lambda *_: Markup()
    """What it says at an outcome of a tree, which is given as `tree#outcome`."""
    onward: Callable[[Spot, str, str], Markup] = lambda *_: Markup()
    """How a reader goes on to it from the end of an entry of another noun, which is given by its noun and its id."""
    place: Callable[[Spot, str], Link] | None = None
    """Where a reader finds the entry with this id (or a part of it: `id#part`), for who may point at it."""
    sought: Sought | None = None
    """How search shows its entries; those of a noun without it stand only on the pages of others."""
    prose: Callable[[Entry], Iterable[str]] | None = None
    """What a reader of an entry reads, without any markup."""
    new: New | None = None
    """How an entry begins, when it has a file of its own."""
    counted: bool = False
    """Whether a report says how many there are."""

    @property
    def id(self) -> str:
        """Its name: `tree`."""
        return self.shelf.noun

    def addresses(self, id_: str) -> list[str]:
        """The paths under `content/` of the pages that are made for this id."""
        return [f"{folder}/{id_}.md" for folder in self.folders]


@dataclass
class Spot:
    """Where a word of ours stands: the page that is being made, and the handbook around it."""

    library: WatchedLibrary
    nouns: Sequence[Noun[Any]]
    known: Known
    today: datetime.date
    cited: Callable[[str], Markup]
    """The number of a source on this page."""
    path: str = ""
    """The path of the page under `content/`."""
    site: Site = NAMELESS
    """The whole handbook as paper speaks of it."""
    drawn: int = 0

    def link(self, target: str) -> str:
        """The address of another page (perhaps with `#part`), seen from this one."""
        return link(self.path, target)

    def file_link(self, target: str) -> str:
        """The address of a file that is no page, seen from this one."""
        return file_link(self.path, target)

    def next_prefix(self) -> str:
        """A prefix for ids that no other drawing on this page has."""
        self.drawn += 1
        return f"d{self.drawn}"

    def to_entry(self, noun: str, id_: str) -> str:
        """The address of an entry in the whole list of its kind, seen from this page."""
        return self.link(f"{self.list_page(noun)}#{id_}")

    def list_page(self, noun: str) -> str:
        """The path of the page that shows the whole list of this kind. Raises KeyError when none does."""
        page = self.known.list_pages[noun]
        self.library.reads.note(("list page", noun), lambda _, known: known.list_pages.get(noun), page)
        return page

    def numbers(self, sources: Iterable[str]) -> Markup:
        """The numbers of these sources, side by side and yet each large enough for a finger."""
        return Markup('<span class="hb-cites">{}</span>').format(Markup().join(map(self.cited, sources)))

    def label(self, label_id: str) -> Markup:
        """The tag of a label, which leads to its explanation."""
        tag: Markup = late("html.labels", "label")(label_id, self.label_address(label_id))
        return tag

    def label_address(self, label_id: str) -> str:
        """The address of what explains a label, seen from this page; '' where no page does."""
        return self.link(f"{page}#label-{label_id}") if (page := self.shown_on(LABEL_HERE, label_id)) else ""

    @property
    def mine(self) -> str:
        """The address of the page on which a reader finds what is kept, seen from this one; '' where no page does."""
        return self.link(page) if (page := self.shown_on(MY_LEARNING, "")) else ""

    def onward(self, noun: str, id_: str) -> Markup:
        """Every way on from the end of this entry, to what other nouns have for who came so far."""
        return Markup().join(one.onward(self, noun, id_) for one in self.nouns)

    def noun(self, id_: str) -> Noun[Any]:
        """The noun of this name. Raises StopIteration when there is none."""
        return next(noun for noun in self.nouns if noun.id == id_)

    def shown_on(self, word: str, id_: str) -> str:
        """The (first) page that shows this entry by this word; '' when none does."""
        page = (self.known.shown or {}).get((word, id_), "")
        self.library.reads.note(("shown", word, id_), lambda _, known: (known.shown or {}).get((word, id_), ""), page)
        return page

    def led_from(self, target: str) -> Mapping[str, str]:
        """The pages of authors that lead to this page, with their titles."""
        found = self.known.led_from.get(target, {})
        self.library.reads.note(("led from", target), lambda _, known: known.led_from.get(target, {}), found)
        return found

    def title_of(self, noun: str, id_: str) -> str:
        """What an entry is called. Raises KeyError when there is none."""
        found = self.noun(noun)
        title = found.title or (lambda _: id_)
        return self.library.asked(("title", noun, id_), lambda library: title(library.on(found.shelf)[id_]))

    def title_of_page(self, path: str) -> str:
        """What a page is called, be it written or made. Raises StopIteration when there is none."""
        return self.library.asked(("page title", path), lambda library: title_in(library, self.nouns, path))


def title_in(library: Library, nouns: Sequence[Noun[Any]], path: str) -> str:
    """What the page at this path is called in this library. Raises StopIteration when it has none."""
    written = next(noun for noun in nouns if noun.id == "page")
    page = library.on(written.shelf).get(path)
    if page is not None and written.title:
        return written.title(page)
    made = (page for noun in nouns for entry in library.on(noun.shelf).values() for page in noun.pages(entry))
    return next(page.title for page in made if page.path == path)

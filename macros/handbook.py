"""The Handbook: everything its authors wrote, read and checked as one, with every fault in it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from macros.library import Library
from macros.pages.page_reader import Page
from macros.problems.problem import Problem, in_file_order
from macros.problems.report import FORMATS, Subject, counted
from macros.reference.reference import Reference
from macros.sources.source import Contact, Source
from macros.tree.model.tree import Tree
from macros.tree.since.history import LAST_TAG, history_since, last_tag
from macros.tree.since.versions import problems_since
from macros.whole import pages_of_lists, problems_of_library


def build_day() -> datetime.date:
    """The day of the build: that of SOURCE_DATE_EPOCH, the same everywhere, else that of the author's own calendar."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds:
        return datetime.datetime.fromtimestamp(int(seconds), tz=datetime.UTC).date()
    return datetime.datetime.now().astimezone().date()


@dataclass(frozen=True)
class Handbook:
    """A library that was read and checked, and its problems in file order."""

    library: Library
    problems: tuple[Problem, ...]
    today: datetime.date
    since: str | None = None

    @classmethod
    def open(cls, root: Path, today: datetime.date | None = None, since: str | None = LAST_TAG) -> Handbook:
        """Read and check everything below `root`; dates are held against `today` (when left out: that of the build).

        `since`: the revision that readers' links are from, to hold versions against; None for no such check.
        Raises HistoryError when git does not know that revision.
        """
        library = Library.read(root)
        day = today or build_day()
        problems = [*library.problems, *problems_of_library(library, day)]
        revision = last_tag(root) if since == LAST_TAG else since
        if revision and not any(problem.severity == "error" for problem in problems):
            problems += problems_since(library, history_since(root, revision))
        return cls(library, tuple(in_file_order(problems)), day, revision)

    def emptied(self) -> Handbook:
        """The same handbook without anything in it, to serve a report instead."""
        return Handbook(Library(self.library.root), (), self.today)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the handbook from being built."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    def report(self, form: str = "text") -> str:
        """The problems as text, concise, github or json."""
        library = self.library
        counts = (len(library.tree_ids), "tree"), (len(library.page_paths), "page"), (len(library.sources), "source")
        contents = ", ".join(counted(number, noun) for number, noun in counts)
        lines = {file: text.lines for file, text in library.texts.items()}
        return FORMATS[form](self.problems, Subject(lines, contents))

    @property
    def trees(self) -> dict[str, Tree]:
        """Every tree by id, in the order of their titles; a retired one too, for its page says what to use now."""
        by_title = sorted(self.library.trees.values(), key=lambda marked: marked.tree.title.casefold())
        return {marked.id: marked.tree for marked in by_title}

    @property
    def trees_in_use(self) -> dict[str, Tree]:
        """The trees to offer to a reader: all but the retired ones."""
        return {id_: tree for id_, tree in self.trees.items() if tree.status != "retired"}

    @property
    def pages(self) -> Mapping[str, Page]:
        """The pages by their path under `content/`."""
        return self.library.pages

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""
        return self.library.sources

    @property
    def search_words(self) -> Mapping[str, tuple[str, ...]]:
        """For words on our pages, what readers may type instead."""
        return self.library.search_words

    @property
    def reference(self) -> Reference:
        """Terms, facts, checklists, tensions, law cards and the inventory."""
        return self.library.reference

    @property
    def list_pages(self) -> Mapping[str, str]:
        """The page with the whole list, by the kind of its entries."""
        return pages_of_lists(self.library)

    @property
    def contacts(self) -> Mapping[str, Contact]:
        """The contacts by id."""
        return self.library.contacts

"""The Library: every file of a handbook read into values, each fault kept, nothing stopped by the first one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from macros.language.fields import ID_PATTERN
from macros.language.settings import Settings
from macros.pages.page_reader import Page, read_page
from macros.problems.problem import Place, Problem
from macros.reading.left_behind import is_left_behind
from macros.reading.marked_yaml import Document, read_yaml
from macros.reading.model_reader import read_model
from macros.reading.text_file import TextFile, read_text
from macros.reference.reference import LISTS, Reference, file_of
from macros.reference.search_words import SearchWords
from macros.sources.source import Contact, ContactList, Source, SourceList
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree

Model = TypeVar("Model", bound=BaseModel)

TREES = Path("decision_trees")
CONTENT = Path("content")
SOURCES = CONTENT / "sources.yml"
CONTACTS = CONTENT / "contacts.yml"
SEARCH_WORDS = CONTENT / "search-words.yml"
SETTINGS = CONTENT / "settings.yml"
OF_FORM = frozenset({"duplicate-key", "alias", "yaml-tag"})
"""Faults after which a file can still be read, but not all of it."""


@dataclass
class Library:
    """What stands in the files below `root`, by id or by path, and what kept the rest from being read."""

    root: Path
    trees: dict[str, MarkedTree] = field(default_factory=dict)
    tree_ids: set[str] = field(default_factory=set)
    pages: dict[str, Page] = field(default_factory=dict)
    page_paths: set[str] = field(default_factory=set)
    other_files: frozenset[str] = frozenset()
    sources: dict[str, Source] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    search_words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    reference: Reference = field(default_factory=Reference)
    settings: Settings = field(default_factory=Settings)
    documents: dict[str, Document] = field(default_factory=dict)
    texts: dict[str, TextFile] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def read(cls, root: Path) -> Library:
        """Read every file of the handbook below `root`."""
        library = cls(root)
        sources = library.model(SOURCES, SourceList)
        contacts = library.optional_model(CONTACTS, ContactList)
        search_words = library.optional_model(SEARCH_WORDS, SearchWords)
        library.settings = library.optional_model(SETTINGS, Settings) or Settings()
        library.sources = sources.root if sources else {}
        library.contacts = contacts.root if contacts else {}
        library.search_words = search_words.root if search_words else {}
        lists = {name: library.optional_model(CONTENT / file_of(name), model) for name, model in LISTS.items()}
        library.reference = Reference(**{name: entries.root for name, entries in lists.items() if entries})
        for path in written_below(root, TREES):
            library.add_tree_file(path)
        written = written_below(root, CONTENT)
        for path in written:
            if path.suffix == ".md":
                library.add_page(path)
        others = [path for path in written if path.suffix != ".md" and (root / path).is_file()]
        library.other_files = frozenset(path.relative_to(CONTENT).as_posix() for path in others)
        return library

    def add_tree_file(self, path: Path) -> None:
        """Read what stands among the trees, or say why it is not read: nothing there is passed over in silence."""
        in_a_folder = path.parent != TREES
        if path.name == "README.md" or (path.suffix != ".yml" and self.is_folder(path)):
            return
        if in_a_folder or path.suffix != ".yml" or not re.fullmatch(ID_PATTERN, path.stem):
            message = f"'{path.relative_to(TREES).as_posix()}' is not read: it cannot be the file of a tree"
            expected = f"{TREES}/name.yml, the name in small letters, digits and hyphens"
            self.problems.append(Problem(Place(path.as_posix()), "illegal-id", message, expected=expected))
            return
        self.add_tree(path)

    def is_folder(self, path: Path) -> bool:
        """Whether this is a folder, whose files are looked at one by one."""
        return (self.root / path).is_dir()

    def add_tree(self, path: Path) -> None:
        """Read one tree; its file's name is its id."""
        id_ = path.stem
        self.tree_ids.add(id_)
        tree = self.model(path, Tree)
        if tree is not None:
            self.trees[id_] = MarkedTree(id_, tree, self.documents[path.as_posix()])

    def add_page(self, path: Path) -> None:
        """Read one page; it is known by its path under `content/`."""
        name = path.relative_to(CONTENT).as_posix()
        self.page_paths.add(name)
        text = self.text(path)
        page, problems = read_page(text, name) if text else (None, [])
        self.problems += problems
        if page is not None:
            self.pages[name] = page

    def optional_model(self, path: Path, model: type[Model]) -> Model | None:
        """Like `model`, for a file that a handbook may do without."""
        return self.model(path, model) if (self.root / path).exists() else None

    def model(self, path: Path, model: type[Model]) -> Model | None:
        """A YAML file as a model; None when it cannot be read as one."""
        text = self.text(path)
        document, problems = read_yaml(text) if text else (None, [])
        self.problems += problems
        if document is None:
            return None
        self.documents[document.file] = document
        value, faults = read_model(document, model)
        told = {problem.place.line for problem in problems}
        self.problems += [fault for fault in faults if fault.place.line not in told]
        return None if problems else value

    def written(self, path: Path) -> dict[str, object] | None:
        """The keys and values of a YAML file as written; {} when it may be left out, None when it cannot be trusted."""
        if path != SOURCES and not (self.root / path).exists():
            return {}
        faulty = any(problem.place.file == path.as_posix() and problem.rule in OF_FORM for problem in self.problems)
        document = self.documents.get(path.as_posix())
        return document.data if document and not faulty and isinstance(document.data, dict) else None

    def text(self, path: Path) -> TextFile | None:
        """The text of a file, remembered so that a report can show its lines."""
        text, problems = read_text(self.root / path, path.as_posix())
        self.problems += problems
        if text is not None:
            self.texts[text.file] = text
        return None if problems else text


def written_below(root: Path, folder: Path) -> list[Path]:
    """Every path below this folder, seen from `root`, but for what editors and computers leave behind."""
    found = sorted((root / folder).rglob("*"))
    return [path.relative_to(root) for path in found if not is_left_behind(path.relative_to(root / folder))]

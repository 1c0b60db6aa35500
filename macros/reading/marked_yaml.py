"""The one door to YAML: plain data plus the place where every key and value stood, read in one pass without recursion.

All scalars stay text (an answer may be called `yes`), nothing is constructed, and what could harm or confuse is
refused: aliases, tags, duplicate keys, a second document, deep nesting.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from macros.problems.problem import Place, Problem
from macros.reading.doubts import Doubt, cut_off, lines_with_a_hash, split_off
from macros.reading.text_file import TextFile
from macros.reading.written_form import KeyPath
from macros.reading.yaml_faults import syntax_problem

Stretch = tuple[int, int, int]
"""Line and column (both from 1) and length. It becomes a Place when somebody asks; for most nobody does."""

LOADER = getattr(yaml, "CLoader", yaml.Loader)
DEEPEST = 30
STANDARD_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})
QUOTED = "put quotes around the text"
NULLS = frozenset({"", "~", "null"})


@dataclass
class Document:
    """A file as plain data, with the place of each key and value by its path (`("questions", "hulp", "ask")`)."""

    file: str
    lines: list[str]
    data: Any = None
    keys: dict[KeyPath, Stretch] = field(default_factory=dict)
    values: dict[KeyPath, Stretch] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    def value_at(self, path: KeyPath) -> Place:
        """The place of the value at this path, or of the nearest thing above it that stands in the file."""
        while path and path not in self.values:
            path = path[:-1]
        return self.place(self.values.get(path))

    def key_at(self, path: KeyPath) -> Place:
        """The place of the key at this path, or of the nearest key above it."""
        while path and path not in self.keys:
            path = path[:-1]
        return self.place(self.keys.get(path) or self.values.get(()))

    def word_at(self, word: str, path: KeyPath) -> Place:
        """The place of the first key or value that is this word, inside the thing at this path."""
        depth = len(path)
        for found, mark in self.keys.items():
            if len(found) > depth and found[:depth] == path and found[-1] == word:
                return self.place(mark)
        for found, mark in self.values.items():
            if found[:depth] == path and self.scalar_at(found) == word:
                return self.place(mark)
        return self.value_at(path)

    def place(self, mark: Stretch | None) -> Place:
        """A mark as a Place in this file; its beginning when there is no mark."""
        return Place(self.file, *(mark or (1, 1, 1)))

    def scalar_at(self, path: KeyPath) -> str | None:
        """The text at this path; None when something else stands there."""
        value = self.data
        for step in path:
            value = value[step]
        return value if isinstance(value, str) else None


class _StopReadingError(Exception):
    """Enough is known of this file: going on would cost more than it tells."""


@dataclass
class _Open:
    """A mapping or sequence that is being filled; `key` is the mapping's key that waits for its value."""

    container: dict[str, Any] | list[Any]
    path: KeyPath
    key: str | None = None
    waiting: bool = False
    again: bool = False
    """Whether the key stood here before, so that its value is read and left out."""


def read_yaml(text: TextFile, of_others: tuple[str, ...] = ()) -> tuple[Document | None, list[Problem]]:
    """The document in the file, and every fault of its form; no document when it cannot be trusted to be read on.

    `of_others`: how tags begin that another program reads; then its aliases are let through too, as no value.
    """
    builder = _Builder(Document(text.file, text.lines), of_others)
    try:
        for event in yaml.parse(text.text, Loader=LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        return None, [*builder.problems, syntax_problem(text, error)]
    except _StopReadingError:
        return None, builder.problems
    if builder.document.data is None and not builder.problems:
        message = "there is nothing in this file yet"
        return None, [Problem(Place(text.file), "empty-file", message, expected="keys and values")]
    return builder.document, builder.problems


class _Builder:
    """Turns the stream of events into data and places."""

    def __init__(self, document: Document, of_others: tuple[str, ...]) -> None:
        self.document, self.hashes, self.of_others = document, lines_with_a_hash(document.lines), of_others
        self.problems: list[Problem] = []
        self.open: list[_Open] = []
        self.documents = 0

    def take(self, event: yaml.Event) -> None:
        """Add one event."""
        if isinstance(event, yaml.ScalarEvent):  # most are: so this comes first
            self.check_marks(event)
            self.scalar(event, event.value)
        elif isinstance(event, yaml.CollectionStartEvent):
            self.check_marks(event)
            self.start(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()
        elif isinstance(event, yaml.AliasEvent):
            self.refuse(event, "alias", "an alias (*name) stands here", f"write the value out, or {QUOTED}")
            self.scalar(event, "")
        elif isinstance(event, yaml.DocumentStartEvent):
            self.start_document(event)

    def start_document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents > 1:
            self.refuse(event, "two-documents", "a second document starts here (---)", "keep one document a file")
            raise _StopReadingError

    def check_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self.refuse(event, "alias", f"an anchor (&{event.anchor}) stands here", f"remove it, or {QUOTED}")
        if event.tag not in STANDARD_TAGS and not event.tag.startswith(self.of_others):
            self.refuse(event, "yaml-tag", f"the tag '{event.tag}' stands here", f"remove it, or {QUOTED}")

    def start(self, event: Any, container: dict[str, Any] | list[Any]) -> None:
        if len(self.open) >= DEEPEST:
            message = f"this is nested more than {DEEPEST} deep"
            self.refuse(event, "too-deep", message, "a handbook file needs five or six")
            raise _StopReadingError
        path = self.place_for(event)
        self.put(container)
        self.open.append(_Open(container, path))

    def scalar(self, event: Any, value: str) -> None:
        holder = self.open[-1] if self.open else None
        if holder is not None and isinstance(holder.container, dict) and not holder.waiting:
            self.start_key(event, holder, value)
            return
        path = self.place_for(event)
        plain = getattr(event, "style", None) in (None, "")
        if self.hashes and plain and event.end_mark.line in self.hashes:
            self.document.doubts += cut_off(self.document.lines, event, path)
        if plain and path and path[-1] and holder and type(holder.container) is list:
            self.document.doubts += split_off(self.document.lines, event, path, holder.container[-1])
        self.put(None if plain and value in NULLS else value)

    def start_key(self, event: Any, holder: _Open, key: str) -> None:
        path = (*holder.path, key)
        holder.key, holder.waiting = key, True
        if path in self.document.keys:
            message = f"'{key}' stands here twice; line {self.document.keys[path][0]} has it too"
            self.refuse(event, "duplicate-key", message, "keep one of them")
            holder.key, holder.again = f"{key} (again)", True
            return
        self.document.keys[path] = mark_of(event)

    def place_for(self, event: Any) -> KeyPath:
        """Remember where the value that starts here stands, and give its path."""
        if not self.open:
            path: KeyPath = ()
        else:
            holder = self.open[-1]
            if isinstance(holder.container, list):
                path = (*holder.path, len(holder.container))
            elif holder.waiting:
                path = (*holder.path, holder.key or "")
            else:
                self.refuse(event, "odd-key", "a list or a mapping stands where a key is expected", "use a word as key")
                raise _StopReadingError
        self.document.values.setdefault(path, mark_of(event))
        return path

    def put(self, value: Any) -> None:
        if not self.open:
            self.document.data = value
            return
        holder = self.open[-1]
        if isinstance(holder.container, list):
            holder.container.append(value)
            return
        if not holder.again:
            holder.container[holder.key or ""] = value
        holder.waiting = holder.again = False

    def refuse(self, event: Any, rule: str, message: str, help_: str) -> None:
        if rule == "alias" and self.of_others:
            return
        self.problems.append(Problem(self.document.place(mark_of(event)), rule, message, help=help_))


def mark_of(event: Any) -> Stretch:
    """Where an event stands; only a scalar on one line is longer than one character."""
    start, end = event.start_mark, event.end_mark
    one_line = type(event) is yaml.ScalarEvent and start.line == end.line
    return start.line + 1, start.column + 1, (end.column - start.column or 1) if one_line else 1

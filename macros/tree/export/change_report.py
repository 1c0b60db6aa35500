"""What changed in the trees since an earlier revision, for who reviews it: as text in Dutch, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from macros.html.dutch import counted
from macros.tree.model.tree import Tree
from macros.tree.proof.changes import Change, Moved, TextChange
from macros.tree.proof.paths import Path
from macros.tree.since.since import Changes
from macros.tree.view.path_rows import end_words, ids_of, words_of


def as_text(changes: Changes) -> str:
    """A block for each tree that changed."""
    blocks = ["\n".join(tree_lines(id_, change)) for id_, change in changes.changed.items()]
    others = [
        *(f"{id_}: nieuw sinds {changes.revision}." for id_ in changes.new),
        *(f"{id_}: was er bij {changes.revision}, en is weg." for id_ in changes.gone),
        *(f"{id_}: niet te vergelijken: toen of nu zijn er fouten, of te veel paden." for id_ in changes.not_compared),
    ]
    return "\n\n".join([*blocks, *others]) or f"Er is geen keuzehulp veranderd sinds {changes.revision}."


def tree_lines(id_: str, change: Change) -> Iterator[str]:
    """What changed in one tree: its paths first, its texts apart."""
    yield f"{id_}: {headline(change)} {version_words(change)}"
    for moved in change.moved:
        yield from moved_lines(change, moved)
    yield from path_lines(change.new, "Nieuw, dit kon nog niet", change.added)
    yield from path_lines(change.before, "Vervallen, dit kan niet meer", change.removed)
    if change.texts:
        yield f"  {counted(len(change.texts), 'tekst', 'teksten')} veranderd:"
        for text in change.texts:
            yield from text_lines(text)


def headline(change: Change) -> str:
    """How many of the paths end elsewhere: "3 van de 42 paden krijgen een andere uitkomst."."""
    if not change.moved:
        return "geen pad krijgt een andere uitkomst."
    verb = "krijgt" if len(change.moved) == 1 else "krijgen"
    return f"{len(change.moved)} van de {change.paths} paden {verb} een andere uitkomst."


def version_words(change: Change) -> str:
    """What became of the version, and what has to become of it."""
    old, new = change.old.version, change.new.version
    if new != old:
        return f"Versie {old} werd {new}."
    return f"Versie {old} moet {old + 1} worden." if change.asks_for_a_version else f"Versie {old} blijft."


def moved_lines(change: Change, moved: Moved) -> Iterator[str]:
    """One path that ends elsewhere, with its answers."""
    was = " of ".join(end_words(change.old, end) for end in moved.before)
    yield f"  Was: {was}. Nu: {end_words(change.new, moved.path.end)}."
    yield from step_lines(change.new, moved.path)


def path_lines(tree: Tree, title: str, paths: Iterable[Path]) -> Iterator[str]:
    """Paths that one of the two forms does not have."""
    for path in paths:
        yield f"  {title}: {end_words(tree, path.end)}."
        yield from step_lines(tree, path)


def step_lines(tree: Tree, path: Path) -> Iterator[str]:
    """The answers of a path, a line for each question."""
    for asked, chosen in path.steps:
        if asked in tree.questions:
            yield f"    {tree.questions[asked].ask} {words_of(tree, asked, chosen)}"


def text_lines(text: TextChange) -> Iterator[str]:
    """One text before and after."""
    yield f"    {text.place}"
    if text.before is not None:
        yield f"      - {text.before}"
    if text.after is not None:
        yield f"      + {text.after}"


def as_json(changes: Changes) -> str:
    """The same as data: per tree `paths`, `moved`, `added`, `removed` (answers by question, in ids) and `texts`."""
    data = {
        "revision": changes.revision,
        "changed": {id_: change_data(change) for id_, change in changes.changed.items()},
        "new": changes.new,
        "gone": changes.gone,
        "not_compared": changes.not_compared,
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def change_data(change: Change) -> dict[str, object]:
    """What changed in one tree."""
    return {
        "versions": [change.old.version, change.new.version],
        "paths": change.paths,
        "moved": [
            {"answers": answers_of(change.new, one.path), "before": one.before, "after": one.path.end}
            for one in change.moved
        ],
        "added": [{"answers": answers_of(change.new, path), "outcome": path.end} for path in change.added],
        "removed": [{"answers": answers_of(change.before, path), "outcome": path.end} for path in change.removed],
        "texts": [asdict(text) for text in change.texts],
    }


def answers_of(tree: Tree, path: Path) -> dict[str, list[str]]:
    """The answers of a path by question, in ids."""
    return {asked: ids_of(tree, asked, chosen) for asked, chosen in path.steps}


FORMATS: dict[str, Callable[[Changes], str]] = {"text": as_text, "json": as_json}

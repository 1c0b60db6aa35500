"""A tree of which a path ends elsewhere than at an earlier revision has a higher version; and no id goes in silence."""

from __future__ import annotations

from collections.abc import Iterator

from macros.library import Library
from macros.problems.problem import Place, Problem
from macros.problems.report import counted
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.proof.changes import Change, Moved
from macros.tree.proof.renaming import now_called
from macros.tree.shelf import FOLDER, TREES
from macros.tree.since.history import History
from macros.tree.since.since import change_of


def problems_since(library: Library, history: History) -> Iterator[Problem]:
    """What an earlier revision asks of the trees as they are now. `library`: without errors."""
    for id_, old in history.trees.items():
        if id_ not in library.on(TREES):
            message = f"tree '{id_}' was there at {history.revision} and is gone: links to it lead nowhere"
            place = Place(str(FOLDER / f"{id_}.yml"))
            help_ = "put it back with `status: retired`, and `replaced_by` or `because`"
            yield Problem(place, "lost-tree", message, help=help_, severity="warning")
            continue
        marked = library.on(TREES)[id_]
        change = change_of(old, marked)
        if change:
            yield from version_of(marked, change, history.revision)
            yield from lost_ids(marked, change, history.revision)


def version_of(marked: MarkedTree, change: Change, revision: str) -> Iterator[Problem]:
    """A version that was not raised, though a link that somebody kept now means something else."""
    version, elsewhere = marked.tree.version, len(change.moved) + len(change.removed)
    if version > change.old.version or not change.asks_for_a_version:
        return
    what = f"{counted(elsewhere, 'path')} of it ended elsewhere" if elsewhere else "its ids had other names"
    message = f"the version is still {version}, but at {revision} {what}"
    help_ = f"write `version: {change.old.version + 1}`; `./handboek diff {revision}` lists what changed"
    path = story_of(marked, change.moved[0]) if change.moved else ""
    yield Problem(marked.place("version"), "version-not-raised", message, help=help_, path=path)


def story_of(marked: MarkedTree, moved: Moved) -> str:
    """One path that ends elsewhere."""
    return f"{marked.story(moved.path.steps)} → {moved.path.end} (was {' or '.join(moved.before)})"


def lost_ids(marked: MarkedTree, change: Change, revision: str) -> Iterator[Problem]:
    """Questions and answers that links may name, that are gone, and of which `renamed` says nothing."""
    tree, old = marked.tree, change.old
    for id_, question in old.questions.items():
        now = now_called(id_, tree.renamed.questions, tree.questions)
        if now not in tree.questions:
            if id_ not in tree.renamed.questions:
                yield lost(marked, f"question '{id_}'", f"questions: {{{id_}: …}}", revision)
            continue
        for answer in question.answers:
            called = now_called(answer, tree.renamed.answers, tree.questions[now].answers)
            if called not in tree.questions[now].answers and answer not in tree.renamed.answers:
                yield lost(marked, f"answer '{answer}' of question '{id_}'", f"answers: {{{answer}: …}}", revision)


def lost(marked: MarkedTree, what: str, entry: str, revision: str) -> Problem:
    """One id that went in silence."""
    message = f"{what} was there at {revision} and is gone: old links no longer find it"
    help_ = f"add it below `renamed`: `{entry}`, with its new id, or null when nothing took its place"
    return Problem(marked.place("version"), "lost-id", message, help=help_, severity="warning")

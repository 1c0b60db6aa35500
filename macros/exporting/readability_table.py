"""The reading ease of every page as a table, the hardest on top; trees are read as pages too."""

from __future__ import annotations

from collections.abc import Iterator

from macros.handbook import Handbook
from macros.pages.readability import Readability, readability
from macros.tree.addresses import tree_page
from macros.tree.model.tree import Tree

HEAD = "ease  words/sentence  syllables/100 words  words  page"


def readability_table(handbook: Handbook) -> str:
    """One line a page, as HEAD says; `*` marks what the settings do not allow."""
    least = handbook.library.settings.readability
    rows = [(path, readability(page.prose)) for path, page in handbook.pages.items()]
    rows += [(tree_page(id_), readability(prose_of(tree))) for id_, tree in handbook.trees.items()]
    rows.sort(key=lambda row: (row[1].ease is None, row[1].ease, row[0]))
    lines = [line(path, found, below=(found.ease or 100) < least) for path, found in rows]
    return "\n".join([HEAD, *lines, f"The settings ask for {least} or more; * is below that."])


def line(path: str, found: Readability, *, below: bool) -> str:
    """One page."""
    if found.ease is None:
        return f"   -  {'':38}{found.words:5}  {path} (too short for a figure)"
    mark = "*" if below else " "
    per_sentence, per_hundred = found.words / found.sentences, 100 * found.syllables / found.words
    return f"{found.ease:4}{mark} {per_sentence:14.1f}{per_hundred:21.0f}{found.words:8}  {path}"


def prose_of(tree: Tree) -> Iterator[str]:
    """Everything that a reader of the tree can meet."""
    yield tree.summary
    for question in tree.questions.values():
        yield from (question.ask, question.help or "", *(answer.text for answer in question.all_answers.values()))
    for outcome in tree.outcomes.values():
        yield from (outcome.title, outcome.advice, outcome.family)
        yield from (reason.words for reason in outcome.why)
        yield from (step.text for step in outcome.steps)

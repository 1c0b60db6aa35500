"""All classes of path through a tree as a table for who reviews it: as text, for a spreadsheet, and as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass

from macros.checking.coverage import Coverage, coverage, suggested
from macros.checking.paths import Path, paths
from macros.model.condition import Chosen
from macros.model.question import NONE
from macros.model.tree import TREE_PREFIX, Tree
from macros.model.walk import reasons

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""First characters at which a spreadsheet takes a text for a formula."""


@dataclass(frozen=True)
class Row:
    """One class of path: its answers by question, in ids and in the reader's words, where it ends, and why."""

    answers: dict[str, list[str]]
    words: dict[str, str]
    end: str
    end_words: str
    reasons: tuple[str, ...]


def rows_of(tree: Tree) -> list[Row]:
    """Every class of path, depth first in the author's order."""
    return [row_of(tree, path) for path in paths(tree)]


def row_of(tree: Tree, path: Path) -> Row:
    """One class of path, by the smallest combination that stands for it."""
    outcome = tree.outcomes.get(path.end)
    return Row(
        answers={asked: ids_of(tree, asked, chosen) for asked, chosen in path.steps},
        words={asked: words_of(tree, asked, chosen) for asked, chosen in path.steps},
        end=path.end,
        end_words=end_words(tree, path.end),
        reasons=reasons(outcome, path.answers) if outcome else (),
    )


def end_words(tree: Tree, end: str) -> str:
    """Where a path ends, as the reader sees it."""
    outcome = tree.outcomes.get(end)
    return outcome.title if outcome else f"verder in keuzehulp {end.removeprefix(TREE_PREFIX)}"


def ids_of(tree: Tree, asked: str, chosen: Chosen) -> list[str]:
    """The chosen answers in the author's order; 'none of these' by its own id."""
    return [answer for answer in tree.questions[asked].answers if answer in chosen] or [NONE]


def words_of(tree: Tree, asked: str, chosen: Chosen) -> str:
    """The chosen answers as the reader sees them."""
    found = (tree.questions[asked].answer(answer) for answer in ids_of(tree, asked, chosen))
    return " + ".join(answer.text for answer in found if answer)


def as_text(tree: Tree) -> str:
    """A numbered list, question by question, and what the examples cover."""
    rows = rows_of(tree)
    blocks = [block(tree, number, row) for number, row in enumerate(rows, 1)]
    return "\n\n".join([*blocks, f"{len(rows)} paths. {covered(coverage(tree))}"])


def block(tree: Tree, number: int, row: Row) -> str:
    """One path, a line for each question."""
    steps = [f"   {tree.questions[asked].ask} {words}" for asked, words in row.words.items()]
    why = [f"   omdat: {reason}" for reason in row.reasons]
    return "\n".join([f"{number}. {row.end_words} [{row.end}]", *steps, *why])


def covered(found: Coverage) -> str:
    """What the examples cover, in a sentence."""
    shares = {"outcomes": found.outcomes, "answers": found.answers, "ways": found.ways}
    shown = ", ".join(f"{share} {name}" for name, share in shares.items())
    return f"The examples show {shown}; they notice {found.noticed} redirected ways."


def as_csv(tree: Tree) -> str:
    """A sheet with a column a question, and empty ones for a reviewer. Dutch Excel wants `;` and a mark in front."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    asks = [question.ask for question in tree.questions.values()]
    writer.writerow(["Nr", *asks, "Uitkomst", "Waarom", "Akkoord (ja/nee)", "Opmerking"])
    for number, row in enumerate(rows_of(tree), 1):
        cells = [row.words.get(asked, "") for asked in tree.questions]
        writer.writerow([str(number), *map(harmless, [*cells, row.end_words, " ".join(row.reasons)]), "", ""])
    return "\ufeff" + sheet.getvalue()


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def as_json(tree: Tree) -> str:
    """A list of objects with `answers` (ids by question), `outcome` (an id, or `tree:<id>`) and `reasons`."""
    rows = [{"answers": row.answers, "outcome": row.end, "reasons": row.reasons} for row in rows_of(tree)]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_stubs(tree: Tree) -> str:
    """Examples to fill in, as few as show what no example shows yet; ready to paste below `examples:`."""
    return (
        "\n".join(stub(tree, path) for path in suggested(tree)) or "# The examples show every answer, way and outcome."
    )


def stub(tree: Tree, path: Path) -> str:
    """One example without its case."""
    chosen = {asked: ids_of(tree, asked, answers) for asked, answers in path.steps}
    one_or_list = {asked: ids[0] if len(ids) == 1 else f"[{', '.join(ids)}]" for asked, ids in chosen.items()}
    given = ", ".join(f"{asked}: {answers}" for asked, answers in one_or_list.items())
    return f"  - case: …\n    answers: {{{given}}}\n    outcome: {path.end}"


FORMATS: dict[str, Callable[[Tree], str]] = {"text": as_text, "csv": as_csv, "json": as_json}

"""All classes of path through a tree as a table for who reviews it: as text, for a spreadsheet, and as JSON."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from collections.abc import Callable, Mapping

from macros.html.dutch import counted
from macros.tree.addresses import REVIEW_FOLDER
from macros.tree.model.tree import Tree
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.coverage import coverage, suggested
from macros.tree.proof.paths import Path
from macros.tree.view.path_rows import PathRow, covered, ids_of, rows_of

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""First characters at which a spreadsheet takes a text for a formula."""


def as_text(tree: Tree) -> str:
    """A numbered list, question by question, and what the examples cover."""
    rows = rows_of(tree)
    blocks = [block(tree, number, row) for number, row in enumerate(rows, 1)]
    return "\n\n".join([*blocks, f"{counted(len(rows), 'weg', 'wegen')}. {covered(coverage(tree))}"])


def block(tree: Tree, number: int, row: PathRow) -> str:
    """One path, a line for each question."""
    steps = [f"   {tree.questions[asked].ask} {words}" for asked, words in row.words.items()]
    why = [f"   omdat: {reason}" for reason in row.reasons]
    other = [f"   of ook: {reason}" for reason in row.other_reasons]
    return "\n".join([f"{number}. {row.end_words} [{row.end}]", *steps, *why, *other])


def as_csv(tree: Tree) -> str:
    """A sheet with a column a question, and empty ones for a reviewer. Dutch Excel wants `;` and a mark in front."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    asks = [question.ask for question in tree.questions.values()]
    writer.writerow(["Nr", *asks, "Uitkomst", "Waarom", "Waarom, of ook", "Akkoord (ja/nee)", "Opmerking"])
    for number, row in enumerate(rows_of(tree), 1):
        cells = [row.words.get(asked, "") for asked in tree.questions]
        cells += [row.end_words, " ".join(row.reasons), " ".join(row.other_reasons)]
        writer.writerow([str(number), *map(harmless, cells), "", ""])
    return "\ufeff" + sheet.getvalue()


def path_sheets(trees: Mapping[str, Tree]) -> dict[str, bytes]:
    """The sheet of every tree beside its page for reviewers, by path on the site; none for a tree too large for one."""
    sheets = {}
    for tree_id, tree in trees.items():
        with contextlib.suppress(TooLargeError):
            sheets[f"{REVIEW_FOLDER}/{tree_id}.csv"] = as_csv(tree).encode()
    return sheets


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def as_json(tree: Tree) -> str:
    """A list of objects with `answers` (ids by question), `outcome` (an id, or `tree:<id>`) and `reasons`.

    And `other_reasons`: those of other answers that lead the same way.
    """
    rows = [
        {"answers": row.answers, "outcome": row.end, "reasons": row.reasons, "other_reasons": row.other_reasons}
        for row in rows_of(tree)
    ]
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

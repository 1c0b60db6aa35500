"""How long the laws of the whole handbook take to prove, and how much of a check that is.

python -m benchmarks.laws_time [folder of a handbook]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from macros.handbook import Handbook, build_day
from macros.library import Library
from macros.noun import Around
from macros.nouns import SHELVES
from macros.tree.together.check import problems_of_all_trees, problems_of_law_book
from macros.whole import around_of, problems_of_library

ROUNDS = 5


def seconds(root: Path) -> tuple[float, float]:
    """The whole check of a library that was just read, and the part of it that looks over all trees together."""
    library, day = Library.read(root, SHELVES), build_day()
    around: Around = around_of(library, day)
    started = time.perf_counter()
    list(problems_of_library(library, day))
    whole = time.perf_counter() - started
    started = time.perf_counter()
    found = [*problems_of_all_trees(library, around), *problems_of_law_book(library, around)]
    together = time.perf_counter() - started
    if any(problem.severity == "error" for problem in found):
        sys.exit("the handbook has faults: `./handboek check` tells which")
    return whole, together


def main() -> None:
    """Print the least of some rounds."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path()
    Handbook.open(root)
    rounds = [seconds(root) for _ in range(ROUNDS)]
    print(f"all checks after reading: {min(whole for whole, _ in rounds):.2f} s (once more: trees are remembered)")
    print(f"laws, hand-overs and texts over all trees: {min(together for _, together in rounds):.2f} s")


if __name__ == "__main__":
    main()

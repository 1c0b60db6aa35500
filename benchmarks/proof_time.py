"""What it takes to prove the published flows and our trees in classes, and beside it, by walking raw combinations.

Run it with `python -m benchmarks.proof_time`. Raw walks stop after five seconds and say how far they came.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from macros.reading.authors_files import AuthorsFiles
from macros.tree.check.whole import problems_of_walking
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from macros.tree.proof.classes import combinations_of
from macros.tree.proof.exploring import explore
from macros.tree.shelf import TREES

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 5.0


def main() -> None:
    """Print a line for each tree."""
    files = AuthorsFiles(ROOT)
    flows = sorted((ROOT / "tests/published_flows").glob("*.yml"))
    read = {path.stem: TREES.read_file(files, PurePosixPath(path.relative_to(ROOT))) for path in flows}
    trees = {id_: marked for id_, marked in read.items() if marked} | dict(TREES.read(files).entries)
    print(f"{'tree':<28} {'proved':>9} {'steps':>6}   {'raw walks':>12} {'in':>8}")
    for id_, marked in trees.items():
        started = time.perf_counter()
        problems_of_walking(marked)
        seconds = time.perf_counter() - started
        steps = sum(map(len, explore(marked.tree).onward.values()))
        print(f"{id_:<28} {seconds:>7.3f} s {steps:>6}   {raw(marked.tree)}")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def raw(tree: Tree) -> str:
    """How many raw walks there are and how long they take, as far as patience goes."""
    started = time.perf_counter()
    walks, more = 0, ""
    for walks, _ in enumerate(raw_walks(tree), 1):
        if walks % 1000 == 0 and time.perf_counter() - started > PATIENCE:
            more = "+"
            break
    return f"{walks:>11,}{more or ' '} {time.perf_counter() - started:>6.2f} s{' (stopped)' if more else ''}"


def raw_walks(tree: Tree) -> Iterator[str]:
    """The end of every walk, with every combination of answers."""
    stack: list[tuple[dict[str, frozenset[str]], str]] = [({}, tree.start)]
    while stack:
        answers, at = stack.pop()
        if not tree.is_question(at):
            yield at
            continue
        longer = ({**answers, at: chosen} for chosen in combinations_of(tree.questions[at]))
        stack += [(one, next_after(tree, at, one) or "") for one in longer]


if __name__ == "__main__":
    main()

"""How long `check` takes: of our own handbook as a command, and over 10, 100 and 1,000 trees with how much memory.

Of the command also what it takes to start: a Python that does nothing, and one that only loads what a check needs.
Run it with `python -m benchmarks.check_time`.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.generated_handbook import write_handbook
from benchmarks.timing import cost_of
from macros.handbook import Handbook

SIZES = (10, 100, 1000)
ROUNDS = 7
ROOT = Path(__file__).resolve().parent.parent
COMMANDS = {
    "check of our handbook": ["-m", "macros.cli", "check"],
    "of which loading": ["-c", "import macros.cli"],
    "a Python that does nothing": ["-c", "pass"],
}


def main() -> None:
    """Print what the command costs, then a table with a line for each size."""
    print(f"{'processor s':>11} {'least':>6} {'by clock s':>11} {'least':>6}  median and least of {ROUNDS}")
    for name, command in COMMANDS.items():
        show(name, command)
    print(f"\n{'trees':>6} {'seconds':>9} {'ms a tree':>10} {'peak MB':>8}  problems")
    for size in SIZES:
        subprocess.run([sys.executable, "-m", "benchmarks.check_time", str(size)], check=True)


def show(name: str, command: list[str]) -> None:
    """Print the line for one command of Python; the first round is left out, which may compile what is new."""
    costs = [cost_of([sys.executable, *command], ROOT) for _ in range(ROUNDS + 1)][1:]
    processor, clock = [cost.processor for cost in costs], [cost.clock for cost in costs]
    columns = f"{statistics.median(processor):>11.2f} {min(processor):>6.2f} {statistics.median(clock):>11.2f}"
    print(f"{columns} {min(clock):>6.2f}  {name}")


def measure(size: int) -> None:
    """Print the line for one size."""
    with tempfile.TemporaryDirectory() as folder:
        root = write_handbook(Path(folder) / "handbook", size)
        started = time.perf_counter()
        handbook = Handbook.open(root)
        seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{size:>6} {seconds:>9.2f} {1000 * seconds / size:>10.2f} {peak:>8.0f}  {len(handbook.errors)} errors")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(int(sys.argv[1]))
    else:
        main()

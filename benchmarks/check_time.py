"""How long `check` takes over 10, 100 and 1,000 trees, and how much memory; each size in a process of its own.

Run it with `python -m benchmarks.check_time`.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.generated_handbook import write_handbook
from macros.handbook import Handbook

SIZES = (10, 100, 1000)


def main() -> None:
    """Print a table with a line for each size."""
    print(f"{'trees':>6} {'seconds':>9} {'ms a tree':>10} {'peak MB':>8}  problems")
    for size in SIZES:
        subprocess.run([sys.executable, "-m", "benchmarks.check_time", str(size)], check=True)


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

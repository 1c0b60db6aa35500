"""What a command costs, and two commands measured in pairs, so that what else the machine does weighs on both alike."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and seconds of processor time."""

    clock: float
    processor: float


def cost_of(command: Sequence[str], folder: Path) -> Cost:
    """What a command costs from the start to the end of its process. Raises CalledProcessError when it fails.

    Python may keep what it compiles, as it does for everybody who does not forbid it.
    """
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started, before = time.perf_counter(), processor_time()
    subprocess.run(command, cwd=folder, env=around, check=True, capture_output=True)
    return Cost(time.perf_counter() - started, processor_time() - before)


def processor_time() -> float:
    """Processor seconds of all commands that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass
class Pairs:
    """Two ways to do something, done one after the other; each goes first in every other pair."""

    name: str
    way: Callable[[], Cost]
    other_name: str
    other_way: Callable[[], Cost]
    costs: list[tuple[Cost, Cost]] = field(default_factory=list)

    def measure(self, rounds: int) -> None:
        """Add so many pairs."""
        for round_ in range(rounds):
            if round_ % 2:
                other = self.other_way()
                self.costs.append((self.way(), other))
            else:
                self.costs.append((self.way(), self.other_way()))

    def __str__(self) -> str:
        """A table: the median of each, and the median of the ratios with the least and the most."""
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """The lines of the table."""
        yield f"{len(self.costs)} pairs  {self.name:>8} {self.other_name:>8}  ratio (least to most)"
        for label, kind in (("processor s", "processor"), ("by clock s", "clock")):
            pairs = [(getattr(one, kind), getattr(other, kind)) for one, other in self.costs]
            one, other = (statistics.median(side) for side in zip(*pairs, strict=True))
            ratios = sorted(first / second for first, second in pairs)
            spread = f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
            yield f"{label:<11} {one:>6.2f} {other:>8.2f}  {spread}"

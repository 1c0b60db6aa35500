"""How tests are divided over processes: each gets the next when it is done, and some files stay together."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

TOGETHER = ("tests/house/test_launcher.py",)
"""Files of which the tests share what takes long to make: a virtual environment."""


class OneByOne(LoadScopeScheduling):  # type: ignore[misc] - it carries no types
    """Hands out tests one by one, in their order, so that nobody waits for a long one that was kept for the end."""

    def _split_scope(self, nodeid: str) -> str:
        """What goes to one process as a whole: a test, or a file."""
        file = nodeid.split("::", 1)[0]
        return file if file in TOGETHER else nodeid

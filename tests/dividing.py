"""How tests are divided over processes: each gets the next when it is done, and some files stay together."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

TOGETHER = (
    "tests/house/test_launcher.py",
    "tests/house/test_rules_page.py",
    "tests/site/test_build_day.py",
    "tests/site/test_for_editors.py",
    "tests/site/test_made_files.py",
)
"""Files of which the tests share what takes long to make: a virtual environment, a built site, all schemas."""


class OneByOne(LoadScopeScheduling):  # type: ignore[misc] # xdist carries no types
    """Hands out tests one by one, in their order, so that nobody waits for a long one that was kept for the end."""

    def _split_scope(self, nodeid: str) -> str:
        """What goes to one process as a whole: a test, or a file."""
        file = nodeid.split("::", 1)[0]
        return file if file in TOGETHER else nodeid

"""What the system says when a file or folder cannot be read or written, as one sentence that names it."""

from __future__ import annotations

import os


def said_by_system(fault: OSError) -> str:
    """One sentence on what did not work, and where."""
    what = fault.strerror or str(fault)
    if fault.filename is None:
        return f"that did not work: {what}"
    return f"'{os.fsdecode(fault.filename)}' cannot be read or written here: {what}"

"""Files that editors and computers leave among those of an author, and that nobody wrote to be read."""

from __future__ import annotations

import re
from pathlib import PurePath

LEFT_BEHIND = re.compile(
    r"\..*"  # hidden: .DS_Store, ._index.md, .#index.md, .index.md.swp, .obsidian
    r"|.*~|~\$.*|#.*#"  # copies and locks of editors and offices
    r"|.*\.(swp|swo|swx|tmp)"
    r"|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r"  # pictures and icons of folders
    r"|__macosx|__pycache__|@eadir|\$recycle\.bin|system volume information",
    re.IGNORECASE | re.DOTALL,
)


def is_left_behind(path: PurePath) -> bool:
    """Whether this file, or a folder on the way to it, is one of those. `path`: seen from the folder of the authors."""
    return any(LEFT_BEHIND.fullmatch(part) for part in path.parts if part not in {".", ".."})

"""What of the Material theme no page of the handbook asks for, and so need not be on the site."""

from __future__ import annotations

import re

UNUSED = re.compile(r"assets/(javascripts/(lunr|workers)/.*|images/favicon\.png|.*\.map)")
"""Its search (ours stands in `front_end/search/`), its own icon, and maps for those who debug it."""


def is_unused(uri: str) -> bool:
    """Whether no page of the handbook ever asks for this file of the theme."""
    return UNUSED.fullmatch(uri) is not None

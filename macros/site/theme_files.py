"""What of the Material theme's own files no page of the handbook asks for, and what in them costs a reader time.

At every opening the theme's script does three things after which a browser works out the style of the whole page anew:
on a page with a tree that took longer than all the rest. None of them does anything for us.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

UNUSED = re.compile(r"assets/(javascripts/(lunr|workers)/.*|images/favicon\.png|.*\.map)")
"""Its search (ours stands in `front_end/search/`), its own icon, and maps for those who debug it."""

SCRIPT = "assets/javascripts/bundle.*.min.js"
STYLE, PALETTE = "assets/stylesheets/main.*.min.css", "assets/stylesheets/palette.*.min.css"

MENDED = {
    SCRIPT: {
        # A second word on what the browser's own parts look like: `base/tokens.css` says so already.
        "document.head.appendChild(o);let n=Wt(": "let n=Wt(",
        # A copy, in classes, of what every browser knows by itself now; the style below asks the browser.
        'typeof document!="undefined"&&e(document)}': "}",
    },
    STYLE: {".focus-visible": ":focus-visible"},
    PALETTE: {
        # No colour fades while a reader changes the scheme: a rule for all elements, and what stands around them.
        "[data-md-color-switching] *,[data-md-color-switching] :after,[data-md-color-switching] :before"
        "{transition-duration:0s!important}": "",
    },
}
"""For each of its files what is written there, and what comes in its place."""


def is_unused(uri: str) -> bool:
    """Whether no page of the handbook ever asks for this file of the theme."""
    return UNUSED.fullmatch(uri) is not None


def mends_of(uri: str) -> dict[str, str]:
    """What is put right in this file of the theme."""
    return next((mends for name, mends in MENDED.items() if fnmatchcase(uri, name)), {})


def mended_file(text: str, mends: dict[str, str]) -> str:
    """The text of a file with these put right."""
    for wrong, right in mends.items():
        text = text.replace(wrong, right)
    return text

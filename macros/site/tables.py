"""Tables of authors on a phone: each scrolls inside its own frame, which a keyboard can reach; the page never does.

The table gets a class, so that Material's script does not put a second frame around it, which no keyboard reaches.
"""

from __future__ import annotations

import re

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
CLASSES = {"left": "hb-left", "center": "hb-center", "right": "hb-right"}
ALIGNED = re.compile(r'<(t[hd]) style="text-align: (left|center|right);">')
FRAME = '<div class="hb-table" role="group" aria-label="Tabel" tabindex="0">'


def in_frames(html: str) -> str:
    """The page with every plain table framed, and with classes where Markdown wrote style attributes."""
    return TABLE.sub(lambda table: f"{FRAME}{_with_classes(table[0])}</div>", html)


def _with_classes(table: str) -> str:
    aligned = ALIGNED.sub(lambda cell: f'<{cell[1]} class="{CLASSES[cell[2]]}">', table)
    return aligned.replace("<table>", '<table class="hb-table__grid">', 1)

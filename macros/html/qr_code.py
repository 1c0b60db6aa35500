"""A QR code made at build time: an address on paper that a phone can follow."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

import segno
from markupsafe import Markup

from macros.html.templates import render

MARGIN = 4
"""As wide as the standard asks, in modules."""


def qr_code(address: str, label: str) -> Markup:
    """The address as a picture that is called so; nothing where there is no address."""
    return picture(address, label) if address else Markup()


@lru_cache(maxsize=1000)  # a card has the same address wherever it stands, and a page that is made again too
def picture(text: str, label: str) -> Markup:
    """A text as a QR code, dark on its own light ground, of which 15 % may be stained (level M)."""
    rows = segno.make(text, error="m", micro=False, boost_error=False).matrix
    bars = (bar(row, y) for y, row in enumerate(rows, MARGIN))
    return render("print/qr.html", side=len(rows) + 2 * MARGIN, path="".join(bars), label=label)


def bar(row: bytearray, y: int) -> str:
    """Path data for every run of dark modules in a row."""
    runs, x = [], MARGIN
    for dark, modules in groupby(row):
        length = len(list(modules))
        runs.append(f"M{x} {y}h{length}v1h-{length}z" if dark else "")
        x += length
    return "".join(runs)

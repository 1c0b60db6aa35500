"""What Material's page itself has wrong, where its templates leave no place to write something else."""

from __future__ import annotations

MENDED = {
    # A checkbox knows no autocomplete. It kept browsers from opening the menu again; frame/panel.js does that now.
    'type="checkbox" id="__drawer" autocomplete="off"': 'type="checkbox" id="__drawer"',
    'type="checkbox" id="__search" autocomplete="off"': 'type="checkbox" id="__search"',
    # Left to right is how a page runs anyway. When it says so, the theme's rules for it outweigh any of ours.
    '<body dir="ltr" ': "<body ",
}


def mended(html: str) -> str:
    """The page with each of these put right."""
    for wrong, right in MENDED.items():
        html = html.replace(wrong, right, 1)
    return html

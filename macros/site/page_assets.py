"""Our styles and scripts as the site sends them: joined and compact, one pair for all pages, one for a component."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from macros.html.compact import joined
from macros.tree.view.tree_view import SCRIPTS, STYLES

FOLDER = "handbook"
SHELL_STYLE, SHELL_SCRIPT = f"{FOLDER}/handbook.css", f"{FOLDER}/handbook.js"
COMPONENTS = {
    "handbook-tree": (STYLES, SCRIPTS),
    "handbook-note": (("handbook-note.css",), ("handbook-note.js",)),
    "handbook-calculator": (("handbook-calculator.css",), ("handbook-calculator.js",)),
}
"""Custom elements with the files of their style and script; a page gets them only when it has the element."""


def addresses() -> dict[str, tuple[str, str]]:
    """For each component, where its style and its script stand on the site."""
    return {element: (f"{FOLDER}/{element}.min.css", f"{FOLDER}/{element}.min.js") for element in COMPONENTS}


def made_files(styles: Sequence[str], scripts: Sequence[str]) -> dict[str, str]:
    """Every file to put on the site, by its path. `styles`, `scripts`: those of all pages, as mkdocs.yml names them."""
    made = {SHELL_STYLE: joined(map(name_of, styles)), SHELL_SCRIPT: joined(map(name_of, scripts))}
    for element, (style, script) in addresses().items():
        style_names, script_names = COMPONENTS[element]
        made |= {style: joined(style_names), script: joined(script_names)}
    return made


def is_joined(uri: str) -> bool:
    """Whether this is one of our files that reaches readers joined with others, and not by itself."""
    path = PurePosixPath(uri)
    ours = str(path.parent) == FOLDER and path.name.startswith("handbook-") and ".min." not in path.name
    return ours and path.suffix in {".css", ".js"} and path.name != "handbook-iframe-worker.js"


def name_of(uri: str) -> str:
    """The name of one of our files, whose path on the site is given."""
    return PurePosixPath(uri).name

"""Pages with trees that tests make up, in the frame and under the policy of the handbook's own pages."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from markupsafe import escape

from macros.html.compact import joined
from macros.html.links import link
from macros.html.templates import FRONT_END
from macros.language.settings import DangerHelp, DangerLine
from macros.site.content_security import inline_in, with_policy
from macros.sources.source import Contact, Source
from macros.tree.addresses import tree_page
from macros.tree.model.tree import Tree
from macros.tree.view.tree_view import SCRIPTS, STYLES, Lookups, render_tree
from tests.drawn_diagrams import listed_in
from tests.handbook_files import TODAY
from tests.written_trees import MADE_UP

SEEN = {"on": "2026-11-21", "extent": "whole"}
SOURCES = {
    "boek": Source.model_validate(
        {
            "title": "Een boek",
            "author": "Jansen P.",
            "year": 2020,
            "kind": "publication",
            "address": "https://example.org/boek",
            "seen": SEEN,
            "label": "check",
            "sections": {"par-1": {"title": "§1"}},
        }
    )
}
DANGER = DangerLine(call=DangerHelp(id="veilig-thuis", words="Advies of melden"))
CONTACTS = {
    "veilig-thuis": Contact.model_validate(
        {"name": "Veilig Thuis", "number": "0800-2000", "text": "Voor advies.", "label": "check"}
    )
}
SHELL = ("handbook-shell.css", "handbook-parts.css", "handbook-drawing.css", "handbook-print.css")
SCRIPT = '<script defer src="../handbook/tree.js"></script>'
PAGE = """<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{title} · Test</title>
  <link rel="icon" href="data:,">
  {files}
</head>
<body><main><article class="md-typeset">{tree}</article></main></body>
</html>
"""


def write_tree_site(folder: Path, trees: Mapping[str, Tree]) -> None:
    """A page for each tree in `keuzehulpen/`, and the files they load in `handbook/`."""
    for place in ("handbook", "keuzehulpen"):
        (folder / place).mkdir(parents=True)
    for name in SHELL:
        shutil.copy(FRONT_END / name, folder / "handbook" / name)
    (folder / "handbook" / "tree.css").write_text(joined(STYLES), encoding="utf-8")
    (folder / "handbook" / "tree.js").write_text(joined(SCRIPTS), encoding="utf-8")
    for tree_id in trees:
        (folder / "keuzehulpen" / f"{tree_id}.html").write_text(page_html(tree_id, trees), encoding="utf-8")


def page_html(tree_id: str, trees: Mapping[str, Tree]) -> str:
    """The page of one tree."""
    tree = render_tree(tree_id, trees[tree_id], lookups(tree_id, trees))
    styles = [f'<link rel="stylesheet" href="../handbook/{name}">' for name in (*SHELL, "tree.css")]
    title = escape(trees[tree_id].title)
    page = PAGE.format(title=title, files="\n  ".join([*styles, SCRIPT]), tree=tree)
    return with_policy(page, inline_in(page))


def lookups(tree_id: str, trees: Mapping[str, Tree]) -> Lookups:
    """A small handbook around the trees."""
    return Lookups(
        SOURCES,
        CONTACTS,
        {id_: tree.title for id_, tree in trees.items()},
        lambda path: f"Over {path}",
        lambda target: link(tree_page(tree_id), target),
        TODAY,
        listed_in(MADE_UP),
        DANGER,
    )

"""Pages with trees that tests make up, in the frame and under the policy of the handbook's own pages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from markupsafe import escape

from macros.html.links import link
from macros.language.settings import DangerHelp, DangerLine
from macros.site.content_security import inline_in, with_policy
from macros.site.page_assets import SHELL_STYLE, shell_files, with_own_files, write_files
from macros.sources.source import Contact, Source
from macros.tree.addresses import tree_page
from macros.tree.model.tree import Tree
from macros.tree.view.tree_view import Lookups, render_tree
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
PAGE = """<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{title} · Test</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="../{shell}">
</head>
<body><main><article class="md-typeset">{content}</article></main></body>
</html>
"""


def write_tree_site(folder: Path, trees: Mapping[str, Tree]) -> None:
    """A page for each tree in `keuzehulpen/`, and the files they load."""
    write_site(folder, {f"keuzehulpen/{tree_id}.html": page_html(tree_id, trees) for tree_id in trees})


def write_site(folder: Path, pages: Mapping[str, str]) -> None:
    """These pages, by their paths, and the files of ours that they load."""
    files = shell_files() | dict(pages)
    for html in pages.values():
        files |= with_own_files(html)[1]
    write_files(folder, files)


def page_html(tree_id: str, trees: Mapping[str, Tree]) -> str:
    """The page of one tree."""
    return made_page(trees[tree_id].title, render_tree(tree_id, trees[tree_id], lookups(tree_id, trees)))


def made_page(title: str, content: str) -> str:
    """A page in a folder of the site with this content, finished as those of the handbook are."""
    page, _ = with_own_files(PAGE.format(title=escape(title), shell=SHELL_STYLE, content=content))
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

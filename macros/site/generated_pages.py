"""The pages that nobody writes: two for each tree. Authors' words do not pass through Markdown or Jinja here."""

from __future__ import annotations

import json
from collections.abc import Mapping

from markupsafe import escape

from macros.tree.addresses import paths_page, tree_page
from macros.tree.model.tree import Tree

PAGE = """---
title: {title}
description: {description}
hide: [navigation, toc]
---

{{{{ {word}("{tree_id}") }}}}
"""


def tree_pages(trees: Mapping[str, Tree]) -> dict[str, str]:
    """The Markdown of the pages of each tree by path under `content/`: the tree itself, and every way through it."""
    made = {}
    for tree_id, tree in trees.items():
        made[tree_page(tree_id)] = page_of("decision_tree", tree_id, tree.title, tree.summary)
        made[paths_page(tree_id)] = page_of("tree_paths", tree_id, f"Alle wegen: {tree.title}", tree.summary)
    return made


def page_of(word: str, tree_id: str, title: str, description: str) -> str:
    """One page: its title and description in the front matter, and our word for what stands on it."""
    return PAGE.format(title=quoted(title), description=quoted(description), word=word, tree_id=tree_id)


def quoted(text: str) -> str:
    """The text as HTML, and that as a string that YAML reads back unchanged (JSON's strings are YAML's)."""
    return json.dumps(str(escape(text)), ensure_ascii=False)

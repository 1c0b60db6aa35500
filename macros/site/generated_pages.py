"""The pages that nobody writes: one for each tree. Authors' words do not pass through Markdown or Jinja here."""

from __future__ import annotations

import json
from collections.abc import Mapping

from markupsafe import escape

from macros.model.tree import Tree
from macros.rendering.links import tree_page

PAGE = """---
title: {title}
description: {description}
hide: [navigation, toc]
---

{{{{ decision_tree("{tree_id}") }}}}
"""


def tree_pages(trees: Mapping[str, Tree]) -> dict[str, str]:
    """The Markdown of each tree's page by its path under `content/`."""
    return {tree_page(tree_id): page_of(tree_id, tree) for tree_id, tree in trees.items()}


def page_of(tree_id: str, tree: Tree) -> str:
    """One tree's page: its title and description in the front matter, and our word for the tree."""
    return PAGE.format(title=quoted(tree.title), description=quoted(tree.summary), tree_id=tree_id)


def quoted(text: str) -> str:
    """The text as HTML, and that as a string that YAML reads back unchanged (JSON's strings are YAML's)."""
    return json.dumps(str(escape(text)), ensure_ascii=False)

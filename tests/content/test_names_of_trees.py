"""A tree has one name wherever a reader meets it, and one place in the order of all trees."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from macros.tree.addresses import tree_page
from tests.content.our_handbook import PAGES, TEXTS, TREES, promise

LIST, MENU = "keuzehulpen/index.md", "mkdocs.yml"
LINK = re.compile(r"\[([^\]\[]+)\]\((?:\.\./)*(?:keuzehulpen/)?([a-z-]+)\.md\)")
TO_A_TREE = re.compile(r"keuzehulpen/")


def other_names(path: str) -> Iterator[str]:
    """What links on this page call a tree that its title does not: another question, or a piece of its title.

    A sentence may lead to a tree ("Kijk eerst naar veiligheid"), and what stands before a colon is a title by itself.
    """
    text = TEXTS[f"content/{path}"].text
    for found in LINK.finditer(text):
        words, tree = found[1], TREES.get(found[2])
        if tree is None or not (TO_A_TREE.search(found[0]) or path == LIST):
            continue
        title, said = tree.title.casefold(), words.casefold()
        if said in {title, title.partition(":")[0]}:
            continue
        if words.endswith("?") or (" " in said and said in title):
            yield f"content/{path}: '{words}' leads to the tree '{tree.title}': call it by that name"


@pytest.mark.parametrize("path", PAGES)
def test_a_tree_has_one_name(path: str) -> None:
    """No page calls a tree by another question than its title: a reader would take it for another tree."""
    found = [*other_names(path)]
    promise(not found, "\n".join(found))


def test_the_menu_has_the_order_of_the_list() -> None:
    """The groups of the list and the menu name every tree, in one order."""
    listed = [id_ for group in PAGES[LIST].front_matter.groups for id_ in group.trees] if LIST in PAGES else []
    promise(set(listed) == set(TREES), f"content/{LIST}: `groups` names other trees than there are in use")
    menu = TEXTS[MENU].text if MENU in TEXTS else ""
    places = [menu.find(tree_page(id_)) for id_ in listed]
    promise(places == sorted(places) and -1 not in places, f"{MENU}: name the trees in the order of content/{LIST}")

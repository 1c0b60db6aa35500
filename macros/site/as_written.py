"""What authors wrote, as they wrote it: MkDocs makes 1.1 of version 1.10, a date of a title, a text of a date."""

from __future__ import annotations

from typing import Any

from macros.language.mkdocs_settings import Edition
from macros.library import Library
from macros.pages.shelf import PAGES
from macros.reading.layered_yaml import Layers


def menu_of(layers: Layers) -> list[Any]:
    """The menu, in which every title is a text."""
    found = layers.at("nav")
    return found.value if found and isinstance(found.value, list) else []


def edition_of(layers: Layers) -> dict[str, Edition]:
    """The edition, where the templates look for it; nothing when the handbook leaves it out."""
    found = layers.at("extra", "edition")
    return {"edition": Edition.model_validate(found.value)} if found and found.value else {}


def head_of(library: Library, path: str) -> dict[str, Any]:
    """What the templates show of the head of a page; nothing of a page that is made."""
    page = library.on(PAGES).get(path)
    head = page.front_matter if page else None
    return {"title": head.title, "description": head.description, "reviewed": head.reviewed} if head else {}

"""What search knows of a built site, read back from its index."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from macros.site.search_index import INDEX_NAME

HEAD, TAIL = "var handbookIndex = ", ";\n"


def index_of_text(script: str) -> dict[str, Any]:
    """The index in the text of its script."""
    assert script.startswith(HEAD)
    assert script.endswith(TAIL)
    found: dict[str, Any] = json.loads(script.removeprefix(HEAD).removesuffix(TAIL))
    return found


def index_in(site: Path) -> dict[str, Any]:
    """The index of a built site."""
    return index_of_text((site / INDEX_NAME).read_text(encoding="utf-8"))


def found_in(site: Path) -> dict[str, str]:
    """By the address of each hit all that it is called by: its title, its sentence, its headings, what people type."""
    return {row[1]: " ".join(texts_in(row[2:])) for row in index_in(site)["hits"]}


def texts_in(value: object) -> list[str]:
    """Every text in lists of lists."""
    if isinstance(value, str):
        return [value]
    return [text for part in value for text in texts_in(part)] if isinstance(value, list) else []

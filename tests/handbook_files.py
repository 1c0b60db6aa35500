"""A small handbook on disk for tests: one page, one source, one contact, and the tree that a test asks for."""

from __future__ import annotations

import datetime
from pathlib import Path

from macros.handbook import Handbook

TODAY = datetime.date(2026, 11, 21)
WHOLE_TREE = Path(__file__).parent / "cases" / "tree" / "whole.yml"

SOURCES = """\
handboek-2020:
  title: Een handboek
  author: Jansen P.
  year: 2020
  kind: publication
  seen: {on: 2026-11-21, extent: whole}
  label: current
  sections:
    par-1: {title: "§1"}
"""
CONTACTS = """\
veilig-thuis:
  name: Veilig Thuis
  text: Voor advies en voor een melding.
"""
SEARCH_WORDS = "gezinsplan: [MDO]\n"
SETTINGS = "review_grace: 90\n"
PAGE = """\
---
title: Handboek
description: Een bladzijde.
---

# Handboek

{{ tree_card("case") }}
"""


def write_handbook(root: Path, **files: str | bytes) -> Path:
    """A handbook below `root`: `tree`, `sources`, `contacts`, `page` and others replace the standard text of a file."""
    standard = {
        "tree": ("decision_trees/case.yml", WHOLE_TREE.read_text(encoding="utf-8")),
        "sources": ("content/sources.yml", SOURCES),
        "contacts": ("content/contacts.yml", CONTACTS),
        "search_words": ("content/search-words.yml", SEARCH_WORDS),
        "settings": ("content/settings.yml", SETTINGS),
        "page": ("content/handboek/index.md", PAGE),
        "config": ("mkdocs.yml", "site_name: Een handboek\n"),
    }
    for name, (path, text) in standard.items():
        content = files.get(name, text)
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def report_of(root: Path) -> str:
    """What `check` says of the handbook at `root`, on the day that all tests live on."""
    return Handbook.open(root, TODAY).report()

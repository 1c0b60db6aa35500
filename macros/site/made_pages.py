"""What nobody writes: the pages that nouns make for their entries, and the files beside them.

Authors' words do not pass through Markdown or Jinja here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from markupsafe import escape

from macros.library import Library
from macros.made import MadePage
from macros.nouns import NOUNS

PAGE = """---
title: {title}
description: {description}
hide: [navigation, toc]
---

{{{{ {word}("{id}") }}}}
"""


def made_pages(library: Library) -> Iterator[tuple[str, MadePage]]:
    """Every page that is made, with the id of its entry, by noun and in the order of their titles."""
    for noun in NOUNS:
        made = [(id_, page) for id_, entry in library.on(noun.shelf).items() for page in noun.pages(entry)]
        yield from sorted(made, key=lambda one: one[1].title.casefold())


def page_texts(library: Library) -> dict[str, str]:
    """The Markdown of every page that is made, by its path under `content/`."""
    return {page.path: text_of(id_, page) for id_, page in made_pages(library)}


def text_of(id_: str, page: MadePage) -> str:
    """One page: its title and description in the front matter, and our word for what stands on it."""
    return PAGE.format(title=quoted(page.title), description=quoted(page.description), word=page.word, id=id_)


def quoted(text: str) -> str:
    """The text as HTML, and that as a string that YAML reads back unchanged (JSON's strings are YAML's)."""
    return json.dumps(str(escape(text)), ensure_ascii=False)


def site_files(library: Library) -> dict[str, bytes]:
    """The files beside the pages, by their path on the site."""
    made: dict[str, bytes] = {}
    for noun in NOUNS:
        made |= noun.files(library.on(noun.shelf))
    return made

"""Front door for mkdocs-macros: gives it our words for pages, and nothing else.

The words are imported when they are asked for, so that a check does not load what only a build needs.
"""

from __future__ import annotations

from typing import Any


def define_env(env: Any) -> None:
    """Called once a build, with the environment of mkdocs-macros."""
    from macros.site import page_words  # noqa: PLC0415 - see the head of this file

    page_words.define_env(env)


def on_pre_page_macros(env: Any) -> None:
    """Called before the macros of each page."""
    env.handbook_words.start_page()


def on_post_page_macros(env: Any) -> None:
    """Called after the macros of each page."""
    env.markdown += env.handbook_words.end_of_page()

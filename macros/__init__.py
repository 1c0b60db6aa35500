"""Front door for mkdocs-macros: gives it our words for pages, and nothing else.

The words are imported when they are asked for, so that a check does not load what only a build needs.
"""

from __future__ import annotations

from typing import Any


def define_env(env: Any) -> None:
    """Called once a build, with the environment of mkdocs-macros."""
    from macros.site.build import Build  # noqa: PLC0415 - see the head of this file

    env.handbook_maker = Build.of(env.conf).maker
    for name, function in env.handbook_maker.macros().items():
        env.macro(function, name)


def on_pre_page_macros(env: Any) -> None:
    """Called before the macros of each page."""
    env.handbook_maker.start(env.page.file.src_uri)
    env.markdown = env.handbook_maker.filled(env.markdown)


def on_post_page_macros(env: Any) -> None:
    """Called after the macros of each page."""
    env.markdown += env.handbook_maker.end()

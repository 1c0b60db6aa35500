"""The hooks MkDocs calls, in the order in which it calls them; each hands over to the Build of its configuration.

MkDocs loads this file from a path, before Python knows where the engine is: so the engine is imported when a hook runs.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from macros.site.build import Build

FIRST, LAST = 100, -100


def build_of(config: Any) -> Build:
    """The build to which this configuration belongs."""
    root = str(Path(__file__).resolve().parent.parent)
    if root not in sys.path:
        sys.path.insert(0, root)
    from macros.site.build import Build  # noqa: PLC0415 - see the head of this file

    return Build.of(config)


@event_priority(FIRST)
def on_config(config: Any) -> Any:
    """Before anything is read: the whole handbook is read and checked."""
    return build_of(config).on_config(config)


def on_files(files: Any, config: Any) -> Any:
    """All files of the site, before any page is read."""
    return build_of(config).on_files(files, config)


def on_nav(nav: Any, config: Any, files: Any) -> Any:
    """The menu, before any page is read."""
    return build_of(config).on_nav(nav, config, files)


def on_env(env: Any, config: Any, **_: Any) -> Any:
    """The templates of the theme."""
    return build_of(config).on_env(env)


@event_priority(FIRST)
def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """A page, before its words are worked out."""
    return build_of(config).on_page_markdown(markdown, page)


def on_page_content(html: str, page: Any, config: Any, **_: Any) -> str:
    """A page as HTML."""
    return build_of(config).on_page_content(html, page)


@event_priority(LAST)
def on_page_context(context: Any, page: Any, config: Any, **_: Any) -> Any:
    """A page, before the theme lays its frame around it."""
    return build_of(config).on_page_context(context, page)


@event_priority(LAST)
def on_post_page(output: str, page: Any, config: Any) -> str:
    """A finished page."""
    return build_of(config).on_post_page(output, page.file.src_uri, config)


@event_priority(LAST)
def on_post_template(output_content: str, template_name: str, config: Any) -> str:
    """A finished page that is not an author's."""
    return build_of(config).on_post_template(output_content, template_name, config)


@event_priority(LAST)
def on_post_build(config: Any) -> None:
    """All is written."""
    build_of(config).on_post_build(config)

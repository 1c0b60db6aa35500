"""The hooks MkDocs calls, in the order in which it calls them; each hands its work to a file in macros/site.

MkDocs keeps this file in memory while it serves, and `on_config` drops the rest of the engine before each build. So our
own files are imported inside the functions: an import at the head would go on using what an author has just changed.
"""

# ruff: noqa: PLC0415

from __future__ import annotations

import json
import logging
import sys
from html import escape, unescape
from pathlib import Path
from typing import Any, Literal

from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

ROOT = Path(__file__).resolve().parent.parent
FRONT_END = ROOT / "macros" / "front_end"
LOG = logging.getLogger("mkdocs.handbook")

FIRST, LAST = 100, -100
REPORT_PAGE = "index.md"
REPORT_TEXT = """---
title: Er is iets mis in het handboek
hide: [navigation, toc]
---

Verbeter het; daarna ververst dit vanzelf.
"""
"""What stands in the place of the handbook while it is served with faults: MkDocs would answer nothing at all."""
NOT_FOR_READERS = ("for-authors/", "toetsen/")
state: dict[str, Any] = {"serving": False, "inline": [], "entries": [], "report": ""}


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether we serve: then the policy leaves room for the script that reloads a page."""
    del dirty
    state["serving"] = command == "serve"


@event_priority(FIRST)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the engine afresh when it may have been edited, and lay our front end over the theme."""
    if state["serving"]:
        _forget_engine()
    state.update(inline=[], entries=[])
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    config.theme.dirs.insert(0, str(FRONT_END / "theme"))
    _open_handbook(config)
    _ask_for_shell(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out what no page asks for; add the pages that nobody writes, and our files as they are sent."""
    from macros.exporting.site_files import site_files
    from macros.site.generated_pages import tree_pages
    from macros.site.page_assets import shell_files
    from macros.site.session import session_of
    from macros.site.theme_files import is_unused

    faulty = bool(state["report"])
    for file in list(files):
        if is_unused(file.src_uri) or (faulty and file.is_documentation_page()):
            files.remove(file)
    handbook = session_of(config).handbook
    made: dict[str, Any] = {**tree_pages(handbook.trees), **site_files(handbook)}
    for path, content in {**({REPORT_PAGE: REPORT_TEXT} if faulty else made), **shell_files()}.items():
        files.append(File.generated(config, path, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Give our templates the words they use, and let them include those of the components."""
    from macros.model.label import LABELS
    from macros.rendering.dutch import day
    from macros.site.session import session_of

    del files
    env.loader = ChoiceLoader([loader for loader in (env.loader, FileSystemLoader(FRONT_END)) if loader])
    env.filters.update(dutch_date=day, as_words=_as_words)
    today = session_of(config).handbook.today
    env.globals.update(labels=LABELS, report=state["report"], today=today)
    return env


@event_priority(FIRST)
def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Keep front matter from hiding our words: to mkdocs-macros `label: check` is a variable instead of `label(…)`.

    And the title out of its hands: it would work out what stands between braces there.
    """
    from macros.page_macros import NAMES

    state["front_matter"], state["title"], page.title = page.meta, page.title, ""
    page.meta = {key: value for key, value in page.meta.items() if key not in NAMES}
    return markdown


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Give the page its front matter back, and mend what Markdown writes and a phone or our policy cannot bear.

    The theme is told to leave the page out of its index: ours takes its place, and reading the page once is enough.
    """
    from macros.site.tables import in_frames

    page.meta, page.title = {**state["front_matter"], "search": {"exclude": True}}, state["title"]
    report = f'<pre class="hb-report">{escape(state["report"])}</pre>' if state["report"] else ""
    return in_frames(html) + report


@event_priority(LAST)
def on_page_context(context: TemplateContext, page: Page, **_: Any) -> TemplateContext:
    """Note what search can find on the page, now that its content is whole."""
    from macros.site.search_entries import entries_of

    if page.content and is_for_readers(page.file.src_uri):
        title = unescape(str(page.meta.get("title") or page.title))
        state["entries"] += entries_of(page.url, title, page.content)
    return context


@event_priority(LAST)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Finish the page: our files for what it has, and the policy."""
    return _finished(output, page.file.src_uri, config)


@event_priority(LAST)
def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Finish a page that is not an author's, such as the one for lost readers."""
    return _finished(output_content, template_name, config) if template_name.endswith(".html") else output_content


@event_priority(LAST)
def on_post_build(config: MkDocsConfig) -> None:
    """Put our entries in the theme's search index, and write the configuration for a server."""
    from macros.site.search_index import INDEX_NAME, SCRIPT_NAME, as_script, index_of
    from macros.site.server_files import server_files
    from macros.site.session import session_of

    site = Path(config.site_dir)
    theirs = json.loads((site / INDEX_NAME).read_text(encoding="utf-8"))
    index = index_of(state["entries"], theirs["config"], session_of(config).handbook.search_words)
    for name, text in {INDEX_NAME: index, SCRIPT_NAME: as_script(index), **server_files(state["inline"])}.items():
        (site / name).write_text(text, encoding="utf-8")


def _open_handbook(config: MkDocsConfig) -> None:
    """Read and check the whole handbook before any page is made; its faults end the build with a report."""
    from macros.handbook import Handbook
    from macros.page_slots import SlotExtension
    from macros.rendering.links import tree_page
    from macros.site.navigation import with_all_pages, with_trees
    from macros.site.session import Session, handed_over, keep_session

    session = Session(handed_over() or Handbook.open(Path(config.config_file_path).parent))
    state["report"] = session.handbook.report() if session.handbook.errors else ""
    if state["report"] and not state["serving"]:
        raise PluginError("\n" + state["report"])
    if state["report"]:
        LOG.error("\n%s", state["report"])
        session = Session(session.handbook.emptied())
    keep_session(config, session)
    extensions: list[Any] = config["markdown_extensions"]
    extensions.append(SlotExtension(session.slots))
    handbook = session.handbook
    pages = [(page.front_matter.title, path) for path, page in handbook.pages.items() if is_for_readers(path)]
    trees = [(tree.title, tree_page(id_)) for id_, tree in handbook.trees_in_use.items()]
    config.nav = with_trees(with_all_pages(config.nav or [], pages), trees) if not state["report"] else [REPORT_PAGE]


def is_for_readers(path: str) -> bool:
    """Whether a page is for readers; those for who writes and who reviews stay out of the menu and the search."""
    return not path.startswith(NOT_FOR_READERS)


def _ask_for_shell(config: MkDocsConfig) -> None:
    """Have every page ask for the style and script that all have, before those of an organisation itself."""
    from macros.site.page_assets import SHELL_SCRIPT, SHELL_STYLE

    config.extra_css.insert(0, SHELL_STYLE)
    config.extra_javascript.insert(0, SHELL_SCRIPT)


def _forget_engine() -> None:
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]


def _as_words(text: object) -> str:
    """A title as HTML. MkDocs gives some as text and some as HTML, and its templates escape nothing."""
    return escape(unescape(str(text)))


def _finished(html: str, page: str, config: MkDocsConfig) -> str:
    """The page, mended, with its policy; what the policy bars is reported, for a reader would miss what it does."""
    from macros.site.content_security import inline_in, with_policy
    from macros.site.page_assets import with_own_files, write_files
    from macros.site.theme_page import mended

    html, files = with_own_files(mended(html))
    write_files(Path(config.site_dir), files)
    inline = inline_in(html)
    state["inline"].append(inline)
    for barred in inline.barred:
        LOG.warning(
            "%s: %s is inline, and the Content-Security-Policy bars it; use a class or a script file", page, barred
        )
    return with_policy(html, inline, serving=state["serving"])

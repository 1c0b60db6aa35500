"""One build of the site: what MkDocs asks for, step by step. It is kept in MkDocs' configuration and nowhere else."""

from __future__ import annotations

import json
import logging
from html import escape, unescape
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.handbook import Handbook
from macros.html.dutch import day
from macros.html.slots import SlotExtension
from macros.html.templates import FRONT_END
from macros.language.label import LABELS
from macros.nouns import WORDS
from macros.pages.shelf import PAGES
from macros.reading.left_behind import is_left_behind
from macros.reference.search_words.noun import SEARCH_WORDS
from macros.site.content_security import Inline, inline_in, with_policy
from macros.site.made_pages import made_pages, page_texts, site_files
from macros.site.navigation import with_all_pages
from macros.site.page_assets import SHELL_SCRIPT, SHELL_STYLE, addresses, is_joined, made_files
from macros.site.page_maker import PageMaker
from macros.site.search_entries import SearchEntry, entries_of
from macros.site.search_index import INDEX_NAME, SCRIPT_NAME, as_script, index_of
from macros.site.server_files import server_files
from macros.site.tables import in_frames
from macros.site.theme_files import is_unused
from macros.site.theme_page import mended
from macros.site.watching import watch_what_is_written

KEY = "handbook_build"
LOG = logging.getLogger("mkdocs.handbook")

REPORT_PAGE = "index.md"
REPORT_TEXT = """---
title: Er is iets mis in het handboek
hide: [navigation, toc]
---

Verbeter het; daarna ververst dit vanzelf.
"""
"""What stands in the place of the handbook while it is served with faults: MkDocs would answer nothing at all."""


class Build:
    """What one build shares, with a method for each hook of MkDocs that has something to do."""

    def __init__(self, handbook: Handbook, *, serving: bool = False) -> None:
        """`serving`: a handbook with faults is served as its report, and the policy lets MkDocs reload a page."""
        self.report = handbook.report() if handbook.errors else ""
        if self.report and not serving:
            raise PluginError("\n" + self.report)
        if self.report:
            LOG.error("\n%s", self.report)
        self.handbook = handbook.emptied() if self.report else handbook
        self.serving = serving
        self.maker = PageMaker(self.handbook)
        self.files: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.front_matter: dict[str, Any] = {}
        self.title = ""
        self.entries: list[SearchEntry] = []
        self.inline: list[Inline] = []

    @classmethod
    def of(cls, config: Any) -> Build:
        """The build that this configuration belongs to: the one that was kept there, else a new one of its files."""
        if KEY not in config["extra"]:
            cls(Handbook.open(Path(config.config_file_path).parent)).keep(config)
        build: Build = config["extra"][KEY]
        return build

    def keep(self, config: MkDocsConfig) -> None:
        """Make this the build of the configuration."""
        config["extra"][KEY] = self

    def on_serve(self, server: Any, config: MkDocsConfig) -> Any:
        """Let only an author's edits wake the server."""
        watch_what_is_written(server, [path for path in (config.docs_dir, config.config_file_path) if path])
        return server

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Lay our front end over the theme, join our files, and let every page join the menu."""
        config.theme.dirs[:0] = [str(FRONT_END.parent / "theme"), str(FRONT_END.parent)]
        self.files = made_files(config.extra_css, [str(script) for script in config.extra_javascript])
        config.extra_css[:] = [SHELL_STYLE]
        config.extra_javascript[:] = [SHELL_SCRIPT]
        extensions: list[Any] = config["markdown_extensions"]
        extensions.append(SlotExtension(self.maker.slots))
        library = self.handbook.library
        made = [page for _, page in made_pages(library)]
        own = {path: page.front_matter.title for path, page in library.on(PAGES).items()}
        apart = {path for path in own if config.not_in_nav and config.not_in_nav.match_file(path)}
        self.hidden = apart | {page.path for page in made if not page.for_readers}
        joining = [(title, path) for path, title in own.items() if path not in apart]
        joining += [(page.title, page.path) for page in made if page.in_menu]
        config.nav = [REPORT_PAGE] if self.report else with_all_pages(config.nav or [], joining)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave out what no page asks for; add the pages that nobody writes, and our files as they are sent."""
        for file in list(files):
            uri, is_theirs = file.src_uri, file.src_dir != config.docs_dir
            unwanted = (is_unused(uri) or is_joined(uri)) if is_theirs else is_left_behind(PurePosixPath(uri))
            if unwanted or (self.report and file.is_documentation_page()):
                files.remove(file)
        library = self.handbook.library
        made: dict[str, Any] = {**page_texts(library), **site_files(library)}
        made = {REPORT_PAGE: REPORT_TEXT} if self.report else made
        for path, content in {**made, **self.files}.items():
            files.append(File.generated(config, path, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
        return files

    def on_env(self, env: Environment) -> Environment:
        """Give our templates the words they use."""
        env.filters.update(dutch_date=day, as_words=as_words)
        example = self.handbook.library.settings.search_example
        env.globals.update(labels=LABELS, components=addresses(), report=self.report, today=self.handbook.today)
        env.globals.update(search_example=example)
        return env

    def on_page_markdown(self, markdown: str, page: Page) -> str:
        """Keep front matter from hiding our words: to mkdocs-macros `label: check` is a variable instead of `label(…)`.

        And the title out of its hands: it would work out what stands between braces there.
        """
        self.front_matter, self.title, page.title = dict(page.meta), str(page.title or ""), ""
        page.meta = {key: value for key, value in page.meta.items() if key not in WORDS}
        return markdown

    def on_page_content(self, html: str, page: Page) -> str:
        """Give the page its front matter back, and mend what Markdown writes and a phone or our policy cannot bear.

        The theme is told to leave the page out of its index: ours takes its place, and reading the page once is enough.
        """
        page.meta, page.title = {**self.front_matter, "search": {"exclude": True}}, self.title
        report = f'<pre class="hb-report">{escape(self.report)}</pre>' if self.report else ""
        return in_frames(html) + report

    def on_page_context(self, context: TemplateContext, page: Page) -> TemplateContext:
        """Note what search can find on the page, now that its content is whole."""
        if page.content and page.file.src_uri not in self.hidden:
            title = unescape(str(page.meta.get("title") or page.title))
            self.entries += entries_of(page.url, title, page.content)
        return context

    def on_post_page(self, html: str, name: str) -> str:
        """The finished page, mended, with its policy; what the policy bars is reported, for a reader would miss it."""
        html = mended(html)
        inline = inline_in(html)
        self.inline.append(inline)
        for barred in inline.barred:
            message = "%s: %s is inline, and the Content-Security-Policy bars it; use a class or a script file"
            LOG.warning(message, name, barred)
        return with_policy(html, inline, serving=self.serving)

    def on_post_template(self, html: str, name: str) -> str:
        """The same for a page that is not an author's, such as the one for lost readers."""
        return self.on_post_page(html, name) if name.endswith(".html") else html

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Put our entries in the theme's search index, and write the configuration for a server."""
        site = Path(config.site_dir)
        theirs = json.loads((site / INDEX_NAME).read_text(encoding="utf-8"))
        index = index_of(self.entries, theirs["config"], self.handbook.library.values(SEARCH_WORDS))
        for name, text in {INDEX_NAME: index, SCRIPT_NAME: as_script(index), **server_files(self.inline)}.items():
            (site / name).write_text(text, encoding="utf-8")


def as_words(text: object) -> str:
    """A title as HTML. MkDocs gives some as text and some as HTML, and its templates escape nothing."""
    return escape(unescape(str(text)))

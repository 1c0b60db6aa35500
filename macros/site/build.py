"""One build of the site: what MkDocs asks for, step by step. It is kept in MkDocs' configuration and nowhere else."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.handbook import Handbook
from macros.html.dutch import day
from macros.html.reviews import who_read
from macros.html.slots import SlotExtension
from macros.html.templates import FRONT_END
from macros.language.label import LABELS
from macros.nouns import WORDS
from macros.pages.shelf import PAGES
from macros.reading.left_behind import is_left_behind
from macros.site.as_written import edition_of, head_of, menu_of
from macros.site.content_security import Inline, inline_in, with_policy
from macros.site.made_pages import made_pages, page_texts, site_files
from macros.site.navigation import with_all_pages
from macros.site.page_assets import SHELL_SCRIPT, SHELL_STYLE, shell_files, with_own_files, write_files
from macros.site.page_maker import PageMaker
from macros.site.print_ways import site_of, with_print_ways
from macros.site.search_entries import entries_of
from macros.site.search_hits import FoundPage, hits_of, words_of
from macros.site.search_index import INDEX_NAME, index_of
from macros.site.server_files import server_files
from macros.site.tables import in_frames
from macros.site.theme_files import is_unused, mended_file, mends_of
from macros.site.theme_page import mended
from macros.site.ways_back import with_way_back
from macros.sources.shelf import CONTACTS
from macros.whole import known_in

KEY = "handbook_build"
ID = re.compile(r'\sid="([^"]+)"')
LOG = logging.getLogger("mkdocs.handbook")


@dataclass
class Frame:
    """What MkDocs makes pages with, once the whole site was made: its configuration, files, menu and templates."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment | None = None


class Build:
    """What one build shares, with a method for each hook of MkDocs that has something to do."""

    def __init__(self, handbook: Handbook, *, serving: bool = False) -> None:
        """`serving`: the policy lets the server reload a page. A handbook with faults raises MkDocs' PluginError."""
        if handbook.errors:
            raise PluginError("\n" + handbook.report())
        self.handbook, self.serving = handbook, serving
        self.maker = PageMaker(handbook)
        self.front_matter: dict[str, Any] = {}
        self.title = ""
        self.frame: Frame | None = None
        self.found: dict[str, FoundPage] = {}
        self.inline: dict[str, Inline] = {}

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

    @property
    def for_editors(self) -> Collection[str]:
        """The pages to which no menu, search or sitemap leads."""
        return self.maker.known.for_editors

    def take(self, handbook: Handbook) -> None:
        """Make single pages again from this handbook."""
        self.handbook = handbook
        self.maker.take(handbook, known_in(handbook.library))

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Lay our front end over the theme, before what an organisation adds, and let every page join the menu."""
        config.theme.dirs.insert(0, str(FRONT_END / "theme"))
        config.extra_css.insert(0, SHELL_STYLE)
        config.extra_javascript.insert(0, SHELL_SCRIPT)
        config["markdown_extensions"].append(SlotExtension(self.maker.slots))
        library = self.handbook.library
        own = {path: page.front_matter.title for path, page in library.on(PAGES).items()}
        joining = [(title, path) for path, title in own.items() if not is_left_out(path, config)]
        joining += [(page.title, page.path) for _, page in made_pages(library) if page.in_menu]
        for_readers = [(title, path) for title, path in joining if path not in self.for_editors]
        config.nav = with_all_pages(menu_of(library.mkdocs), for_readers)
        config.extra.update(edition_of(library.mkdocs))
        self.maker.site = site_of(config)
        return config

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """Keep what a page is made with, to make single pages again while serving."""
        self.frame = Frame(config, files, nav)
        return nav

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave out what no page asks for, and mend the theme; add the pages that nobody writes, and our own files."""
        for file in list(files):
            is_theirs = file.src_dir != config.docs_dir
            if is_unused(file.src_uri) if is_theirs else is_left_behind(PurePosixPath(file.src_uri)):
                files.remove(file)
            elif is_theirs and (mends := mends_of(file.src_uri)):
                file.content_string = mended_file(file.content_string, mends)
            elif file.src_uri in self.for_editors:
                file.inclusion = InclusionLevel.NOT_IN_NAV
        library = self.handbook.library
        made: dict[str, Any] = {**page_texts(library), **site_files(library), **shell_files()}
        for path, content in made.items():
            files.append(File.generated(config, path, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
        return files

    def on_env(self, env: Environment) -> Environment:
        """Give our templates the words they use, and let them include those of the components."""
        env.loader = ChoiceLoader([loader for loader in (env.loader, FileSystemLoader(FRONT_END)) if loader])
        env.filters.update(dutch_date=day, as_words=as_words, who_read=who_read)
        example = self.handbook.library.settings.search_example
        env.globals.update(labels=LABELS, today=self.handbook.today, search_example=example)
        env.globals.update(for_editors=self.for_editors)
        if self.frame:
            self.frame.env = env
        return env

    def on_page_markdown(self, markdown: str, page: Page) -> str:
        """Keep front matter from hiding our words: to mkdocs-macros `label: check` is a variable instead of `label(…)`.

        And the title out of its hands: it would work out what stands between braces there.
        """
        page.meta.update(head_of(self.handbook.library, page.file.src_uri))
        self.front_matter, self.title, page.title = dict(page.meta), str(page.title or ""), ""
        page.meta = {key: value for key, value in page.meta.items() if key not in WORDS}
        return markdown

    def on_page_content(self, html: str, page: Page) -> str:
        """Give the page its front matter back, and mend what Markdown writes and a phone or our policy cannot bear."""
        page.meta, page.title = self.front_matter, self.title
        if label := page.meta.get("label"):
            page.meta["label_tag"] = self.maker.spot.label(label)
        page.present_anchor_ids = self.anchors_of(page, html)
        html = with_print_ways(in_frames(html), self.maker.site, page.file.src_uri, self.title)
        return with_way_back(html, page.file.src_uri, self.maker.known)

    def anchors_of(self, page: Page, html: str) -> set[str] | None:
        """The ids to which MkDocs may let links lead, those in our words too; None for a page that is made.

        What stands behind the # of such a page is no id: answers, which open a tree. The check looks at those.
        """
        made = page.file.generated_by is not None
        return None if made else {*(page.present_anchor_ids or ()), *ID.findall(html)}

    def on_page_context(self, context: TemplateContext, page: Page) -> TemplateContext:
        """Note what search can find on the page, now that its content is whole."""
        if page.content and page.file.src_uri not in self.for_editors:
            title = unescape(str(page.meta.get("title") or page.title))
            told, entries = unescape(str(page.meta.get("description", ""))), entries_of(page.url, title, page.content)
            self.found[page.file.src_uri] = FoundPage(page.url, title, told, entries)
        return context

    def on_post_page(self, html: str, name: str, config: MkDocsConfig) -> str:
        """The finished page: our files for what it has, and the policy. What that bars is reported."""
        html, files = with_own_files(mended(html))
        write_files(Path(config.site_dir), files)
        inline = self.inline[name] = inline_in(html)
        for barred in inline.barred:
            message = "%s: %s is inline, and the Content-Security-Policy bars it; use a class or a script file"
            LOG.warning(message, name, barred)
        return with_policy(html, inline, serving=self.serving)

    def on_post_template(self, html: str, name: str, config: MkDocsConfig) -> str:
        """The same for a page that is not an author's, such as the one for lost readers."""
        return self.on_post_page(html, name, config) if name.endswith(".html") else html

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write what is made from all pages together."""
        self.write_what_is_of_all(Path(config.site_dir))

    def write_what_is_of_all(self, site: Path) -> None:
        """Write what is made from all pages together: the index for search, and the policies for a server."""
        library, known = self.handbook.library, self.maker.known
        index = index_of(hits_of(self.found, library, known.list_pages), words_of(library), library.values(CONTACTS))
        for name, text in {INDEX_NAME: index, **server_files(self.inline.values())}.items():
            (site / name).write_text(text, encoding="utf-8")


def is_left_out(path: str, config: MkDocsConfig) -> bool:
    """Whether the handbook itself keeps this page out of its menu (`not_in_nav`)."""
    return bool(config.not_in_nav and config.not_in_nav.match_file(path))


def as_words(text: object) -> str:
    """A title as HTML. MkDocs gives some as text and some as HTML, and its templates escape nothing."""
    return escape(unescape(str(text)))

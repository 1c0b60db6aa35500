"""The site while it is served: made whole once, and after an edit only where the edit can show.

A page notes what it reads of the library while it is made (`reads.py`). After an edit the changed files are read again,
their own entries are checked, and the pages for which something that they read is no longer as it was are made again.
The whole is checked afterwards; its report takes the place of the site when there are faults. What changes every page
(the menu, the settings, a picture) makes the whole site anew.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.commands.build import _build_page, _populate_page, build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from macros.handbook import Handbook, build_day
from macros.library import Library
from macros.nouns import NOUNS, SHELVES
from macros.pages.shelf import PAGES
from macros.problems.problem import Problem, in_file_order
from macros.reading.git import LAST_TAG
from macros.reads import same
from macros.site.build import Build
from macros.site.made_pages import made_pages, page_texts, site_files
from macros.whole import around_of, checks_of_library, known_in

LOG = logging.getLogger("mkdocs.handbook")


@dataclass
class LiveSite:
    """The site below `folder` of the handbook below `root`, served at `address`; `report` when it has faults."""

    root: Path
    folder: Path
    address: str
    report: str = ""
    build: Build | None = None
    library: Library | None = None
    written: dict[str, bytes] = field(default_factory=dict)

    def fail(self, report: str) -> None:
        """Show this instead of the site, which is made anew when it is mended."""
        self.report, self.build = report, None

    def refresh(self) -> None:
        """Make what an edit changed anew, or the whole when there is no site yet or when it changes every page."""
        before, self.library = self.library, Library.read(self.root, SHELVES, self.library)
        if self.build is None or changes_all(self.build.handbook.library, self.library):
            self.make_whole(self.library)
        elif before is None or not is_unchanged(before, self.library):
            handbook = Handbook(self.library, tuple(in_file_order([*self.faults_at_once(self.library)])), build_day())
            self.report = handbook.report() if handbook.errors else ""
            if not self.report:
                self.make_again_or_whole(self.build, handbook)

    def make_again_or_whole(self, build: Build, handbook: Handbook) -> None:
        """Make the pages again that can differ; when one cannot be made, the check of the whole says why."""
        try:
            self.make_again(build, handbook)
        except Exception:
            self.build = None
            self.make_whole(handbook.library)
            if not self.report:
                LOG.warning("Single pages could not be made again; the whole site was.", exc_info=True)

    def make_whole(self, library: Library) -> None:
        """Check everything, then make the whole site."""
        handbook = Handbook.of(library, build_day())
        self.report = handbook.report() if handbook.errors else ""
        if self.report:
            return
        fresh = Build(handbook, serving=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        config = self.config()
        fresh.keep(config)
        config.plugins.on_startup(command="serve", dirty=False)
        build(config)
        self.build = fresh
        self.written = {}

    def config(self) -> MkDocsConfig:
        """The configuration of MkDocs for this site, read anew. Raises MkDocs' ConfigurationError."""
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.folder))
        config.site_url = self.address
        return config

    def faults_at_once(self, library: Library) -> Iterator[Problem]:
        """What kept files from being read, and the faults of the entries that changed."""
        yield from library.problems
        before = self.build.handbook.library if self.build else Library(self.root)
        around = around_of(library, build_day())
        for noun in NOUNS:
            old = before.on(noun.shelf)
            for id_, entry in library.on(noun.shelf).items():
                if not same(entry, old.get(id_)):
                    yield from noun.check(entry, around)

    def make_again(self, build: Build, handbook: Handbook) -> None:
        """Make the pages again that can differ. `handbook`: as it is now, its changed entries without faults."""
        before, frame = build.handbook.library, build.frame
        if frame is None or frame.env is None:
            return
        texts = changed_texts(before, handbook.library)
        build.take(handbook)
        files = frame.files.documentation_pages()
        again = [file for file in files if file.src_uri in texts or build.maker.may_differ(file.src_uri)]
        for file in again:
            if file.generated_by and file.src_uri in texts:
                file.content_string = texts[file.src_uri]
        pages = [file.page for file in again if file.page]
        for page in pages:
            _populate_page(page, frame.config, frame.files)
        for page in pages:
            _build_page(page, frame.config, files, frame.nav, frame.env)

    def finish(self) -> Iterator[None]:
        """Check the whole, a step at a time; then write what is made from all pages together, and the files beside.

        Sets `report` when there are faults; who iterates may stop at any step, when there is a newer edit.
        """
        build = self.build
        if build is None or self.report:
            return
        library = build.handbook.library
        today, problems = build.handbook.today, list(library.problems)
        for check in checks_of_library(library, today):
            problems += check()
            yield
        handbook = Handbook.judged(library, problems, today, LAST_TAG)
        self.report = handbook.report() if handbook.errors else ""
        if not self.report:
            yield
            build.write_what_is_of_all(self.folder)
            for path, content in site_files(library).items():
                if self.written.get(path) != content:
                    (self.folder / path).write_bytes(content)
                    self.written[path] = content


def changes_all(before: Library, now: Library) -> bool:
    """Whether an edit changes what every page shows or uses: the menu, the settings, or a file beside the pages."""
    return frame_of(before) != frame_of(now) or known_in(before).list_pages != known_in(now).list_pages


def is_unchanged(before: Library, now: Library) -> bool:
    """Whether every file is as it was."""
    old, new = before.files.read, now.files.read
    return old.keys() == new.keys() and all(new[path] is one for path, one in old.items())


def frame_of(library: Library) -> tuple[object, ...]:
    """What stands on every page, or is asked for by any: titles and their order, the settings, other files."""
    pages = [(path, page.front_matter.title, page.front_matter.for_) for path, page in library.on(PAGES).items()]
    made = [(page.path, page.title, page.in_menu, page.for_readers) for _, page in made_pages(library)]
    return pages, made, library.settings, library.other_files


def changed_texts(before: Library, now: Library) -> dict[str, str]:
    """The pages, those that are made too, whose own text is not what it was: by path, with the text of now."""
    own = {f"content/{path}": path for path in now.on(PAGES)}
    old, new = before.files.texts, now.files.texts
    changed = {
        path: new[file].text for file, path in own.items() if file not in old or old[file].text != new[file].text
    }
    then = page_texts(before)
    return changed | {path: text for path, text in page_texts(now).items() if then.get(path) != text}

"""Where pages are written: Markdown files below `content/`, known by their path from there."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath

from pydantic import BaseModel

from macros.library import CONTENT
from macros.pages.front_matter import FrontMatter
from macros.pages.page_reader import Page, read_page
from macros.reading.authors_files import AuthorsFiles
from macros.shelf import Parts, Shelf, Shelved


class PageShelf:
    """Every Markdown file below `content/`."""

    noun = "page"
    schema = "page"
    model: type[BaseModel] = FrontMatter

    def claims(self, path: PurePosixPath) -> bool:
        """Markdown below `content/`."""
        return CONTENT in path.parents and path.suffix == ".md"

    def read(self, files: AuthorsFiles) -> Shelved[Page]:
        """Every page; of one with faults nobody knows which parts it has."""
        pages: dict[str, Page] = {}
        ids: dict[str, Parts] = {}
        for path in files.below(CONTENT, "*.md"):
            name = str(path.relative_to(CONTENT))
            page = files.once(path, partial(self.read_file, path=path, name=name))
            ids[name] = page.anchors if page else None
            if page:
                pages[name] = page
        return Shelved(pages, ids)

    def read_file(self, files: AuthorsFiles, path: PurePosixPath, name: str) -> Page | None:
        """One page; None when it has faults."""
        text = files.text(path)
        page, problems = read_page(text, name) if text else (None, [])
        files.problems += problems
        return page


PAGES: Shelf[Page] = PageShelf()

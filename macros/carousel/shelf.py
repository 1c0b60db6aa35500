"""Where carousels are written: a folder with a file for each of them."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.carousel.carousel import Carousel
from macros.shelf import FolderShelf, Marked

CAROUSELS: FolderShelf[Marked[Carousel]] = FolderShelf("carousel", PurePosixPath("content/carousels"), Carousel, Marked)

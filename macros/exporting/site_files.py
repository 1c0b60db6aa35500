"""Files beside the pages of the site: a sheet for each tree, and the list of works for reference managers."""

from __future__ import annotations

from macros.handbook import Handbook
from macros.sources.bibliography import bibliography
from macros.sources.bibliography_name import BIBLIOGRAPHY
from macros.tree.export.path_table import path_sheets


def site_files(handbook: Handbook) -> dict[str, bytes]:
    """Every such file, by its path on the site."""
    return {**path_sheets(handbook.trees), BIBLIOGRAPHY: bibliography(handbook.sources).encode()}

"""Files beside the pages of the site: a sheet for each tree, and the list of works for reference managers."""

from __future__ import annotations

from macros.exporting.bibliography import bibliography
from macros.exporting.path_table import path_sheets
from macros.handbook import Handbook
from macros.model.bibliography import BIBLIOGRAPHY


def site_files(handbook: Handbook) -> dict[str, bytes]:
    """Every such file, by its path on the site."""
    return {**path_sheets(handbook.trees), BIBLIOGRAPHY: bibliography(handbook.sources).encode()}

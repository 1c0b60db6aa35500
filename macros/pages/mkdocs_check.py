"""What in mkdocs.yml keeps a site from being built, or breaks it without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from macros.known import Known, page_ref
from macros.language.mkdocs_settings import MkdocsSettings
from macros.library import CONTENT, MKDOCS
from macros.pages.menu_check import problems_of_menu
from macros.problems.did_you_mean import suggestion
from macros.problems.problem import Place, Problem
from macros.reading.layered_yaml import Found, Layers
from macros.reading.model_reader import read_model

NEEDED = {"docs_dir": "content", "use_directory_urls": "false"}
"""What MkDocs would otherwise take to be something else, on which no link of ours could count."""
NEEDED_PLUGINS = ("macros",)
THEME = "material"
URL = re.compile(r"(https?://[^\s/]+\S*)?")
QUOTES = "\"'|>"
TEXTS = ("site_name", "site_description", "site_author", "copyright")
TAKEN_FOR_OTHERS = re.compile(r"[-+]?[0-9.][0-9_.,:eE+\-TZ ]*|true|false|yes|no|on|off|null|~", re.IGNORECASE)
"""Words that MkDocs takes for a number, a date, or yes or no, when they do not stand between quotes."""


def problems_of_mkdocs(layers: Layers, root: Path, known: Known) -> Iterator[Problem]:
    """Every fault of the configuration that we know of; MkDocs may find more, in what is its own."""
    faulty = False
    for document in layers.documents:
        _, faults = read_model(document, MkdocsSettings)
        yield from faults
        faulty = faulty or bool(faults)
    if not layers.whole or faulty:
        return
    yield from problems_of_settings(layers)
    yield from problems_of_parts(layers)
    yield from problems_of_files(layers, root, known)
    menu, about = layers.at("nav"), layers.at("extra", "about")
    if menu is not None and menu.value not in (None, []):
        yield from problems_of_menu(menu, known)
    if about is not None and about.value:
        yield from page_ref(known, about.value, about.place)


def problems_of_settings(layers: Layers) -> Iterator[Problem]:
    """A setting that is missing, and one that MkDocs does not take for what its author meant."""
    for key, needed in {"site_name": "…", **NEEDED}.items():
        if layers.at(key) is None:
            message = f"this handbook does not say '{key}'"
            help_ = f"add a line '{key}: {needed}', or inherit it: 'INHERIT: path/to/our/mkdocs.yml'"
            yield Problem(Place(str(MKDOCS)), "missing-setting", message, help=help_)
    for key in TEXTS:
        found = layers.at(key)
        if found and (isinstance(found.value, str) or key == "site_name"):
            yield from problems_of_text(key, found)
    for key in ("site_url", "repo_url"):
        found = layers.at(key)
        if found and isinstance(found.value, str) and not found.opens_with("!*") and not URL.fullmatch(found.value):
            yield Problem(found.place, "wrong-form", f"'{key}' is '{found.value}'", expected="https://example.nl/")
    urls = layers.at("use_directory_urls")
    if urls and urls.opens_with(QUOTES):
        message = f"between quotes MkDocs takes '{urls.value}' for a text"
        yield Problem(urls.place, "taken-for-another", message, help=f"write use_directory_urls: {urls.value}")


def problems_of_text(key: str, found: Found) -> Iterator[Problem]:
    """A text that is none, or that MkDocs takes for something else."""
    if found.opens_with("!*"):
        return
    if not isinstance(found.value, str) or not found.value.strip():
        yield Problem(found.place, "wrong-kind", f"'{key}' is no text", expected=f"{key}: a text")
    elif TAKEN_FOR_OTHERS.fullmatch(found.value) and not found.opens_with(QUOTES):
        message = f"MkDocs takes '{found.value}' for a number, a date, or yes or no"
        yield Problem(found.place, "taken-for-another", message, help=f'write {key}: "{found.value}"')


def problems_of_parts(layers: Layers) -> Iterator[Problem]:
    """The theme, the plugins and the extensions: those that we need, and those that are not installed."""
    theme = layers.at("theme", "name") or layers.at("theme")
    if theme is None or theme.value != THEME:
        place = theme.place if theme else Place(str(MKDOCS))
        yield Problem(place, "unknown-theme", "the handbook is made for one theme", expected=THEME)
    plugins = layers.at("plugins")
    named = names_in(plugins)
    for needed in NEEDED_PLUGINS:
        if needed not in named:
            place = plugins.place if plugins else Place(str(MKDOCS))
            yield Problem(place, "missing-plugin", f"the handbook needs plugin '{needed}'", help=f"add '- {needed}'")
    installed = {entry.name for entry in entry_points(group="mkdocs.plugins")}
    yield from not_installed("plugin", named, {*installed, *(name.removeprefix("material/") for name in installed)})
    extensions = names_in(layers.at("markdown_extensions"))
    known = {entry.name for entry in entry_points(group="markdown.extensions")}
    missing = {name: place for name, place in extensions.items() if name not in known and not is_module(name)}
    yield from not_installed("extension", missing, known)


def is_module(name: str) -> bool:
    """Whether there is a Python module of this name; it is looked for, and not loaded."""
    package, *inside = name.partition(":")[0].split(".")
    try:
        spec = find_spec(package)
    except ValueError:
        return False
    folders = spec.submodule_search_locations if spec else None
    if not inside:
        return spec is not None
    places = [Path(folder).joinpath(*inside) for folder in folders or ()]
    return any(place.is_dir() or place.with_name(f"{place.name}.py").is_file() for place in places)


def names_in(found: Found | None) -> dict[str, Place]:
    """The names in a list of plugins or extensions, each with or without settings, or the keys of a group of them."""
    if found is None or not isinstance(found.value, (list, dict)):
        return {}
    if isinstance(found.value, dict):
        return {name: found.document.key_at((*found.path, name)) for name in found.value}
    named: dict[str, Place] = {}
    for number, item in enumerate(found.value):
        name = next(iter(item), None) if isinstance(item, dict) else item
        if isinstance(name, str):
            named[name] = found.document.value_at((*found.path, number))
    return named


def not_installed(what: str, named: dict[str, Place], known: set[str]) -> Iterator[Problem]:
    """Names of what is not there."""
    for name, place in named.items():
        if name not in known:
            message = f"{what} '{name}' is not installed"
            yield Problem(place, "not-installed", message, help=suggestion(name, known))


def problems_of_files(layers: Layers, root: Path, known: Known) -> Iterator[Problem]:
    """Files and folders that are named and not there."""
    for key in ("hooks", "watch"):
        for name, place in items_of(layers.at(key)):
            if not (root / name).exists():
                message = f"'{key}' names '{name}', and that is not there"
                yield Problem(place, "missing-file", message, help="its path is seen from this handbook's mkdocs.yml")
    for key in ("extra_css", "extra_javascript", "extra_templates"):
        for name, place in items_of(layers.at(key)):
            if name not in known.files:
                message = f"'{key}' names '{name}', and that is not there"
                yield Problem(place, "missing-file", message, help=f"its path is seen from {CONTENT}/")


def items_of(found: Found | None) -> Iterator[tuple[str, Place]]:
    """The texts in a list, with their places."""
    items: Any = found.value if found and isinstance(found.value, list) else []
    for number, item in enumerate(items):
        name = item.get("path") if isinstance(item, dict) else item
        if found and isinstance(name, str):
            yield name, found.document.value_at((*found.path, number))

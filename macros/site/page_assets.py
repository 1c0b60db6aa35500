"""Our styles and scripts as the site sends them: joined and compact, a pair for all pages and a pair for what one has.

Two pages with the same components share their pair; a page with none asks for nothing more than the shell. What holds
only for paper is a style apart, which no screen waits for. What a reader comes to last is a script apart, which the
page's own script asks for when the page is there (base/element.js).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from macros.html.compact import joined
from macros.html.templates import FRONT_END
from macros.site.components import SHELL, Component, acting_on, components_on, paper, scripts, scripts_on, styles

FOLDER = "handbook"
SHELL_STYLE, SHELL_SCRIPT = f"{FOLDER}/shell.css", f"{FOLDER}/shell.js"
SHELL_LINK = re.compile(rf'<link rel="stylesheet" href="([^"]*){re.escape(SHELL_STYLE)}">')
APART = {
    f"{FOLDER}/mark.svg": ["frame/mark.svg"],
    f"{FOLDER}/search.css": styles(FRONT_END / "search"),
    f"{FOLDER}/search.js": scripts(FRONT_END / "search"),
}
"""Files that are asked for by themselves: their paths on the site, and what they are in the front end."""


def shell_files() -> dict[str, str]:
    """The files that do not depend on what a page has, by their paths on the site."""
    folders = [FRONT_END / name for name in SHELL]
    style = joined(path for folder in folders for path in (*styles(folder), *paper(folder)))
    script = joined(path for folder in folders for path in scripts(folder))
    apart = {path: joined(sources) for path, sources in APART.items()}
    return {SHELL_STYLE: style, SHELL_SCRIPT: script, **apart}


def with_own_files(html: str) -> tuple[str, dict[str, str]]:
    """A finished page that asks for the style and script of the components it has; and those files, by their paths."""
    here = components_on(html)
    acting = acting_on(html, here)
    elements = [component for component in acting if component.scripts]
    on_paper = [component for component in here if component.paper]
    late = [component for component in acting if component.later]
    if not elements:  # then there is nothing to wait for
        elements, late = late, []
    style, script = (f"{FOLDER}/with.{named(group)}" for group in (here, elements))
    files, links, later = {}, "", ""
    if here:
        files[f"{style}.css"] = joined(path for component in here for path in component.styles)
        links += f'\n      <link rel="stylesheet" href="\\1{style}.css">'
    if on_paper:
        sheet = f"{FOLDER}/paper.{named(on_paper)}.css"
        files[sheet] = joined(path for component in on_paper for path in component.paper)
        links += f'\n      <link rel="stylesheet" href="\\1{sheet}" media="print">'
    if late:
        later = f"{FOLDER}/later.{named(late)}.js"
        files[later] = joined(path for component in late for path in component.later)
    if elements:
        files[f"{script}.js"] = joined(scripts_on(elements))
        asks = f' data-hb-later="\\1{later}"' if late else ""
        links += f'\n      <script src="\\1{script}.js"{asks} defer></script>'
    return SHELL_LINK.sub(rf"\g<0>{links}", html, count=1), files


def named(group: Iterable[Component]) -> str:
    """How the files of these components are called: after all of them."""
    return ".".join(component.name for component in group)


def write_files(site: Path, files: Mapping[str, str]) -> None:
    """Write these files into the folder of the site; pages with the same components write the same."""
    for name, text in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

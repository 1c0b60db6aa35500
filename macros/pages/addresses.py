"""Where on the site each file of an author stands: nothing made, and nothing of another author, stands there too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from macros.library import CONTENT
from macros.problems.problem import Place, Problem
from macros.sources.addresses import BIBLIOGRAPHY

MADE = re.compile(
    r"404\.html|sitemap\.xml(\.gz)?|_headers|security-headers\.nginx\.conf"
    r"|handbook/((shell|search|search-index)\.(css|js)|mark\.svg|(with|paper|later)\.[\w.-]+)|"
    + re.escape(BIBLIOGRAPHY)
)
"""The addresses of what every build makes beside the pages."""
OTHER_ENDS = (".markdown", ".mdown", ".mkdn", ".mkd")
"""How Markdown files are called elsewhere: they would be published, and nobody would have read them."""
IN_NO_ADDRESS = re.compile(r'[#?%\\:*"<>|\x00-\x1f]')
START = "index.md"


def problems_of_addresses(
    written: Iterable[str], made: Mapping[str, str], made_folders: Iterable[str]
) -> Iterator[Problem]:
    """Files of authors that would vanish, take something's place, or stand where no reader comes.

    `written`: their paths under `content/`. `made`: for each page under `content/` that is made, what for.
    `made_folders`: where all that stands is made.
    """
    paths = [PurePosixPath(path) for path in sorted(written)]
    if PurePosixPath(START) not in paths:
        message = "this handbook has no start page"
        yield Problem(Place(f"{CONTENT}/{START}"), "no-start-page", message, help="write it: readers come in there")
    for path in paths:
        yield from problems_of_name(path, {*made_folders})
    yield from problems_of_places([path for path in paths if not is_ill_named(path)], made)


def problems_of_name(path: PurePosixPath, made_folders: set[str]) -> Iterator[Problem]:
    """A name that the builder takes for something else, or that no address can hold."""
    place = Place(f"{CONTENT}/{path}")
    if is_ill_named(path):
        name = START if path.stem.lower() == "readme" else f"{path.stem}.md"
        yield Problem(place, "illegal-name", f"a page cannot be called '{path.name}'", help=f"call it {name}")
    found = IN_NO_ADDRESS.search(str(path))
    if found:
        message = f"the character {found[0]!r} in this name means something else in an address"
        yield Problem(place, "illegal-name", message, expected="letters, digits, hyphens and points")
    if path.parts[0] in {"templates", *made_folders} and len(path.parts) > 1:
        message = f"nothing that stands in '{path.parts[0]}' comes to readers: that folder has a meaning of its own"
        yield Problem(place, "reserved-folder", message, help="move it to another folder")


def is_ill_named(path: PurePosixPath) -> bool:
    """Whether this is Markdown under a name that we do not read as a page."""
    capitals = path.suffix.lower() == ".md" and path.suffix != ".md"
    return path.suffix.lower() in OTHER_ENDS or capitals or path.name in {"README.md", "readme.md"}


def problems_of_places(paths: Iterable[PurePosixPath], made: Mapping[str, str]) -> Iterator[Problem]:
    """Files of which the address, or a folder on the way to it, is that of something else."""
    taken = {key_of(address_of(PurePosixPath(path))): f"the page of {what} is made" for path, what in made.items()}
    written: dict[str, PurePosixPath] = {}
    for path in paths:
        place, address = Place(f"{CONTENT}/{path}"), address_of(path)
        if MADE.fullmatch(key_of(address)) or key_of(address) in taken:
            what = taken.get(key_of(address), "the build puts a file of its own")
            message = f"this would stand at '{address}' on the site, where {what}"
            yield Problem(place, "taken-address", message, help="give it another name, or put it in another folder")
            continue
        other = written.setdefault(key_of(address), path)
        if other != path:
            message = f"this would stand at '{address}' on the site, and so would '{other}'"
            help_ = "give one of them a name that differs in more than capitals, accents or its end"
            yield Problem(place, "same-address", message, help=help_)
    for path in paths:
        for folder in address_of(path).parents:
            if key_of(folder) in taken or key_of(folder) in written:
                message = f"its folder '{folder}' is also the address of a page"
                yield Problem(Place(f"{CONTENT}/{path}"), "same-address", message, help="give the folder another name")


def address_of(path: PurePosixPath) -> PurePosixPath:
    """Where a file under `content/` stands on the site."""
    return path.with_suffix(".html") if path.suffix == ".md" else path


def key_of(path: PurePosixPath) -> str:
    """The address as a disk or a server that takes capitals for small letters knows it."""
    return unicodedata.normalize("NFC", str(path)).casefold()

"""The folder that a build may replace: one that is not there, that is empty, or that holds a site of ours and no more.

A build leaves a list of all that it made in the site. What does not stand in that list, or was changed since, somebody
else made: such a folder is refused, for what is in it could be nowhere else.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from macros.library import MKDOCS
from macros.reading.authors_files import AuthorsFiles
from macros.reading.layered_yaml import read_layers

MARKER = ".handboek-site"
HEAD = "# What ./handboek build made here. It replaces this folder only as long as it holds nothing else."
OWN_FOLDERS = (
    "content", "decision_trees", "quizzes", "macros", "schemas", "docs", "tests", "benchmarks", ".git", ".ci", ".venv",
)  # fmt: skip
"""Folders of a handbook in which no site may stand: there it would be read, published or committed as if written."""
OF_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What a computer puts into every folder that somebody looks into: nobody misses it."""


class SiteFolderError(Exception):
    """A folder that no build may replace; the text is a sentence that names it."""


def site_folder_of(root: Path) -> Path:
    """Where the handbook at `root` is built when nobody names a folder: what its mkdocs.yml says, else `site`."""
    found = read_layers(AuthorsFiles(root), MKDOCS).at("site_dir")
    return root / (found.value if found and isinstance(found.value, str) else "site")


def checked_site_folder(site: Path, root: Path) -> Path:
    """The folder itself, without links, when a build of the handbook at `root` may replace it.

    Raises SiteFolderError when it may not, and OSError when it cannot be looked into.
    """
    try:
        real = site.resolve()
    except RuntimeError as fault:  # how older Pythons say that links go round
        message = f"'{site}' is a link that leads back to itself"
        raise SiteFolderError(message) from fault
    refuse_a_place(site, real, root.resolve())
    if not os.path.lexists(real):
        if site.is_symlink():
            message = f"'{site}' is a link to '{real}', which is not there; make that folder, or remove the link"
            raise SiteFolderError(message)
        return real
    refuse_what_is_not_ours(site, real)
    return real


def refuse_a_place(site: Path, real: Path, root: Path) -> None:
    """Raise SiteFolderError when this is the handbook, holds it, or stands among what its authors wrote."""
    if any(same(real, folder) for folder in (root, *root.parents)):
        what = "is the handbook itself" if same(real, root) else "holds the handbook"
        message = f"'{site}' {what}; a site in its place would remove all that you wrote"
        raise SiteFolderError(message)
    for name in OWN_FOLDERS:
        own = (root / name).resolve()
        if any(same(folder, own) for folder in (real, *real.parents)):
            message = f"'{site}' stands in '{name}', where the handbook itself is kept; name another folder"
            raise SiteFolderError(message)
        if any(same(real, folder) for folder in own.parents):
            message = f"'{site}' holds '{name}' of the handbook; name another folder"
            raise SiteFolderError(message)


def same(one: Path, other: Path) -> bool:
    """Whether two paths are one folder, also where a disk takes capitals for small letters."""
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False


def refuse_what_is_not_ours(site: Path, real: Path) -> None:
    """Raise SiteFolderError when something stands here that no build made. `site`: what its user calls it."""
    if not stat.S_ISDIR(real.lstat().st_mode):
        message = f"'{site}' is no folder; a build replaces only a folder"
        raise SiteFolderError(message)
    found = next(strangers_in(real), None)
    if found is None:
        return
    if os.path.lexists(real / MARKER):
        message = f"'{site}' holds '{found}', which no build left there like that; move it away, or name another folder"
    else:
        message = (
            f"'{site}' holds '{found}' and has no list of what a build made ({MARKER}); name a folder that is empty or"
            " not there yet, or, when it is a site from before there was such a list, remove it yourself"
        )
    raise SiteFolderError(message)


def strangers_in(site: Path) -> Iterator[str]:
    """Everything in this folder, by its path, that is not as our last build made it. Raises OSError."""
    made = made_list(site)
    holding = {parent for path in made for parent in Path(path).parents}
    for folder, folders, files in os.walk(site, onerror=raise_it):
        here = Path(folder).relative_to(site)
        for name in sorted(folders):
            if here / name not in holding or (site / here / name).is_symlink():
                yield (here / name).as_posix()
        for name in sorted(files):
            path = (here / name).as_posix()
            if path != MARKER and name not in OF_SYSTEMS and made.get(path) != fingerprint(site / path):
                yield path


def raise_it(fault: OSError) -> None:
    """Let what cannot be looked into be said: a folder that is passed over could hold anything."""
    raise fault


def mark(site: Path) -> None:
    """Leave the list of all that was made in this folder, the same for the same site."""
    paths = (Path(folder) / name for folder, _, names in os.walk(site) for name in names)
    made = {path.relative_to(site).as_posix(): fingerprint(path) for path in paths}
    lines = [HEAD, *(f"{made[path]}  {path}" for path in sorted(made))]
    (site / MARKER).write_bytes("\n".join([*lines, ""]).encode(errors="surrogateescape"))


def made_list(site: Path) -> dict[str, str]:
    """What our last build made in this folder: the fingerprint of each file by its path; nothing without a list."""
    if fingerprint(site / MARKER) == "":
        return {}
    lines = (site / MARKER).read_bytes().decode(errors="surrogateescape").split("\n")
    entries = (line.partition("  ") for line in lines if not line.startswith("#"))
    return {path: made for made, _, path in entries if path}


def fingerprint(path: Path) -> str:
    """What tells the content of a file from any other; '' when this is no file: a link, a device, nothing."""
    if not os.path.lexists(path) or not stat.S_ISREG(path.lstat().st_mode):
        return ""
    return hashlib.sha256(path.read_bytes()).hexdigest()

"""What a page to learn with costs in gzip, script and style together, beside four others measured from their packages.

Run it with `python -m benchmarks.learning_size`; it asks the package registries for the others (pip, npm). What every
page of a site loads anyway is left out on both sides: our shell, and the theme of the others.
"""

from __future__ import annotations

import gzip
import io
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks.front_end_size import ASSET, PAPER, named
from tests.browser.built_site import ROOT, site_folder

OURS = {
    "a quiz": ("quiz/zien-en-wegen.html", 8.5),
    "the self-test": ("zelftest/hoe-toegerust.html", 11.0),
    "Mijn leren": ("leren/mijn-leren.html", 8.5),
    "a module": ("modules/zien-en-wegen/index.html", 8.5),
    "the picture of a group": ("kenniscarrousel/beeld.html", 10.0),
    "a page with three questions": ("handboek/signaleren.html", 8.5),
}
"""Each kind of page, with the kB that it may ask for at once."""
OTHERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "mkdocs-quiz 1.7.1, every page": ("mkdocs-quiz==1.7.1", ("quiz.js", "quiz.css", "js-confetti.browser.js")),
    "mkdocs-superquiz 0.7.1, one question": (
        "mkdocs-superquiz==0.7.1",
        ("quiz.js", "jsplumb.min.js", "quiz-runtime.js", "quiz-light.css", "qrcode.min.js"),
    ),
    "H5P core (h5p-standalone 3.8.2), no question": (
        "h5p-standalone@3.8.2",
        ("main.bundle.js", "frame.bundle.js", "h5p.css"),
    ),
    "SurveyJS core 3.1.1": ("survey-core@3.1.1", ("survey.core.min.js", "survey-core.min.css")),
    "SurveyJS js-ui 2.5.38": ("survey-js-ui@2.5.38", ("survey-js-ui.min.js",)),
}
"""The package of each other, with the files that a page loads."""
LATER = re.compile(r'data-hb-later="([^"]+)"')
"""What a page asks for once it is there, for what a reader comes to last."""
SHELL = ("shell.css", "shell.js")
KILO = 1000


def main() -> None:
    """Print a line for each kind of page of ours, and one for each other."""
    site = site_folder(ROOT)
    print(f"{'kB gzip':>8} {'may be':>7} {'later':>6} {'paper':>6}  of ours, beside the shell")
    for kind, (page, most) in OURS.items():
        asked = [file for file in named(site / page, ASSET) if file.name not in SHELL]
        files = [file.read_bytes() for file in asked if not file.name.startswith(PAPER)]
        paper = [file.read_bytes() for file in asked if file.name.startswith(PAPER)]
        later = [file.read_bytes() for file in named(site / page, LATER)]
        print(f"{packed(files):>8.1f} {most:>7} {packed(later):>6.1f} {packed(paper):>6.1f}  {kind}")
    print(f"\n{'kB gzip':>8}  of others")
    for kind, (package, names) in OTHERS.items():
        print(f"{packed(files_of(package, names)):>8.1f}  {kind}")


def packed(files: list[bytes]) -> float:
    """Kilobytes of all files, each packed by itself."""
    return sum(len(gzip.compress(content, 9)) for content in files) / KILO


def files_of(package: str, names: tuple[str, ...]) -> list[bytes]:
    """These files of a package as its registry has it. Raises LookupError when one of them is not there."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, package]
        subprocess.run(pip if "==" in package else ["npm", "pack", "-s", package], cwd=folder, check=True)
        found = unpacked(next(Path(folder).iterdir()))
    by_name = {path.rpartition("/")[2]: content for path, content in found.items()}
    if missing := [name for name in names if name not in by_name]:
        message = f"{package} has no {', '.join(missing)}"
        raise LookupError(message)
    return [by_name[name] for name in names]


def unpacked(archive: Path) -> dict[str, bytes]:
    """Every file in a package, by its path."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist()}
    with tarfile.open(fileobj=io.BytesIO(archive.read_bytes())) as package:
        opened = ((member.name, package.extractfile(member)) for member in package.getmembers() if member.isfile())
        return {name: file.read() for name, file in opened if file}


if __name__ == "__main__":
    main()

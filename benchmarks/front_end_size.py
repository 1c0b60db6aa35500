"""Our own scripts and styles in bytes, as they are and with gzip: the shell of every page, and what each kind adds.

Run it with `python -m benchmarks.front_end_size`.
"""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSET = re.compile(r'(?:src|href)="((?:[^"]*/)?handbook/[^"]+\.(?:js|css))"')
PAPER = "paper."
"""How a style for paper begins, which no screen waits for."""
LATER = re.compile(r'data-hb-\w+="([^"]+)"')
"""What a page names and asks for only when somebody opens it."""

PAGES = {
    "a page": "handboek/zes-varianten.html",
    "a page with a tree": "keuzehulpen/welke-variant.html",
    "a page with checklists": "naslag/checklists.html",
    "a case": "casussen/twee-loketten.html",
    "the start page": "index.html",
    "the reviewers' page": "toetsen/welke-variant.html",
}


def main() -> None:
    """Print the files that all pages load, those that each kind of page adds, those of search, and their sums."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        command = [sys.executable, "-m", "macros.cli", "build", "--site-dir", str(site)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        loaded = {page: named(site / page, ASSET) for page in PAGES.values()}
        shell = [file for file in loaded[PAGES["a page"]] if all(file in files for files in loaded.values())]
        show("the shell, on every page", shell)
        for kind, page in PAGES.items():
            show(f"{kind} adds", [file for file in loaded[page] if file not in shell])
        show("search adds, once it is opened", named(site / PAGES["a page"], LATER))


def named(page: Path, pattern: re.Pattern[str]) -> list[Path]:
    """Our files that the page names in this way, in order."""
    found = pattern.findall(page.read_text(encoding="utf-8"))
    return [(page.parent / address).resolve() for address in dict.fromkeys(found) if address.endswith((".js", ".css"))]


def show(kind: str, files: list[Path]) -> None:
    """The table for one kind of page."""
    print(f"{kind}\n{'bytes':>8} {'gzip':>7}  file")
    sizes = [(len(content), len(gzip.compress(content, 9))) for content in (file.read_bytes() for file in files)]
    for file, (plain, packed) in zip(files, sizes, strict=True):
        print(f"{plain:>8} {packed:>7}  {file.name}")
    print(f"{sum(plain for plain, _ in sizes):>8} {sum(packed for _, packed in sizes):>7}  together\n")


if __name__ == "__main__":
    main()

"""Our own scripts and styles in bytes, as they are and with gzip, by the kind of page that loads them.

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
ASSET = re.compile(r'(?:src|href)="([^"]*/handbook/[^"]+\.(?:js|css))"')
PAGES = {"a page": "handboek/zes-varianten.html", "a tree": "keuzehulpen/welke-variant.html"}


def main() -> None:
    """Print every file of ours that each kind of page loads, and their sum."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        command = [sys.executable, "-m", "macros.cli", "build", "--site-dir", str(site)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        for kind, page in PAGES.items():
            show(kind, assets(site / page))


def assets(page: Path) -> list[Path]:
    """Our files that the page asks for, in order."""
    found = ASSET.findall(page.read_text(encoding="utf-8"))
    return [(page.parent / address).resolve() for address in dict.fromkeys(found)]


def show(kind: str, files: list[Path]) -> None:
    """The table for one kind of page."""
    print(f"{kind}\n{'bytes':>8} {'gzip':>7}  file")
    sizes = [(len(content), len(gzip.compress(content, 9))) for content in (file.read_bytes() for file in files)]
    for file, (plain, packed) in zip(files, sizes, strict=True):
        print(f"{plain:>8} {packed:>7}  {file.name}")
    print(f"{sum(plain for plain, _ in sizes):>8} {sum(packed for _, packed in sizes):>7}  together\n")


if __name__ == "__main__":
    main()

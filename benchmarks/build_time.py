"""How long our build takes, beside the same pages in plain MkDocs Material, in the same run.

The plain site gets the words of our built pages as Markdown, so that both make the same pages of the same words. What
differs is what we add: reading and checking, trees, drawings, policy and search words.

Run it with `python -m benchmarks.build_time`.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from macros.handbook import Handbook

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
PLAIN = """\
site_name: Plain
theme: {name: material, language: nl, font: false}
plugins: [search]
use_directory_urls: false
markdown_extensions: [admonition, attr_list, md_in_html, tables, pymdownx.details, pymdownx.superfences]
"""
BODY = re.compile(r'<article class="[^"]*md-typeset[^"]*"[^>]*>(.*?)</article>', re.DOTALL)


def main() -> None:
    """Print both times, and how they compare."""
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder) / "ours"
        own_command = [sys.executable, "-m", "macros.cli", "build", "--site-dir", str(ours)]
        timed(own_command, ROOT)
        plain = write_plain(Path(folder) / "plain", ours)
        plain_command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
        times: dict[str, list[float]] = {"ours": [], "plain": []}
        for _ in range(ROUNDS):
            times["plain"].append(timed(plain_command, plain))
            times["ours"].append(timed(own_command, ROOT))
    show(times)


def timed(command: list[str], folder: Path) -> float:
    """Seconds that the command takes, from start to end of its process."""
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - started


def write_plain(root: Path, built: Path) -> Path:
    """A plain MkDocs project with the words of our built pages, one Markdown file for each."""
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    for page in built.rglob("*.html"):
        found = BODY.search(page.read_text(encoding="utf-8"))
        if found:
            target = (root / "docs" / page.relative_to(built)).with_suffix(".md")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(as_markdown(found[1]), encoding="utf-8")
    return root


def as_markdown(html: str) -> str:
    """The words of a page as headings, list items and paragraphs."""
    html = re.sub(r"<(script|svg)\b.*?</\1>", "", html, flags=re.DOTALL)
    for mark, tags in (("# ", "h1"), ("## ", "h2"), ("### ", "h3"), ("- ", "li")):
        html = re.sub(rf"<{tags}\b[^>]*>", f"\n\n{mark}", html)
    blocks = map(words_of, re.sub(r"</(p|h\d|li|div|section)>", "\n\n", html).split("\n\n"))
    return "\n\n".join(block for block in blocks if block)


def words_of(block: str) -> str:
    """A block without its tags, its Markdown mark kept."""
    return " ".join(re.sub(r"<[^>]+>", "", block).split())


def show(times: dict[str, list[float]]) -> None:
    """The table."""
    handbook = Handbook.open(ROOT)
    pages = len(handbook.pages) + len(handbook.trees)
    print(f"{pages} pages, {ROUNDS} rounds\n{'build':>8} {'median s':>9} {'least s':>8}")
    for name, seconds in times.items():
        print(f"{name:>8} {statistics.median(seconds):>9.2f} {min(seconds):>8.2f}")
    print(f"   ratio {statistics.median(times['ours']) / statistics.median(times['plain']):>9.2f}")


if __name__ == "__main__":
    main()

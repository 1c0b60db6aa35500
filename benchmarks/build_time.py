"""How long our build takes, beside the same pages in plain MkDocs Material, in pairs in the same run.

The plain site gets the words of our built pages as Markdown, so that both make the same pages of the same words. What
differs is what we add: reading and checking, trees, drawings, policy and search words. Each pair is built one after the
other, so that a busy machine slows both alike; processor time tells the cost, the clock what somebody waits.

Run it with `python -m benchmarks.build_time` (and behind it how many pairs, when five is not the number you want).
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from benchmarks.timing import Cost, Pairs, cost_of

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


def main(rounds: int = ROUNDS) -> None:
    """Print what both cost, and how they compare."""
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder) / "ours"
        own_build(ours)
        plain = write_plain(Path(folder) / "plain", ours)
        pairs = Pairs("ours", lambda: own_build(ours), "plain", lambda: plain_build(plain))
        pairs.measure(rounds)
        pages = [len(list(site.rglob("*.html"))) for site in (ours, plain / "site")]
    print(f"ours {pages[0]} pages, plain {pages[1]} pages\n{pairs}")


def own_build(site: Path) -> Cost:
    """Build our handbook into a folder."""
    return cost_of([sys.executable, "-m", "macros.cli", "build", "--site-dir", str(site)], ROOT)


def plain_build(root: Path) -> Cost:
    """Build the plain project at this folder."""
    return cost_of([sys.executable, "-m", "mkdocs", "build", "--quiet"], root)


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


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

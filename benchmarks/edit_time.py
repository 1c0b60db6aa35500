"""How long it takes from an edit to the page that shows it while serving, beside a whole build of the same handbook.

A copy of our handbook is served in this process; each kind of edit is made several times. What the check of the whole
takes afterwards, while the page is already seen, stands apart. Waiting for the edit to be noticed is not in it: that is
at most 0.1 s for the look at the files, and 0.1 s for an editor that writes more of them.

Run it with `python -m benchmarks.edit_time`.
"""

from __future__ import annotations

import logging
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from macros.site.live_site import LiveSite

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
EDITS = {
    "a page": ("content/handboek/haast.md", "\n\nNog een zin.\n"),
    "a tree": ("decision_trees/welke-variant.yml", "advice: "),
    "a term": ("content/terms.yml", "text: "),
    "a source": ("content/sources.yml", "note: "),
}
"""For each kind of edit a file, and what is added at its end, or the key whose first text gets a word more."""


def main() -> None:
    """Print a line for each kind of edit."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as name:
        root = copied(Path(name) / "handbook")
        site = LiveSite(root, Path(name) / "site", "http://127.0.0.1:8000/")
        print(f"{'edit':<10} {'seen s':>7} {'most s':>7} {'then checked s':>15}  pages made")
        print(f"{'all':<10} {timed(site.refresh):>7.2f} {'':>7} {timed(lambda: finish(site)):>15.2f}")
        for kind, (file, what) in EDITS.items():
            show(kind, site, root / file, what)


def copied(root: Path) -> Path:
    """A copy of our handbook, with our engine."""
    for folder in ("content", "decision_trees", "quizzes"):
        shutil.copytree(ROOT / folder, root / folder)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    hooks = config.replace("hooks: [macros/site_hooks.py]", f"hooks: [{ROOT.as_posix()}/macros/site_hooks.py]")
    (root / "mkdocs.yml").write_text(hooks.replace(", macros]", "]"), encoding="utf-8")
    return root


def show(kind: str, site: LiveSite, file: Path, what: str) -> None:
    """One kind of edit, made several times."""
    seen, checked, pages = [], [], 0
    for number in range(ROUNDS):
        edit(file, what, number)
        before = {path: path.stat().st_mtime_ns for path in site.folder.rglob("*.html")}
        seen.append(timed(site.refresh))
        pages = sum(path.stat().st_mtime_ns != at for path, at in before.items())
        checked.append(timed(lambda: finish(site)))
        if site.report:
            raise SystemExit(site.report)
    print(f"{kind:<10} {statistics.median(seen):>7.2f} {max(seen):>7.2f} {statistics.median(checked):>15.2f}  {pages}")


def edit(file: Path, what: str, number: int) -> None:
    """Add something to a file."""
    text = file.read_text(encoding="utf-8")
    if what.startswith("\n"):
        text += what
    else:
        at = text.index(what) + len(what)
        quote = text[at] if text[at] in "\"'" else ""
        at += len(quote)
        text = f"{text[:at]}Keer {number}. {text[at:]}"
    file.write_text(text, encoding="utf-8")


def finish(site: LiveSite) -> None:
    """The check of the whole, and what is made of all pages together."""
    for _ in site.finish():
        pass


def timed(job: Callable[[], None]) -> float:
    """Seconds that it takes."""
    started = time.perf_counter()
    job()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()

"""A golden case: what an author wrote, as changes to a small handbook without faults, and what `check` says of it.

A case is a file `tests/cases/<folder>/<what-is-wrong>.yml`. Its first line is a comment: one sentence of what is wrong.

    # A page that leads to a page that was renamed.
    explains:                            # for the one case that shows this rule in docs/rules.md
      dead-link:
        kind: pages                      # a key of KINDS in tests/rules_page.py
        finds: …                         # one sentence: what is written wrong
        why: …                           # one or two: what it would do to a reader or a family
    changes:                             # of the folder's own file: the one called so in STANDARD (handbook_files.py)
      - find: "[oud](oud.md)"            # stands in it exactly once
        write: "[nieuw](nieuw.md)"
    text: "# Handboek"                   # or, instead of changes: the whole of that file
    files:                               # other files of the same handbook; a case may have these alone
      content/handboek/nieuw.md: "…"     # a text: the whole file
      content/sources.yml:               # a list: changes of a standard file
        - {find: par-1, write: par-2}
      content/terms.yml: null            # nothing: the file is not there
      content/a.md: !!binary iVBORw==    # bytes that are no text (base64)
      content/b.md: {repeat: "x", times: 9}
      content/c.md: {link_to: weg.md}    # a symbolic link
    before:                              # in the form of `files`: what was otherwise at tag v1, which git remembers
      decision_trees/case.yml: [{find: …, write: …}]
    report: |                            # what `check` says, word for word; UPDATE_CASES=1 writes it

A folder that is called after no standard file (`handbook`, `history`) holds cases with `files` or `before` alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from tests.git_history import git, tag_all
from tests.handbook_files import STANDARD, report_of, write_file, write_handbook

CASES = Path(__file__).parent / "cases"
HEADLINE = re.compile(r"^[^\s:][^:\n]*:\d+:\d+: (?:error|warning)\[([a-z0-9-]+)\]", re.MULTILINE)
KEYS = {"explains", "changes", "text", "files", "before", "report"}
TEXTS = dict(STANDARD.values())
"""The standard text of each file by its path."""

Changes = Sequence[Mapping[str, str]]
Content = str | bytes | Changes | Mapping[str, Any] | None


@dataclass(frozen=True)
class GoldenCase:
    """One case, by the path of its file."""

    path: Path

    @property
    def name(self) -> str:
        """Its folder and its file, without their ends."""
        return f"{self.path.parent.name}/{self.path.stem}"

    @cached_property
    def written(self) -> dict[str, Any]:
        """Its keys and values."""
        written: dict[str, Any] = yaml.safe_load(self.path.read_text(encoding="utf-8"))
        assert set(written) <= KEYS, f"{self.name} has keys that say nothing: {set(written) - KEYS}"
        return written

    @property
    def report(self) -> str:
        """What it says that `check` reports."""
        return str(self.written.get("report") or "")

    @property
    def now(self) -> dict[str, Content]:
        """What is otherwise than in the standard handbook, by path."""
        files = dict(self.written.get("files") or {})
        own = self.written.get("text", self.written.get("changes"))
        return files if own is None else {STANDARD[self.path.parent.name][0]: own, **files}

    @property
    def explains(self) -> dict[str, dict[str, str]]:
        """The rules of which it is the example, each with its kind, what it finds, and why that matters."""
        return dict(self.written.get("explains") or {})

    @property
    def rules(self) -> set[str]:
        """The rules that its report names, errors and warnings."""
        return set(HEADLINE.findall(self.report))

    @property
    def own_text(self) -> str:
        """The text of its folder's own file."""
        standard = STANDARD[self.path.parent.name][1]
        return str(self.written.get("text", changed(standard, self.written.get("changes", ()))))

    @property
    def before(self) -> dict[str, Content] | None:
        """What was otherwise at the last tag, by path; None for a handbook that git does not know."""
        return dict(self.written["before"] or {}) if "before" in self.written else None

    def report_at(self, root: Path) -> str:
        """What `check` does report, of this case written below `root`."""
        if self.before is not None:
            write_with(root, self.before)
            tag_all(root)
            git(root, "rm", "-r", "--quiet", ".")
        write_with(root, self.now)
        return report_of(root)

    def rewrite(self, report: str) -> None:
        """Put the report in place of the one that the case had."""
        head = self.path.read_text(encoding="utf-8").split("report: |", 1)[0]
        block = "\n".join(f"  {line}".rstrip() for line in report.splitlines())
        self.path.write_text(f"{head}report: |\n{block}\n", encoding="utf-8")


def golden_cases() -> list[GoldenCase]:
    """Every case, by folder and name; whole.yml is the file that cases change, and no case."""
    return [GoldenCase(path) for path in sorted(CASES.glob("*/*.yml")) if path.name != "whole.yml"]


def write_with(root: Path, files: Mapping[str, Content]) -> None:
    """The standard handbook below `root`, with these files otherwise."""
    write_handbook(root)
    for path, content in files.items():
        if content is None:
            (root / path).unlink()
        elif isinstance(content, Mapping) and "link_to" in content:
            (root / path).symlink_to(content["link_to"])
        else:
            write_file(root / path, written_out(path, content))


def written_out(path: str, content: Content) -> str | bytes:
    """What stands in the file; the standard text of a path that has one may be changed."""
    if content is None or isinstance(content, str | bytes):
        return content or ""
    if isinstance(content, Mapping):
        return str(content["repeat"]) * int(content["times"])
    return changed(TEXTS[path], content)


def changed(text: str, changes: Changes) -> str:
    """A text with changes made, each of which must find its words exactly once."""
    for change in changes:
        assert text.count(change["find"]) == 1, change["find"]
        text = text.replace(change["find"], change["write"])
    return text

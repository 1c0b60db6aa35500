"""Makes docs/rules.md from the golden cases: `python -m tests.rules_page` writes it anew.

A rule is explained in the case that shows it best (`explains`, see tests/golden_case.py), and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from tests.golden_case import TEXTS, Content, GoldenCase, golden_cases, written_out

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"
KINDS = {
    "file": "The form of a file",
    "keys": "Keys and values",
    "names": "Names",
    "tree": "The form of a tree",
    "conditions": "Conditions",
    "paths": "Paths of trees",
    "laws": "Laws",
    "shared": "Shared questions, and trees that hand over",
    "marks": "Marks, and the laws of the handbook",
    "reasons": "Reasons",
    "examples": "Examples",
    "quizzes": "Quizzes",
    "scales": "Self-tests",
    "modules": "Modules",
    "carousels": "Carousels",
    "pages": "Pages",
    "words": "Words in pages",
    "sources": "Sources and contacts",
    "lists": "Reference lists",
    "dates": "Dates",
    "handbook": "The whole handbook",
    "config": "The configuration",
    "history": "What was there before",
}
"""The parts of the page, in their order."""

HEAD = """\
# Every rule

`./handboek check` names a rule between brackets: `error[hole]`. Here stands for each of them what it finds, why that
matters, and an example: what was written, and what the check then says. An *error* keeps the site from being built; a
*warning* does not. The examples change one thing in a small handbook of one tree and two pages.

Made from the golden cases in `tests/cases/` by `python -m tests.rules_page`.
"""
LANGUAGES = {".md": "markdown", ".yml": "yaml", ".html": "html"}
MOST_LINES = 16
WIDEST = 110


@dataclass(frozen=True)
class Rule:
    """One rule as the page tells it, with the case that shows it."""

    name: str
    kind: str
    finds: str
    why: str
    case: GoldenCase

    @property
    def reports(self) -> list[str]:
        """What `check` says of it, problem by problem."""
        return [one for one in self.case.report.split("\n\n") if f"[{self.name}] " in one.split("\n", 1)[0]]

    @property
    def severity(self) -> str:
        """Whether it is an error or a warning."""
        return "Warning" if f" warning[{self.name}] " in self.reports[0] else "Error"


@cache
def explained_rules() -> list[Rule]:
    """Every rule that a case explains, by kind and then by name. Raises ValueError for a kind that there is not."""
    kinds = list(KINDS)
    rules = [Rule(name, **told, case=case) for case in golden_cases() for name, told in case.explains.items()]
    for rule in rules:
        if rule.kind not in kinds:
            message = f"{rule.case.name}: '{rule.kind}' is no kind of rule; it is one of {', '.join(kinds)}"
            raise ValueError(message)
    return sorted(rules, key=lambda rule: (kinds.index(rule.kind), rule.name))


def rules_page() -> str:
    """The whole page: what is on it, and then each rule under its kind."""
    rules = explained_rules()
    by_kind = {title: [rule for rule in rules if rule.kind == kind] for kind, title in KINDS.items()}
    contents = [f"- [{title}](#{anchor(title)}): {links(some)}" for title, some in by_kind.items() if some]
    parts = ["\n".join([f"## {title}\n", *map(entry, some)]) for title, some in by_kind.items() if some]
    return "\n".join([HEAD, *contents, "", *parts])


def anchor(title: str) -> str:
    """The id under which a heading can be led to."""
    return re.sub(r"[^\w-]", "", title.lower().replace(" ", "-"))


def links(rules: list[Rule]) -> str:
    """A link to each of these rules."""
    return ", ".join(f"[{rule.name}](#{rule.name})" for rule in rules)


def entry(rule: Rule) -> str:
    """One rule under a heading of its own."""
    told = f"### {rule.name}\n\n**{rule.severity}.** {rule.finds}\n\n**Why:** {rule.why}\n"
    return "\n".join([told, *written(rule.case), fenced("text", rule.reports[0])])


def written(case: GoldenCase) -> Iterator[str]:
    """What an author wrote: the part of each file that is otherwise than in the small handbook."""
    yield from shown(case.before or {}, "{}, at the last tag:")
    yield from shown(case.now, "{}:" if case.before is None else "{}, now:")


def shown(files: Mapping[str, Content], head: str) -> Iterator[str]:
    """Files, each with its path above it."""
    for path, content in files.items():
        name = head.format(f"`{path}`")
        if content is None:
            yield f"{name} it is not there.\n"
        elif isinstance(content, Mapping):
            said = "a link to `{link_to}`" if "link_to" in content else "`{repeat}`, and that {times:,} times"
            yield f"{name} {said.format(**content)}.\n"
        else:
            text = written_out(path, content)
            lines = (text if isinstance(text, str) else text.decode("utf-8", "replace")).splitlines()
            some = lines if isinstance(content, str | bytes) else otherwise(TEXTS[path].splitlines(), lines)
            yield f"{name}\n\n{fenced(LANGUAGES.get(Path(path).suffix, 'text'), shortened(some))}"


def otherwise(standard: list[str], lines: list[str]) -> list[str]:
    """The lines that are not as they were, with the lines around them."""
    found: list[str] = []
    for group in SequenceMatcher(None, standard, lines, autojunk=False).get_grouped_opcodes(2):
        found += [*(["…"] if found else []), *lines[group[0][3] : group[-1][4]]]
    return found


def shortened(lines: list[str]) -> str:
    """No more lines, and no longer ones, than a reader of the page can oversee."""
    cut = [line if len(line) <= WIDEST else f"{line[:WIDEST]}…" for line in lines]
    return "\n".join(cut if len(cut) <= MOST_LINES else [*cut[:MOST_LINES], "…"])


def fenced(language: str, text: str) -> str:
    """A text as it is, whatever fences stand in it; a character that nobody can see by its number."""
    seen = "".join(letter if letter.isprintable() or letter == "\n" else f"<U+{ord(letter):04X}>" for letter in text)
    return f"````{language}\n{seen.rstrip()}\n````\n"


def main() -> None:
    """Write the page."""
    PAGE.write_text(rules_page(), encoding="utf-8")


if __name__ == "__main__":
    main()

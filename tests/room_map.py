"""Draws the map of rooms in README.md from what is on disk: `python -m tests.room_map` writes it there anew."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
ENGINE = ROOT / "macros"
BETWEEN = re.compile(r"(?<=<!-- map -->\n).*?(?=<!-- /map -->)", re.DOTALL)

LONGEST_ROW = 90

# Folders without Python cannot say for themselves what they are for.
ABOVE = {
    "handboek": "the one command for people: serve, build, check, test",
    "content/": "pages, sources and contacts: the authors' files",
    "decision_trees/": "one tree a file: the authors' files",
    "quizzes/": "one quiz a file: the authors' files",
    "schemas/": "JSON Schemas of the authors' files, for editors: made from the models",
}
FRONT_END = {
    "  front_end/handbook/": "three files a component, all of one name: .html, .js, .css",
    "  front_end/theme/": "what we change in MkDocs Material",
}
BELOW = {
    "tests/": "test_<the same name>.py; cases/ are golden files, browser/ tests the built pages",
    "benchmarks/": "what the build and the browser cost, each beside a peer",
}


def room_map() -> str:
    """The map, as it has to stand in README.md."""
    engine = {"macros/": first_words(ENGINE / "__init__.py")}
    for path in sorted(ENGINE.glob("*.py")):
        if path.name != "__init__.py":
            engine[f"  {path.name}"] = first_words(path)
    for path in sorted(ENGINE.rglob("__init__.py")):
        if path.parent != ENGINE:
            engine[f"  {path.parent.relative_to(ENGINE).as_posix()}/"] = first_words(path)
    rows = {**ABOVE, **engine, **FRONT_END, **BELOW}
    width = max(map(len, rows)) + 2
    return "\n".join(["```text", *(f"{name:{width}}{words}" for name, words in rows.items()), "```", ""])


def first_words(path: Path) -> str:
    """What a Python file says that it is for: its first sentence, or the part before its colon when that is long."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    sentence = re.split(r"[;.](?=\s|$)", " ".join(docstring.split()), maxsplit=1)[0]
    return sentence if len(sentence) <= LONGEST_ROW else sentence.split(":")[0]


def folders() -> list[str]:
    """Every folder that the map has to name, but for those of the engine, which it takes from disk."""
    return [name.strip() for name in (*ABOVE, *BELOW)] + [f"macros/{name.strip()}" for name in FRONT_END]


def main() -> None:
    """Write the map into README.md, between its two marks."""
    text = README.read_text(encoding="utf-8")
    README.write_text(BETWEEN.sub(lambda _: room_map(), text), encoding="utf-8")


if __name__ == "__main__":
    main()

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
    "base": "The look of all that is on a page, on screen and on paper; element.js is under every custom element",
    "frame": "What stands around the text of every page: the bar, the menu, the columns, the foot",
    "theme": "What we change in the templates of MkDocs Material",
}
"""Folders of the front end that hold no component, and so no file of their own name."""

OPENING = re.compile(r"(?:\{#|/\*)[\s*]*(.*?)\s*-?(?:#\}|\*/)", re.DOTALL)
BELOW = {
    "tests/": "a folder for each room of the engine, and the makers that they share; cases/ are golden files",
    "tests/house/": "what holds for this project: its rules, its launcher, what its READMEs show",
    "tests/browser/": "the built pages of a made-up handbook, in a real browser",
    "tests/content/": "the only tests that read our own content: what we promise of it",
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
    engine |= {f"  front_end/{path.name}/": words_of_component(path) for path in component_folders()}
    rows = {**ABOVE, **engine, **BELOW}
    width = max(map(len, rows)) + 2
    return "\n".join(["```text", *(f"{name:{width}}{words}" for name, words in rows.items()), "```", ""])


def first_words(path: Path) -> str:
    """What a Python file says that it is for: its first sentence, or the part before its colon when that is long."""
    return first_sentence(ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "")


def words_of_component(folder: Path) -> str:
    """What the template of a folder's own name says that it is for, or its style sheet when it has no such template."""
    if folder.name in FRONT_END:
        return FRONT_END[folder.name]
    files = [folder / f"{folder.name}{ending}" for ending in (".html", ".css")]
    opening = OPENING.match(next(path for path in files if path.exists()).read_text(encoding="utf-8"))
    return first_sentence(opening[1] if opening else "")


def first_sentence(text: str) -> str:
    """The first sentence of a text, or the part before its colon when it is long."""
    sentence = re.split(r"[;.](?=\s|$)", " ".join(text.split()), maxsplit=1)[0]
    return sentence if len(sentence) <= LONGEST_ROW else sentence.split(":")[0]


def component_folders() -> list[Path]:
    """The folders of the front end that hold something."""
    return sorted(path for path in (ENGINE / "front_end").iterdir() if path.is_dir() and any(path.iterdir()))


def folders() -> list[str]:
    """Every folder that the map has to name, but for those of the engine, which it takes from disk."""
    return [name.strip() for name in (*ABOVE, *BELOW)] + [f"macros/front_end/{name}/" for name in FRONT_END]


def main() -> None:
    """Write the map into README.md, between its two marks."""
    text = README.read_text(encoding="utf-8")
    README.write_text(BETWEEN.sub(lambda _: room_map(), text), encoding="utf-8")


if __name__ == "__main__":
    main()

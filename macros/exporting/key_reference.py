"""The reference of every key that authors can write, as Markdown, made from the same models as the JSON Schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from macros.exporting.schemas import schema_of
from macros.language.fields import ID_PATTERN, PAGE, TARGET_PATTERN
from macros.language.settings import DESK_PATTERN, FOLDER_PATTERN
from macros.noun import Noun
from macros.nouns import NOUNS
from macros.reference.inventory.inventory import PLACE_PATTERN
from macros.reference.open_question.open_question import OUTCOME_PATTERN

HEAD = """# Every key

What authors can write in each kind of file. Made from the models by `./handboek schemas`, like the JSON Schemas in
`schemas/`, with which an editor completes and checks these keys while you type. Conditions, and a whole tree explained
line by line, are in [decision_trees/README.md](../decision_trees/README.md).
"""
WORDS = {
    ID_PATTERN: "an id",
    TARGET_PATTERN: "a question, an outcome or `tree:other-tree`",
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$": "a source, or `source#section`",
    f"^{PAGE}$": "the file of a page, perhaps with `#part`",
    PLACE_PATTERN: "a page, perhaps with `#part`, or `tree:`, `term:` … and an id",
    FOLDER_PATTERN: "the name of a folder",
    OUTCOME_PATTERN: "`tree#outcome`",
    DESK_PATTERN: "an address that begins with `https://` or `mailto:`",
    r"^https://[^\s<>\"']+$": "an address that begins with `https://`",
    r"^[0-9][0-9 \-]{1,15}$": "a telephone number",
}
"""What the patterns in the schemas mean to an author."""


def key_reference() -> str:
    """The whole reference, a section for each kind of file and a table for each thing in it."""
    return HEAD + "".join(map(section, NOUNS))


def section(noun: Noun[Any]) -> str:
    """One kind of file."""
    tables = "".join(table(id_, inner) for id_, inner in things_in(schema_of(noun.shelf.model)))
    return f"\n## {noun.heading}\n\nWhere: {noun.where}.\n{tables}"


def things_in(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The thing that the file is, and then everything that can stand inside it, in the order in which one meets it."""
    definitions = schema.get("$defs", {})
    waiting, met = [("", schema)], set()
    while waiting:
        id_, thing = waiting.pop(0)
        if thing.get("properties"):
            yield id_, thing
        for inner in referred(thing):
            if inner not in met and inner in definitions and "Condition" not in inner and inner != "OfOneQuestion":
                met.add(inner)
                waiting.append((inner, definitions[inner]))


def referred(schema: Any) -> Iterator[str]:
    """The names of the definitions that a schema refers to, its own left out."""
    if isinstance(schema, list):
        for inner in schema:
            yield from referred(inner)
    elif isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rsplit("/", 1)[-1]
        for key, inner in schema.items():
            if key != "$defs":
                yield from referred(inner)


def table(id_: str, thing: dict[str, Any]) -> str:
    """One thing with its keys."""
    heading = f"\n### {id_}\n" if id_ else ""
    rows = "".join(row(key, inner, thing) for key, inner in thing["properties"].items())
    return f"{heading}\n{thing.get('description', '')}\n\n| key | | form | what it is |\n|---|---|---|---|\n{rows}"


def row(key: str, inner: dict[str, Any], thing: dict[str, Any]) -> str:
    """One key: whether it has to be there, its form, and what it is."""
    must = "must" if key in thing.get("required", ()) else ""
    return f"| `{key}` | {must} | {form(inner)} | {' '.join(inner.get('description', '').split())} |\n"


def form(schema: dict[str, Any]) -> str:
    """What one may write for a value, in words."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return "a condition" if name == "Condition" else f"[{name}](#{name.lower()})"
    if "anyOf" in schema or "oneOf" in schema:
        forms = dict.fromkeys(form(choice) for choice in schema.get("anyOf") or schema["oneOf"])
        return " or ".join(forms)
    if "const" in schema:
        return "`true`" if schema["const"] is True else f"`{schema['const']}`"
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    kinds = {"array": list_form, "object": map_form, "string": text_form}
    words = kinds.get(schema.get("type", ""))
    plain = {"integer": "a whole number", "boolean": "`true` or `false`", "number": "a number", "null": "`null`"}
    return words(schema) if words else plain.get(schema.get("type", ""), "")


def list_form(schema: dict[str, Any]) -> str:
    """A list, with how many things there may be in it."""
    least, most = schema.get("minItems"), schema.get("maxItems")
    many = f"{least or 0} to {most} × " if most else f"{least} or more × " if least else "a list of "
    return many + form(schema["items"])


def map_form(schema: dict[str, Any]) -> str:
    """Keys of the author's own, with a thing below each."""
    [inner] = schema.get("patternProperties", {"": schema.get("additionalProperties", {})}).values()
    return f"by id: {form(inner)}"


def text_form(schema: dict[str, Any]) -> str:
    """A text, by its pattern, its format or its length."""
    if schema.get("format") == "date":
        return "a date, as 2026-11-21"
    longest = f", at most {schema['maxLength']} characters" if "maxLength" in schema else ""
    return WORDS.get(schema.get("pattern", ""), f"text{longest}")

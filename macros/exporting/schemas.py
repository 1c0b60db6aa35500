"""JSON Schemas of the authors' files, so that an editor completes keys, explains them and shows faults while typing.

They are made from the models, and committed in `schemas/`; a test fails when they are not what the models say.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from macros.conditions.form import CONDITION_HERE
from macros.conditions.schema import condition_definitions
from macros.exporting.explained import explained
from macros.nouns import NOUNS

MODELS: dict[str, type[BaseModel]] = {noun.shelf.schema: noun.shelf.model for noun in NOUNS}
"""Each kind of file that authors write, by the name of its schema."""
DRAFT = "https://json-schema.org/draft/2020-12/schema"
INNER = ("properties", "$defs", "patternProperties")
NESTED = ("items", "additionalProperties", "propertyNames")


def schema_files() -> dict[str, str]:
    """Every schema as a file below `schemas/`, by name."""
    return {
        f"{name}.schema.json": json.dumps(schema_of(model), ensure_ascii=False, indent=2) + "\n"
        for name, model in MODELS.items()
    }


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """One model as JSON Schema (draft 2020-12)."""
    schema = tidied(explained(model).model_json_schema())
    if CONDITION_HERE in json.dumps(schema):
        schema["$defs"] |= condition_definitions()
    return {"$schema": DRAFT, **pointing(schema)}


def tidied(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without pydantic's own titles, empty defaults, and the null of what may be left out."""
    kept = {key: value for key, value in schema.items() if key != "title" and not (key == "default" and not value)}
    for key in INNER:
        if key in kept:
            kept[key] = {name: tidied(inner) for name, inner in kept[key].items()}
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    for key in NESTED:
        if isinstance(kept.get(key), dict):
            kept[key] = tidied(kept[key])
    if "anyOf" in kept:
        choices = [tidied(choice) for choice in kept["anyOf"]]
        some = [choice for choice in choices if choice != {"type": "null"} or "default" not in schema]
        kept = {**{key: value for key, value in kept.items() if key != "anyOf"}, **alternatives(some)}
    return kept


def alternatives(choices: list[dict[str, Any]]) -> dict[str, Any]:
    """One choice as it is, more of them as `anyOf`."""
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def pointing(schema: Any) -> Any:
    """The schema with a reference wherever a condition stands."""
    if isinstance(schema, list):
        return [pointing(inner) for inner in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == CONDITION_HERE:
        others = {key: value for key, value in schema.items() if key != "format"}
        return {"$ref": "#/$defs/Condition", **others}
    return {key: pointing(inner) for key, inner in schema.items()}

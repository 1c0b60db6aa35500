"""The form of a condition as JSON Schema, for an author's editor; `condition_form.py` is what decides."""

from __future__ import annotations

from typing import Any

from macros.conditions.form import LISTS, OPERATORS
from macros.language.fields import ID_PATTERN, one_or_list_of

COUNT = {"type": "integer", "minimum": 0, "maximum": 99}
NONE_CHOSEN = {"const": "none", "description": "'None of these' was chosen."}
SAYS = {
    "any": "At least one of these was chosen.",
    "all": "All of these were chosen, perhaps others too.",
    "not_any": "None of these was chosen.",
    "exactly": "These were chosen and no others.",
}


def condition_definitions() -> dict[str, Any]:
    """`Condition`, which may speak of a question by name, and `OfOneQuestion`, which stands below such a name."""
    name = {"allOf": [{"pattern": ID_PATTERN}, {"not": {"enum": list(OPERATORS)}}]}
    about = {
        "type": "object",
        "description": "{question: condition} speaks of an earlier question.",
        "propertyNames": name,
        "additionalProperties": {"$ref": "#/$defs/OfOneQuestion"},
        "minProperties": 1,
        "maxProperties": 1,
    }
    facts = {
        "Condition": [about, *forms("#/$defs/Condition")],
        "OfOneQuestion": forms("#/$defs/OfOneQuestion"),
    }
    return {id_: {"description": "A condition over the answers given.", "anyOf": some} for id_, some in facts.items()}


def forms(inner: str) -> list[dict[str, Any]]:
    """Every form but the one that names a question; joins hold what `inner` refers to."""
    ids = one_or_list_of(ID_PATTERN)
    parts = {"type": "array", "items": {"$ref": inner}, "minItems": 1}
    one = {
        **{word: {**ids, "description": SAYS[word]} for word in LISTS},
        "is": {"type": "string", "pattern": ID_PATTERN, "description": "This one answer was chosen."},
        "not": {"$ref": inner, "description": "This does not hold."},
        "and": {**parts, "description": "All hold; stops at the first that does not."},
        "or": {**parts, "description": "At least one holds."},
    }
    count = {
        "at_least": {**COUNT, "description": "So many answers were chosen, or more."},
        "at_most": {**COUNT, "description": "So many answers were chosen, or fewer."},
        "of": {**ids, "description": "Count only these answers."},
    }
    counted = [{"required": ["at_least"]}, {"required": ["at_most"]}]
    return [NONE_CHOSEN, {**closed(one), "maxProperties": 1}, {**closed(count), "anyOf": counted}]


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """An object with some of these keys and no others."""
    return {"type": "object", "properties": properties, "additionalProperties": False, "minProperties": 1}

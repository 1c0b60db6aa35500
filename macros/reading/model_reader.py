"""From a marked document to a model, or to one Problem for every fault that the model's rules find in it."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from macros.language.forms import is_form, key_and_word
from macros.problems.did_you_mean import listed, nearest, suggestion
from macros.problems.problem import Problem
from macros.reading.lost_text import problems_of_lost_text, stands_alone
from macros.reading.marked_yaml import Document
from macros.reading.model_shape import key_names, model_at
from macros.reading.path_words import described, named
from macros.reading.quote_faults import CURLY_HELP, CURLY_QUOTES
from macros.reading.value_faults import VALUE_FAULTS, choices, plain
from macros.reading.written_form import FormError, KeyPath

Model = TypeVar("Model", bound=BaseModel)


def read_model(document: Document, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The document as this model, or every fault that keeps it from being one; and warnings of texts that were cut."""
    if not isinstance(document.data, dict):
        expected = f"keys such as {listed(model.model_fields)}"
        place = document.value_at(())
        return None, [Problem(place, "no-keys", "this file does not start with keys and values", expected=expected)]
    warnings = [*problems_of_lost_text(document, model)] if document.doubts else []
    try:
        return model.model_validate(document.data), warnings
    except ValidationError as error:
        faults = error.errors(include_url=False)
    told = [fault for fault in faults if not follows_from_another(fault, faults)]
    meant = {(*as_path(fault["loc"])[:-1], guess) for fault in told if (guess := key_meant(model, fault))}
    told = [fault for fault in told if fault["type"] != "missing" or as_path(fault["loc"]) not in meant]
    return None, [*warnings, *(problem for fault in told for problem in problems_of(document, model, fault))]


def key_meant(model: type[BaseModel], fault: Any) -> str | None:
    """The key that an unknown one was probably meant to be, so that it is not reported as missing too."""
    if fault["type"] != "extra_forbidden":
        return None
    *parent, key = as_steps(fault["loc"])
    owner = model_at(model, tuple(parent))
    return nearest(str(key), [name for name, _ in key_names(owner)]) if owner else None


def follows_from_another(fault: Any, faults: Any) -> bool:
    """Whether a list is only "too short" because one of its entries has a fault of its own."""
    inside_it = len(fault["loc"])
    return fault["type"] == "too_short" and any(
        other["loc"][:inside_it] == fault["loc"] and len(other["loc"]) > inside_it for other in faults
    )


def problems_of(document: Document, model: type[BaseModel], fault: Any) -> list[Problem]:
    """One fault of the model as Problems: one, or as many as a written condition has."""
    path = as_path(fault["loc"])
    inner = fault.get("ctx", {}).get("error")
    if isinstance(inner, FormError):
        return [
            Problem(document.value_at((*path, *one.path)), one.rule, one.message, one.expected, one.help)
            for one in inner.faults
        ]
    if fault["type"] == "extra_forbidden":
        return [unknown_key(document, path, model_at(model, as_steps(fault["loc"])[:-1]))]
    if fault["type"] == "union_tag_invalid":
        return [unknown_form(document, path, fault)]
    if fault["type"] == "missing":
        return [missing_key(document, path)]
    if fault["loc"][-1] == "[key]":
        return [unknown_name(document, path, fault) if fault["type"] == "literal_error" else illegal_id(document, path)]
    return [wrong_value(document, path, fault)]


def as_path(loc: tuple[Any, ...]) -> KeyPath:
    """The path in the document for pydantic's location, which also names its own steps."""
    return tuple(step for step in as_steps(loc) if not is_form(step))


def as_steps(loc: tuple[Any, ...]) -> KeyPath:
    """The path in the model: that in the document, with the form of each value that can have several."""
    return tuple(
        step for step in loc if step != "[key]" and not str(step).startswith(("function-", "lax-or", "is-instance"))
    )


def unknown_form(document: Document, path: KeyPath, fault: Any) -> Problem:
    """A value of which nobody can tell which form it has: the word that says so is not there, or not known."""
    key, _ = key_and_word(fault["ctx"]["tag"])
    if key not in fault["input"]:
        return missing_key(document, (*path, key))
    written = fault["input"][key]
    known = [key_and_word(name)[1] for name in choices(fault["ctx"]["expected_tags"])]
    kind = "literal_error" if isinstance(written, str) else "string_type"
    return wrong_value(document, (*path, key), {"type": kind, "input": written, "ctx": {"expected": ", ".join(known)}})


def unknown_key(document: Document, path: KeyPath, owner: type[BaseModel] | None) -> Problem:
    """A key that nobody reads, with the names that would be."""
    key = str(path[-1])
    known = [name for name, _ in key_names(owner)] if owner else []
    message = f"{described(path[:-1])} has a key '{key}' that is not known"
    if stands_alone(document, path):
        message = f"{described(path[:-1])} has '{key}' behind a comma, and no ':' behind that"
        help_ = "put quotes around a text with a comma in it, or write key: value"
        return Problem(document.key_at(path), "unknown-key", message, expected=listed(known), help=help_)
    help_ = suggestion(key, known)
    if key.strip() in known:
        help_ = f"take away the hard space (U+{ord(key.strip(key.strip())[0]):04X}) beside it, and type an ordinary one"
    return Problem(document.key_at(path), "unknown-key", message, expected=listed(known), help=help_)


def unknown_name(document: Document, path: KeyPath, fault: Any) -> Problem:
    """A key that has to be one of a few names, and is none of them."""
    known = choices(fault["ctx"]["expected"])
    message = f"{described(path[:-1])} has a key '{path[-1]}' that is not known"
    help_ = suggestion(str(path[-1]), known)
    return Problem(document.key_at(path), "unknown-key", message, expected=listed(known), help=help_)


def missing_key(document: Document, path: KeyPath) -> Problem:
    """A key that has to be there and is not."""
    message = f"{described(path[:-1])} has no '{path[-1]}'"
    in_a_list = len(path) > 1 and isinstance(path[-2], int)
    place = document.value_at(path[:-1]) if in_a_list else document.key_at(path[:-1])
    return Problem(place, "missing-key", message, help=f"add a line '{path[-1]}: …'")


def illegal_id(document: Document, path: KeyPath) -> Problem:
    """An id that would not survive in a link."""
    message = f"'{path[-1]}' cannot be an id"
    expected = "small letters, digits and hyphens, starting with a letter, at most 40"
    return Problem(document.key_at(path), "illegal-id", message, expected=expected)


def wrong_value(document: Document, path: KeyPath, fault: Any) -> Problem:
    """A value that is not what the key asks for."""
    name = named(path)
    if fault["input"] is None:
        return Problem(document.key_at(path), "empty-value", f"{name} has no value", help="write it, or remove the key")
    kind = str(fault["ctx"]["error"]) if fault["type"] == "value_error" else fault["type"]
    rule, words = VALUE_FAULTS.get(kind, ("wrong-kind", plain))
    message, expected, help_ = words(fault)
    if not help_ and str(fault["input"]).startswith(tuple(CURLY_QUOTES)):
        help_ = CURLY_HELP
    return Problem(document.value_at(path), rule, f"{name} {message}", expected=expected, help=help_)

"""From a marked document to a model, or to one Problem for every fault that the model's rules find in it."""

from __future__ import annotations

import types
from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError

from macros.model.condition_form import FormError
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.reading.marked_yaml import Document, Path

Model = TypeVar("Model", bound=BaseModel)

NOUNS = {
    "questions": "question",
    "answers": "answer",
    "outcomes": "outcome",
    "routes": "route",
    "why": "reason",
    "steps": "step",
    "laws": "law",
    "examples": "example",
    "sections": "section",
    "doors": "door",
}

Words = tuple[str, str, str]
"""What is wrong, what was expected, and something to do."""


def read_model(document: Document, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The document as this model, or every fault that keeps it from being one."""
    if not isinstance(document.data, dict):
        expected = f"keys such as {listed(model.model_fields)}"
        place = document.value_at(())
        return None, [Problem(place, "no-keys", "this file does not start with keys and values", expected=expected)]
    try:
        return model.model_validate(document.data), []
    except ValidationError as error:
        faults = error.errors(include_url=False)
    told = [fault for fault in faults if not follows_from_another(fault, faults)]
    return None, [problem for fault in told for problem in problems_of(document, model, fault)]


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
        return [unknown_key(document, model, path)]
    if fault["type"] == "missing":
        return [missing_key(document, path)]
    if fault["loc"][-1] == "[key]":
        return [illegal_id(document, path)]
    return [wrong_value(document, path, fault)]


def as_path(loc: tuple[Any, ...]) -> Path:
    """The path in the document for pydantic's location, which also names its own steps."""
    return tuple(
        step for step in loc if step != "[key]" and not str(step).startswith(("function-", "lax-or", "is-instance"))
    )


def unknown_key(document: Document, model: type[BaseModel], path: Path) -> Problem:
    """A key that nobody reads, with the names that would be."""
    key = str(path[-1])
    owner = model_at(model, path[:-1])
    known = [name for name, _ in key_names(owner)] if owner else []
    message = f"{described(path[:-1])} has a key '{key}' that is not known"
    return Problem(document.key_at(path), "unknown-key", message, expected=listed(known), help=suggestion(key, known))


def missing_key(document: Document, path: Path) -> Problem:
    """A key that has to be there and is not."""
    message = f"{described(path[:-1])} has no '{path[-1]}'"
    return Problem(document.key_at(path[:-1]), "missing-key", message, help=f"add a line '{path[-1]}: …'")


def illegal_id(document: Document, path: Path) -> Problem:
    """An id that would not survive in a link."""
    message = f"'{path[-1]}' cannot be an id"
    expected = "small letters, digits and hyphens, starting with a letter, at most 40"
    return Problem(document.key_at(path), "illegal-id", message, expected=expected)


def wrong_value(document: Document, path: Path, fault: Any) -> Problem:
    """A value that is not what the key asks for."""
    name = named(path)
    if fault["input"] is None:
        return Problem(document.key_at(path), "empty-value", f"{name} has no value", help="write it, or remove the key")
    rule, words = VALUE_FAULTS.get(fault["type"], ("wrong-value", _plain))
    message, expected, help_ = words(fault)
    return Problem(document.value_at(path), rule, f"{name} {message}", expected=expected, help=help_)


def _plain(fault: Any) -> Words:
    return "has a value that does not fit here", str(fault["msg"]), ""


def _too_long(fault: Any) -> Words:
    most, now = fault["ctx"]["max_length"], len(str(fault["input"]).strip())
    return f"has {now} characters; {most} fit on a phone", f"at most {most} characters", f"leave out {now - most}"


def _too_short(_: Any) -> Words:
    return "is empty", "a text", ""


def _few(fault: Any) -> Words:
    return f"has too few entries ({fault['ctx']['actual_length']})", f"at least {fault['ctx']['min_length']}", ""


def _many(fault: Any) -> Words:
    return f"has too many entries ({len(fault['input'])})", f"at most {fault['ctx']['max_length']}", ""


def _choice(fault: Any) -> Words:
    names = str(fault["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    return f"is '{fault['input']}'", listed(names), suggestion(str(fault["input"]), names)


def _kind(expected: str, help_: str = "") -> Callable[[Any], Words]:
    def words(fault: Any) -> Words:
        written = fault["input"]
        shown = (
            f"'{written}'" if isinstance(written, str) else "a list" if isinstance(written, list) else "a group of keys"
        )
        return f"is {shown}", expected, help_

    return words


def _pattern(fault: Any) -> Words:
    pattern = str(fault["ctx"]["pattern"])
    if "https" in pattern:
        return f"is '{fault['input']}'", "an address that starts with https://", ""
    if ".md" in pattern:
        return f"is '{fault['input']}'", "a page under content/, such as handboek/zes-varianten.md", ""
    if "#" in pattern:
        return f"is '{fault['input']}'", "a source, such as mehlkopf-2008#par-2-1", ""
    if pattern.startswith("^[0-9]"):
        return f"is '{fault['input']}'", "a telephone number, such as 0800-2000", ""
    return f"is '{fault['input']}'", "an id: small letters, digits and hyphens, starting with a letter", ""


DATE = _kind("a date, such as 2026-11-21")
NUMBER = _kind("a whole number, 1 or more")
VALUE_FAULTS: dict[str, tuple[str, Callable[[Any], Words]]] = {
    "string_too_long": ("text-too-long", _too_long),
    "string_too_short": ("empty-value", _too_short),
    "string_pattern_mismatch": ("wrong-form", _pattern),
    "string_type": ("wrong-kind", _kind("a text")),
    "literal_error": ("unknown-choice", _choice),
    "date_from_datetime_parsing": ("wrong-date", DATE),
    "date_parsing": ("wrong-date", DATE),
    "date_type": ("wrong-date", DATE),
    "int_parsing": ("not-a-number", NUMBER),
    "int_type": ("not-a-number", NUMBER),
    "greater_than_equal": ("not-a-number", NUMBER),
    "less_than_equal": ("not-a-number", _kind("a smaller number")),
    "bool_parsing": ("wrong-kind", _kind("true or false")),
    "dict_type": ("wrong-kind", _kind("keys and values", "start each line with an id and a ':'")),
    "model_type": ("wrong-kind", _kind("keys and values", "write {key: value}")),
    "tuple_type": ("wrong-kind", _kind("a list", "start each line with '- ', or write [one, two]")),
    "list_type": ("wrong-kind", _kind("a list", "start each line with '- ', or write [one, two]")),
    "too_short": ("too-few", _few),
    "too_long": ("too-many", _many),
}


def named(path: Path) -> str:
    """The value at this path in the author's words: "'ask' of question 'hulp'", "entry 2 of 'sources'"."""
    last = f"entry {path[-1] + 1}" if isinstance(path[-1], int) else f"'{path[-1]}'"
    return f"{last} of {described(path[:-1])}" if len(path) > 1 else last


def described(path: Path) -> str:
    """The thing at this path in the author's words: "answer 'ja' of question 'hulp'"."""
    nouns = [
        f"{NOUNS[str(container)]} '{step}'" if isinstance(step, str) else f"{NOUNS[str(container)]} {step + 1}"
        for container, step in pairwise(path)
        if str(container) in NOUNS
    ]
    *before, last = ("", *path)
    has_no_noun = isinstance(last, str) and last and str(before[-1]) not in NOUNS
    words = [*([f"'{last}'"] if has_no_noun else []), *reversed(nouns)]
    return " of ".join(words) if words else "this file"


def key_names(model: type[BaseModel]) -> list[tuple[str, Any]]:
    """The keys that a model reads, as authors write them, with the kind of each."""
    return [(field.alias or name, field.annotation) for name, field in model.model_fields.items()]


def model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The model that the value at this path has to be; None when it is no model."""
    kind: Any = model
    for step in path:
        kind = inside(kind, step)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def inside(kind: Any, step: str | int) -> Any:
    """The kind of thing one step inside this kind of thing."""
    if isinstance(kind, type) and issubclass(kind, RootModel):
        return inside(unwrapped(kind.model_fields["root"].annotation), step)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return unwrapped(dict(key_names(kind)).get(str(step)))
    arguments = [argument for argument in get_args(kind) if argument is not Ellipsis]
    return unwrapped(arguments[-1]) if arguments else None


def unwrapped(kind: Any) -> Any:
    """The kind without `Annotated` and without `| None`."""
    while hasattr(kind, "__metadata__"):
        kind = kind.__origin__
    if get_origin(kind) in (Union, types.UnionType):
        [kind, *_] = [argument for argument in get_args(kind) if argument is not type(None)]
        return unwrapped(kind)
    return kind

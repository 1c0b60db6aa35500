"""Which keys a model reads at each place in a file, so that an unknown one can be told from what would be known."""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, StringConstraints, Tag

from macros.language.forms import is_form, is_written
from macros.reading.written_form import KeyPath

LONG = 10_000
"""How long a text may be of which nobody said so."""


def key_names(model: type[BaseModel]) -> list[tuple[str, Any]]:
    """The keys that a model reads, as authors write them, with the kind of each."""
    return [(field.alias or name, field.annotation) for name, field in model.model_fields.items()]


def model_at(model: type[BaseModel], path: KeyPath) -> type[BaseModel] | None:
    """The model that the value at this path has to be; None when it is no model."""
    kind: Any = model
    for step in path:
        kind = inside(kind, step)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def longest_at(model: type[BaseModel], path: KeyPath, data: Any) -> int:
    """How long a free text at this path of what was written may be.

    0 where no text stands, or one of a form of its own, such as an id.
    """
    kind: Any = model
    for step in path:
        kind = held(chosen(unwrapped(kind), data), step)
        inner = data.get(step) if isinstance(data, dict) else None
        data = data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else inner
    forms = [rule for rule in rules_of(kind) if isinstance(rule, StringConstraints)]
    if unwrapped(kind) is not str or any(form.pattern for form in forms):
        return 0
    return max((form.max_length or LONG for form in forms), default=LONG)


def chosen(kind: Any, written: Any) -> Any:
    """The form that was written, of a kind that has several."""
    for choice in get_args(kind):
        name = form_name(choice)
        if name and is_written(name, written):
            return unwrapped(choice)
    return kind


def inside(kind: Any, step: str | int) -> Any:
    """The kind of thing one step inside this kind of thing; the name of a form is a step too."""
    return unwrapped(held(kind, step))


def held(kind: Any, step: str | int) -> Any:
    """The same, with the rules that it has to obey."""
    if is_form(step):
        return next((choice for choice in get_args(kind) if form_name(choice) == step), None)
    if isinstance(kind, type) and issubclass(kind, RootModel):
        return held(unwrapped(kind.model_fields["root"].annotation), step)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = next((field for name, field in kind.model_fields.items() if str(step) in (name, field.alias)), None)
        return None if field is None else Annotated[(field.annotation, None, *field.metadata)]
    arguments = [argument for argument in get_args(kind) if argument is not Ellipsis]
    return arguments[-1] if arguments else None


def rules_of(kind: Any) -> list[Any]:
    """The rules in `Annotated`, around `| None` and inside it."""
    if hasattr(kind, "__metadata__"):
        return [*kind.__metadata__, *rules_of(kind.__origin__)]
    if get_origin(kind) in (Union, types.UnionType):
        return [rule for argument in get_args(kind) for rule in rules_of(argument)]
    return []


def unwrapped(kind: Any) -> Any:
    """The kind without `Annotated` and without `| None`; what has several forms stays all of them."""
    while hasattr(kind, "__metadata__"):
        kind = kind.__origin__
    if get_origin(kind) in (Union, types.UnionType):
        [first, *_] = [argument for argument in get_args(kind) if argument is not type(None)]
        return kind if form_name(first) else unwrapped(first)
    return kind


def form_name(kind: Any) -> str | None:
    """The name of the form that this kind is, when it is one of several."""
    marks = getattr(kind, "__metadata__", ())
    return next((mark.tag for mark in marks if isinstance(mark, Tag)), None)

"""Which keys a model reads at each place in a file, so that an unknown one can be told from what would be known."""

from __future__ import annotations

import types
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, Tag

from macros.language.forms import is_form
from macros.reading.written_form import KeyPath


def key_names(model: type[BaseModel]) -> list[tuple[str, Any]]:
    """The keys that a model reads, as authors write them, with the kind of each."""
    return [(field.alias or name, field.annotation) for name, field in model.model_fields.items()]


def model_at(model: type[BaseModel], path: KeyPath) -> type[BaseModel] | None:
    """The model that the value at this path has to be; None when it is no model."""
    kind: Any = model
    for step in path:
        kind = inside(kind, step)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def inside(kind: Any, step: str | int) -> Any:
    """The kind of thing one step inside this kind of thing; the name of a form is a step too."""
    if is_form(step):
        return next((unwrapped(choice) for choice in get_args(kind) if form_name(choice) == step), None)
    if isinstance(kind, type) and issubclass(kind, RootModel):
        return inside(unwrapped(kind.model_fields["root"].annotation), step)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return unwrapped(dict(key_names(kind)).get(str(step)))
    arguments = [argument for argument in get_args(kind) if argument is not Ellipsis]
    return unwrapped(arguments[-1]) if arguments else None


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

"""The words below the fields of a model, as descriptions in its schema: looked up only when somebody asks for schemas.

Pydantic can do this for every model as it is made (`use_attribute_docstrings`). Then it parses our source each time the
engine starts, which was a quarter of all that a check imports.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, get_args

from pydantic import BaseModel

OURS = "macros."


def explained(model: type[BaseModel]) -> type[BaseModel]:
    """The same model, which now knows what each of its fields is for, and so do the models in it."""
    _explain_all()
    return model


@cache
def _explain_all() -> None:
    """Give every model of ours its words, and make them anew: each after those that it holds."""
    models, made = [*_models(BaseModel)], set[type[BaseModel]]()
    for model in models:
        for name, words in _words_below_fields(model).items():
            model.model_fields[name].description = words
    for model in models:
        _make_anew(model, made)


def _make_anew(model: type[BaseModel], made: set[type[BaseModel]]) -> None:
    """Make a model anew, unless that was done; what it holds comes first, for it keeps what that was."""
    if model in made:
        return
    made.add(model)
    for field in model.model_fields.values():
        for inner in _models_in(field.annotation):
            _make_anew(inner, made)
    model.model_rebuild(force=True)


def _models_in(kind: Any) -> Iterator[type[BaseModel]]:
    """Every model that stands in a kind of value: in a list, in a table, or as one of several forms."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for inner in get_args(kind):
        yield from _models_in(inner)


def _models(kind: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Every model of ours, those that others extend first."""
    for model in kind.__subclasses__():
        if model.__module__.startswith(OURS):
            yield model
        yield from _models(model)


def _words_below_fields(model: type[BaseModel]) -> dict[str, str]:
    """The text below each field, as it stands in the source of the class and of those that it extends."""
    bodies = (_classes_in(kind.__module__).get(kind.__name__, []) for kind in reversed(model.__mro__))
    found = {name: words for body in bodies for name, words in _pairs(body)}
    return {name: words for name, words in found.items() if name in model.model_fields}


@cache
def _classes_in(file: str) -> dict[str, list[ast.stmt]]:
    """What stands in each class of one of our files, by the name of the class."""
    if not file.startswith(OURS):
        return {}
    source = ast.parse(inspect.getsource(sys.modules[file]))
    return {node.name: node.body for node in source.body if isinstance(node, ast.ClassDef)}


def _pairs(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Each field that has a text right below it, with that text."""
    for field, words in pairwise(body):
        match field, words:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, inspect.cleandoc(text)

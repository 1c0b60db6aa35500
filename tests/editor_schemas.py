"""What an editor that knows our JSON Schemas underlines in an author's file."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePosixPath
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from macros.exporting.schemas import MODELS, schema_of
from macros.library import MKDOCS
from macros.nouns import SHELVES
from macros.reading.front_matter_block import front_matter_block
from macros.reading.text_file import TextFile


class CoreLoader(yaml.CSafeLoader):
    """Reads YAML as editors do (version 1.2): `no` is a word, a date is a text, 3 is a number, and `a?, b` is right."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(true|false)$", "tf"),
    ("int", r"^-?[0-9]+$", "-0123456789"),
    ("float", r"^-?[0-9]+\.[0-9]+$", "-0123456789"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def named(data: Any) -> Any:
    """The same with every key as the word that it is: to an editor `true:` is a name like any other."""
    if isinstance(data, dict):
        return {str(key).lower() if isinstance(key, bool) else key: named(value) for key, value in data.items()}
    return [*map(named, data)] if isinstance(data, list) else data


@cache
def validator(model: Any) -> Draft202012Validator:
    """What holds files against the schema of this model."""
    return Draft202012Validator(schema_of(model))


def underlined(model: Any, text: str) -> list[str]:
    """What the schema of this model finds wrong with a text in YAML."""
    data = yaml.load(text, CoreLoader)  # noqa: S506 - a safe loader that knows fewer words
    return [error.message for error in validator(model).iter_errors(named(data))]


def underlined_in_file(file: TextFile) -> list[str]:
    """What the schema that belongs to an author's file finds wrong with it; of a page only its head is YAML."""
    path = PurePosixPath(file.file)
    if path.suffix == ".md":
        head = front_matter_block(file)
        return underlined(MODELS["page"], head.text) if head else []
    if path.name == MKDOCS.name:
        return []  # it has no schema of ours
    kind = (re.findall(r"^kind: ([a-z]+)$", file.text, re.MULTILINE) or [""])[0]
    shelves = [shelf for shelf in SHELVES if shelf.claims(path)]
    shelf = next((one for one in shelves if one.noun == kind), shelves[0])
    return underlined(shelf.model, file.text)

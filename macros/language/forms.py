"""A value that has one of several forms, told apart by the word that stands under one of its keys, or by a key."""

from __future__ import annotations

from pydantic import Discriminator, Tag

FORM = "form:"
"""How the name of a form begins, so that it can be told from a key wherever pydantic puts it between keys."""
HAS_IT, LACKS_IT = "+", "-"
"""What follows the key in the name of a form that is known by having it, or by not having it."""


def form(key: str, word: str) -> Tag:
    """The mark of the model that a value has to be when this word stands under this key."""
    return Tag(f"{FORM}{key}={word}")


def told_apart_by(key: str) -> Discriminator:
    """Lets a value be the one model, of those with a mark, whose word stands under this key."""

    def form_of(value: object) -> str | None:
        return f"{FORM}{key}={value.get(key, '')}" if isinstance(value, dict) else None

    return Discriminator(form_of)


def form_with(key: str) -> Tag:
    """The mark of the model that a value has to be when it has this key."""
    return Tag(f"{FORM}{key}{HAS_IT}")


def form_without(key: str) -> Tag:
    """The mark of the model that a value has to be when it does not have this key."""
    return Tag(f"{FORM}{key}{LACKS_IT}")


def told_apart_by_having(key: str) -> Discriminator:
    """Lets a value be the one model, of two with a mark, that has or does not have this key."""

    def form_of(value: object) -> str:
        return f"{FORM}{key}{HAS_IT if isinstance(value, dict) and key in value else LACKS_IT}"

    return Discriminator(form_of)


def is_form(step: object) -> bool:
    """Whether this is the name of a form, and no key."""
    return str(step).startswith(FORM)


def is_written(form_name: str, value: object) -> bool:
    """Whether this is the form of what was written."""
    if not isinstance(value, dict):
        return False
    key = form_name.removeprefix(FORM)
    if key.endswith((HAS_IT, LACKS_IT)):
        return (key[: -len(HAS_IT)] in value) == key.endswith(HAS_IT)
    key, word = key_and_word(form_name)
    return value.get(key) == word


def key_and_word(form_name: str) -> tuple[str, str]:
    """The key by which a form is known, and its word."""
    key, _, word = form_name.removeprefix(FORM).partition("=")
    return key, word

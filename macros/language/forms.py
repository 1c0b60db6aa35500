"""A value that has one of several forms, told apart by the word that stands under one of its keys."""

from __future__ import annotations

from pydantic import Discriminator, Tag

FORM = "form:"
"""How the name of a form begins, so that it can be told from a key wherever pydantic puts it between keys."""


def form(key: str, word: str) -> Tag:
    """The mark of the model that a value has to be when this word stands under this key."""
    return Tag(f"{FORM}{key}={word}")


def told_apart_by(key: str) -> Discriminator:
    """Lets a value be the one model, of those with a mark, whose word stands under this key."""

    def form_of(value: object) -> str | None:
        return f"{FORM}{key}={value.get(key, '')}" if isinstance(value, dict) else None

    return Discriminator(form_of)


def is_form(step: object) -> bool:
    """Whether this is the name of a form, and no key."""
    return str(step).startswith(FORM)


def key_and_word(form_name: str) -> tuple[str, str]:
    """The key by which a form is known, and its word."""
    key, _, word = form_name.removeprefix(FORM).partition("=")
    return key, word

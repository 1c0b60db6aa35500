"""What is wrong with a value, in words: for each kind of fault that pydantic finds, our rule and what is right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from macros.problems.did_you_mean import listed, suggestion
from macros.reading.quote_faults import CURLY_QUOTES

Said = tuple[str, str, str]
"""What is wrong, what was expected, and something to do."""


def plain(fault: Any) -> Said:
    """The words for a kind of fault that has none of its own."""
    return "has a value that does not fit here", str(fault["msg"]), ""


def shown(written: object) -> str:
    """What stands there, in words."""
    if isinstance(written, str):
        return f"is '{written}'"
    return "is a list" if isinstance(written, list) else "is a group of keys"


def _too_long(fault: Any) -> Said:
    most, now = fault["ctx"]["max_length"], len(str(fault["input"]).strip())
    return f"has {now} characters; {most} fit on a phone", f"at most {most} characters", f"leave out {now - most}"


def _too_short(_: Any) -> Said:
    return "is empty", "a text", ""


def _few(fault: Any) -> Said:
    return f"has too few entries ({fault['ctx']['actual_length']})", f"at least {fault['ctx']['min_length']}", ""


def _many(fault: Any) -> Said:
    return f"has too many entries ({len(fault['input'])})", f"at most {fault['ctx']['max_length']}", ""


def choices(expected: str) -> list[str]:
    """The words that can be chosen, from pydantic's list of them."""
    return expected.replace("'", "").replace(" or ", ", ").split(", ")


def _choice(fault: Any) -> Said:
    names = choices(fault["ctx"]["expected"])
    return shown(fault["input"]), listed(names), suggestion(str(fault["input"]), names)


def _kind(expected: str, help_: str = "") -> Callable[[Any], Said]:
    return lambda fault: (shown(fault["input"]), expected, help_)


PATTERNS = (
    (r"\W_", "one word, without spaces or hyphens"),
    ("mailto", "an address that starts with https:// or mailto:"),
    ("https", "an address that starts with https://"),
    ("law-card", "a page, such as handboek/haast.md, or tree: term: fact: checklist: tension: law-card: and an id"),
    (".md", "a page under content/, such as handboek/index.md"),
    (")*#[", "an outcome of a tree, such as my-tree#an-outcome"),
    ("#", "a source, such as book-2020#chapter-1"),
    ("^[0-9]", "a telephone number, such as 0800-2000"),
    ("", "an id: small letters, digits and hyphens, starting with a letter"),
)
"""What fits a pattern, by something that stands in it and in none of those below."""


def _pattern(fault: Any) -> Said:
    pattern = str(fault["ctx"]["pattern"])
    return f"is '{fault['input']}'", next(words for sign, words in PATTERNS if sign in pattern), ""


def _limit(sign: str, words: str) -> Callable[[Any], Said]:
    return lambda fault: (f"is '{fault['input']}'", words.format(f"{fault['ctx'][sign]:g}"), "")


def _no_text(fault: Any) -> Said:
    written = fault["input"]
    pairs = [*written.items()] if isinstance(written, dict) else []
    if len(pairs) == 1 and isinstance(pairs[0][1], str):
        key, rest = pairs[0][0].lstrip(CURLY_QUOTES), pairs[0][1].rstrip(CURLY_QUOTES)
        return "is a key with a value, because of the ':' in it", "a text", f'put quotes around it: "{key}: {rest}"'
    return _kind("a text")(fault)


DATE = _kind("a date that there is, written as 2026-11-21")
NUMBER = _kind("a whole number, such as 12")
VALUE_FAULTS: dict[str, tuple[str, Callable[[Any], Said]]] = {
    "string_too_long": ("text-too-long", _too_long),
    "string_too_short": ("empty-value", _too_short),
    "string_pattern_mismatch": ("wrong-form", _pattern),
    "string_type": ("wrong-kind", _no_text),
    "literal_error": ("unknown-choice", _choice),
    "date_from_datetime_parsing": ("wrong-date", DATE),
    "date_parsing": ("wrong-date", DATE),
    "date_type": ("wrong-date", DATE),
    "int_parsing": ("not-a-number", NUMBER),
    "int_type": ("not-a-number", NUMBER),
    "float_parsing": ("not-a-number", _kind("a number, such as 3 or 0.5")),
    "float_type": ("not-a-number", _kind("a number, such as 3 or 0.5")),
    "greater_than": ("out-of-range", _limit("gt", "a number above {}")),
    "greater_than_equal": ("out-of-range", _limit("ge", "{} or more")),
    "less_than_equal": ("out-of-range", _limit("le", "{} or less")),
    "multiple_of": ("out-of-range", _limit("multiple_of", "a number in steps of {}")),
    "bool_type": ("wrong-kind", _kind("true or false")),
    "bool_parsing": ("wrong-kind", _kind("true or false")),
    "dict_type": ("wrong-kind", _kind("keys and values", "start each line with an id and a ':'")),
    "model_type": ("wrong-kind", _kind("keys and values", "write {key: value}")),
    "union_tag_not_found": ("wrong-kind", _kind("keys and values", "write {key: value}")),
    "tuple_type": ("wrong-kind", _kind("a list", "start each line with '- ', or write [one, two]")),
    "list_type": ("wrong-kind", _kind("a list", "start each line with '- ', or write [one, two]")),
    "too_short": ("too-few", _few),
    "too_long": ("too-many", _many),
}

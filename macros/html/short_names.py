"""Shorter names for what only one script knows: its own variables, functions, classes and arguments.

One name gets one new name in the whole script, which nothing else there has, so that whatever was the same stays the
same and whatever differed stays different: no scope has to be known for that. What can be seen from outside keeps its
name: properties, what stands outside all brackets, and whatever is a name and a property at once, as in `{ seed }`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from string import ascii_letters, digits

from macros.html.script_tokens import Token

WORDS = """
arguments as async await break case catch class const constructor continue debugger default delete do else enum export
extends false finally for from function get if import in instanceof let new null of return set static super switch this
throw true try typeof undefined var void while with yield
"""
RESERVED = frozenset(WORDS.split())
"""Words of the language, also those that are so only in some places."""
DECLARES = frozenset({"const", "let", "function", "class"})
NO_HEAD = frozenset({"if", "for", "while", "switch"})
"""Words whose brackets hold no arguments, though a block follows them."""
NOTHING = Token("mark", ";")


@dataclass(frozen=True)
class Name:
    """A variable at one place of a script: whether it is bound there, and whether it can be seen from outside."""

    place: int
    written: str
    is_bound: bool
    is_seen: bool


def shortened(tokens: Sequence[Token]) -> list[Token]:
    """The same script with short names."""
    names = [*names_in(tokens)]
    new = new_names(names)
    at = {name.place: new[name.written] for name in names if name.written in new}
    return [Token("name", at[place]) if place in at else token for place, token in enumerate(tokens)]


def new_names(names: Sequence[Name]) -> dict[str, str]:
    """The new name of each that may have one: the shortest for what occurs most."""
    seen = {name.written for name in names if name.is_seen}
    bound = {name.written for name in names if name.is_bound} - seen
    taken = {name.written for name in names} - bound
    often = Counter(name.written for name in names if name.written in bound)
    return dict(zip((written for written, _ in often.most_common()), _free(taken), strict=False))


def _free(taken: set[str]) -> Iterator[str]:
    """Short names that nothing has yet."""
    for ends in ("",), digits + ascii_letters:
        for first, end in product(ascii_letters, ends):
            if (name := first + end) not in taken and name not in RESERVED:
                yield name


def names_in(tokens: Sequence[Token]) -> Iterator[Name]:
    """Every variable of a script, in order; properties, keys and members are none."""
    counted = [(place, token) for place, token in enumerate(tokens) if token.kind != "line"]
    script = _Brackets([token for _, token in counted])
    for near, (place, token) in enumerate(counted):
        if token.kind == "name" and token.written not in RESERVED and not script.is_property(near):
            yield Name(place, token.written, script.is_bound(near), script.is_seen(near))


class _Brackets:
    """The tokens of a script without its lines, with what stands around each of them."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.around: list[tuple[int, ...]] = []
        self.ends: dict[int, int] = {}
        stack: tuple[int, ...] = ()
        for place, token in enumerate(tokens):
            if token.closes:
                self.ends[stack[-1]] = place
                stack = stack[:-1]
            self.around.append(stack)
            if token.opens:
                stack = (*stack, place)

    def at(self, place: int) -> Token:
        return self.tokens[place] if 0 <= place < len(self.tokens) else NOTHING

    def written(self, place: int) -> str:
        return self.at(place).written

    def is_property(self, place: int) -> bool:
        """Whether a name is a property, the key of one, or the name of a method or a field."""
        before, after = self.written(place - 1), self.written(place + 1)
        is_key = after == ":" and before in {"{", ","}
        return before in {".", "?."} or is_key or self._is_member(place) or self._is_method(place)

    def _is_member(self, place: int) -> bool:
        """Whether it stands directly in a class."""
        return bool(self.around[place]) and self._is_class(self.around[place][-1])

    def _is_class(self, bracket: int) -> bool:
        """Whether the body of a class begins here: `class`, a name, and perhaps `extends` and another."""
        heads = [self.written(bracket - back) for back in (2, 4)]
        return self.written(bracket) == "{" and (heads[0] == "class" or heads == ["extends", "class"])

    def _is_method(self, place: int) -> bool:
        """Whether a block follows its arguments, as in `{ quiz(one) { … } }`."""
        return self.written(place - 1) != "function" and self._is_head(place + 1)

    def _is_head(self, bracket: int) -> bool:
        """Whether arguments stand between these brackets, and no condition."""
        if self.written(bracket) != "(" or self.written(bracket - 1) in NO_HEAD:
            return False
        return self.written(self.ends[bracket] + 1) in {"{", "=>"}

    def is_seen(self, place: int) -> bool:
        """Whether it stands outside all brackets, or is a property at the same time."""
        if not self.around[place]:
            return True
        is_between = self.written(place - 1) in {"{", ","} and self.written(place + 1) in {",", "}", "="}
        return is_between and self.written(self.around[place][-1]) == "{"

    def is_bound(self, place: int) -> bool:
        """Whether it gets its value here: it is declared, an argument, or a part of either."""
        before, after = self.written(place - 1), self.written(place + 1)
        if before in DECLARES or after == "=>":
            return True
        is_part = before in {"(", "[", "{", ",", ":", "..."} and after in {",", ")", "]", "}", "="}
        return is_part and any(self._binds(bracket) for bracket in self.around[place])

    def _binds(self, bracket: int) -> bool:
        """Whether what stands between these brackets gets a value."""
        return self._is_head(bracket) or self.written(bracket - 1) in {"const", "let"}

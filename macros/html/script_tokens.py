"""A script cut into tokens: texts, templates, patterns, numbers, names and marks, without its comments and spaces.

Only as much of the language as our scripts use. What it cannot cut it refuses, so that nothing is sent broken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"""
    (?P<space>[^\S\n]+)
    | (?P<comment>//[^\n]* | /\*.*?\*/)
    | (?P<line>\n\s*)
    | (?P<text>"(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*')
    | (?P<number>0x[\da-f]+ | \d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?)
    | (?P<name>[A-Za-z_$][\w$]*)
    | (?P<mark>\.\.\. | => | \?\.(?!\d) | [!=]==? | (?:&&|\|\||\?\?|\*\*)=? | \+\+ | -- | >>>=? | <<=? | >>=?
        | [-+*/%&|^<>]=? | [!~?:;,.=()[\]{}])
    """,
    re.VERBOSE | re.DOTALL,
)
PATTERN = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
TEMPLATE = re.compile(r"[`}](?:[^`\\$\n]|\\.|\$(?!\{))*(?:`|\$\{)")
PATTERN_MAY_FOLLOW = frozenset({"return", "typeof", "case"})
"""Words after which a slash begins a pattern; after any other it divides."""
LINE = "\n"


@dataclass(frozen=True)
class Token:
    """One token: its kind (a group of TOKEN, or template or pattern), and how it is written."""

    kind: str
    written: str

    @property
    def opens(self) -> bool:
        """Whether it is a bracket that some later token closes."""
        return self.written in {"(", "[", "{"} if self.kind == "mark" else self.is_template and self.written[-1] == "{"

    @property
    def closes(self) -> bool:
        """Whether it closes a bracket; a piece of a template may close one and open the next."""
        return self.written in {")", "]", "}"} if self.kind == "mark" else self.is_template and self.written[0] == "}"

    @property
    def is_template(self) -> bool:
        """Whether it is a piece of a text between backticks."""
        return self.kind == "template"


def tokens_of(script: str) -> Iterator[Token]:
    """Every token that counts, with an empty line for each new line. Raises ValueError where nothing fits."""
    place, before, brackets = 0, Token("line", LINE), [""]
    while place < len(script):
        kind, written = _next(script, place, before, brackets[-1])
        token = Token(kind, LINE if kind == "line" else written)
        place += len(written)
        if token.closes:
            brackets.pop()
        if token.opens:
            brackets.append(written)
        if kind not in {"space", "comment"}:
            yield token
        if kind not in {"space", "comment", "line"}:
            before = token


def _next(script: str, place: int, before: Token, bracket: str) -> tuple[str, str]:
    """The kind of what stands at a place in a script, and how it is written there."""
    start = script[place]
    if start == "`" or (start == "}" and bracket[-1:] == "{" and len(bracket) > 1):
        match, kind = TEMPLATE.match(script, place), "template"
    elif start == "/" and script[place + 1 : place + 2] not in {"/", "*"} and _wants_value(before):
        match, kind = PATTERN.match(script, place), "pattern"
    else:
        match = TOKEN.match(script, place)
        kind = match.lastgroup or "" if match else ""
    if match is None:
        message = f"this is no script that can be made compact: {script[place:].splitlines()[0]}"
        raise ValueError(message)
    return kind, match[0]


def _wants_value(before: Token) -> bool:
    """Whether a value comes after this token, so that a slash begins a pattern."""
    if before.kind == "mark":
        return not before.closes
    return before.kind == "line" or before.written in PATTERN_MAY_FOLLOW or (before.is_template and before.opens)

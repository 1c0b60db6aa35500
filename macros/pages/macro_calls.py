"""The macros that a page uses (`{{ decision_tree("…") }}`) with their places, also beside one that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import jinja2
from jinja2 import nodes

from macros.pages.between_braces import PARSER, Braced, is_a_word, parts_in
from macros.problems.problem import Place, Problem
from macros.reading.page_links import CODE, prose
from macros.reading.page_outline import blanks
from macros.reading.text_file import TextFile

ONLY_WORDS = re.compile(r"^\s*(?:[-*+]\s+|\d+\.\s+)?\{\{[^{}]*\}\}\s*$")
TEXT = re.compile(r"^\s*(?![-*+]\s|\d+\.\s|!!!|\?\?\?|#|<)\S")
"""A line that joins the one beside it in one paragraph: no item, box, heading or HTML."""

BROKEN_OR_NOT = re.compile(r"\{\{.*?\}\}|\{\{(?:(?!\}\}|\{\{).)*$|\{#(?:(?!#\}).)*$|\{%.*?(?:%\}|$)", re.MULTILINE)
"""What stands between braces on one line, and what is opened there and not closed."""

SINGLE = re.compile(r"(?<!\{)\{(?: \{)? *(\w+\(\s*[\"'“][^{}]*\)) *\}(?: \})?(?!\})")
AS_IT_IS = "{% raw"
"""Begins what is shown as it is written; there a macro may be broken."""

NAMES = re.compile(r"[\w#-]+")


@dataclass(frozen=True)
class MacroCall:
    """One of our words in a page, with what was given to it (only plain texts and numbers) and where it stands."""

    name: str
    arguments: tuple[object, ...]
    place: Place
    name_place: Place
    alone: bool = True
    """Whether it is a paragraph, an item or a cell by itself, with no text on its own line or the ones beside it."""
    is_whole: bool = True
    """Whether it could be read; of one that could not, only what it is and asks for can be guessed."""


def calls_in(text: TextFile) -> tuple[list[MacroCall] | None, list[Problem]]:
    """Every call of a macro in the page; None with the fault at which the template could not be read.

    Where only some cannot be read, each of them is a fault of its own, and the rest of the page is read all the same.
    """
    try:
        return calls_of(text, parts_in(text.text))
    except jinja2.TemplateSyntaxError as error:
        broken = [] if AS_IT_IS in text.text else broken_in(text)
        blanked = BROKEN_OR_NOT.sub(lambda found: blanks(found) if parse_fault(found[0]) else found[0], text.text)
        try:
            calls, problems = calls_of(text, parts_in(blanked if broken else text.text))
        except jinja2.TemplateSyntaxError:
            return None, [problem for _, problem in broken] or [
                could_not_be_read(Place(text.file, error.lineno), error)
            ]
    return [*calls, *(call for call, _ in broken)], [*problems, *(problem for _, problem in broken)]


def calls_of(text: TextFile, found: Sequence[Braced]) -> tuple[list[MacroCall], list[Problem]]:
    """Every call in what could be read."""
    calls, problems = [], []
    for before, part in found:
        here = [part, *part.find_all((nodes.Call, nodes.Name))]
        called = {id(node.node) for node in here if isinstance(node, nodes.Call)}
        bare = [node for node in here if isinstance(node, nodes.Name) and id(node) not in called]
        calls += [as_call(text, node, before + node.lineno) for node in here if is_a_word(node)]
        problems += [without_brackets(text, name, before + name.lineno) for name in bare if name.ctx == "load"]
        if not is_a_word(part) and not bare:
            problems.append(no_word(text, before + part.lineno))
    return calls, [*problems, *in_single_braces(text)]


def no_word(text: TextFile, line: int) -> Problem:
    """What templates can do and pages cannot: work out, choose, repeat, include."""
    message = "what stands between these braces is no word of the handbook"
    expected = '{{ name("…") }}, with nothing before or behind it'
    return Problem(Place(text.file, line), "macro-syntax", message, expected=expected)


def broken_in(text: TextFile) -> list[tuple[MacroCall, Problem]]:
    """Every macro, on a line of its own or among words, that cannot be read by itself."""
    found = []
    for number, line in enumerate(text.lines, 1):
        for one in BROKEN_OR_NOT.finditer(line):
            fault = parse_fault(one[0])
            if fault:
                place = Place(text.file, number, one.start() + 1, len(one[0].rstrip()))
                names = [*NAMES.findall(one[0]), "", ""]
                call = MacroCall(names[0], (names[1],), place, place, is_whole=False)
                found.append((call, could_not_be_read(place, fault, is_command=one[0].startswith("{%"))))
    return found


def parse_fault(macro: str) -> jinja2.TemplateSyntaxError | None:
    """Why this piece of a page cannot be read; None when it can."""
    try:
        PARSER.parse(macro)
    except jinja2.TemplateSyntaxError as error:
        return error
    return None


SAID = (
    ("comment", "{# begins a comment, which hides what follows"),
    ("unexpected char '\"'", "a quote between {{ and }} is opened and not closed"),
    ('unexpected char "\'"', "a quote between {{ and }} is opened and not closed"),
    ("unexpected char '“'", "curly quotes stand between {{ and }}"),
    ("unexpected char '”'", "curly quotes stand between {{ and }}"),
    ("end of template", "the }} that closes these words is missing"),
    ("unexpected '}', expected ')'", "the ) that closes these words is missing"),
    ("unexpected '}'", "the second } that closes these words is missing"),
    ("Expected an expression, got 'end of print", "there is nothing between {{ and }}"),
    ("got 'string'", "the brackets between these words are missing"),
    ("expected token ':'", "a { too many stands before these words"),
)
"""What the reader of templates says, and what that means to an author."""


def could_not_be_read(place: Place, error: jinja2.TemplateSyntaxError, *, is_command: bool = False) -> Problem:
    """A macro, or what looks like one, in which something is wrong."""
    said = str(error.message)
    plain = f"the words between {{{{ and }}}} could not be read: {said}"
    message = next((words for fragment, words in SAID if fragment in said), plain)
    if is_command:
        message = "{% begins a command for programmers; our words stand between {{ and }}"
    expected = "{: #name }, with a colon and a space" if "comment" in said else '{{ name("…") }}, with straight quotes'
    return Problem(place, "macro-syntax", message, expected=expected)


def in_single_braces(text: TextFile) -> list[Problem]:
    """Words of ours between braces that are not two and two together: they stand on the page as they are written."""
    found = ((number, one) for number, line in prose(text) for one in SINGLE.finditer(CODE.sub(blanks, line)))
    message = "these words stand on the page as they are written: two braces belong before them, and two behind"
    return [
        Problem(
            Place(text.file, number, one.start() + 1, len(one[0])),
            "macro-syntax",
            message,
            expected=f"{{{{ {one[1]} }}}}",
        )
        for number, one in found
    ]


def without_brackets(text: TextFile, name: nodes.Name, number: int) -> Problem:
    """A word that is named and not called, or a name without quotes: a reader would see something of Python."""
    line = text.lines[number - 1]
    at = max(line.find(name.name), 0)
    place = Place(text.file, number, at + 1, len(name.name))
    if line.rfind("(", 0, at) > line.rfind("{{", 0, at):
        message = f"'{name.name}' stands between brackets without quotes"
        return Problem(place, "macro-syntax", message, expected='("…"), with straight quotes')
    message = f"'{name.name}' stands between braces without brackets"
    return Problem(place, "macro-syntax", message, expected=f'{{{{ {name.name}("…") }}}} or {{{{ {name.name}() }}}}')


def as_call(text: TextFile, call: nodes.Call, number: int) -> MacroCall:
    """One call with its plain arguments and the place of its first argument (or of its name)."""
    name = call.node.name if isinstance(call.node, nodes.Name) else ""
    arguments = tuple(argument.value for argument in call.args if isinstance(argument, nodes.Const))
    line = text.lines[number - 1]
    named = max(line.find(name), 0)
    at = line.find(str(arguments[0]), named + len(name)) if arguments else -1
    name_place = Place(text.file, number, named + 1, len(name))
    place = Place(text.file, number, at + 1, len(str(arguments[0]))) if at >= 0 else name_place
    return MacroCall(name, arguments, place, name_place, stands_alone(text.lines, number))


def stands_alone(lines: list[str], number: int) -> bool:
    """Whether there is nothing but words of ours on the line, and no text on the lines above and below it."""
    beside = [*lines[max(number - 2, 0) : number - 1], *lines[number : number + 1]]
    return bool(ONLY_WORDS.match(lines[number - 1])) and not any(TEXT.match(line) for line in beside)

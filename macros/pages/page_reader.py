"""Reading a page: its front matter, and the macros it uses (`{{ decision_tree("…") }}`) with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import jinja2
from jinja2 import nodes

from macros.pages.front_matter import FrontMatter
from macros.problems.problem import Place, Problem
from macros.reading.links import PageLink, barred_in, links_in
from macros.reading.marked_yaml import Document, read_yaml
from macros.reading.model_reader import read_model
from macros.reading.page_links import anchors_in
from macros.reading.page_outline import Heading, headings_in, tags_in
from macros.reading.page_prose import empty_boxes_in, parts_in, prose_in
from macros.reading.shown_text import shown_text
from macros.reading.text_file import TextFile

FENCE = "---"
ONLY_WORDS = re.compile(r"^\s*(?:[-*+]\s+|\d+\.\s+)?\{\{[^{}]*\}\}\s*$")
TEXT = re.compile(r"^\s*(?![-*+]\s|\d+\.\s|!!!|\?\?\?|#|<)\S")
"""A line that joins the one beside it in one paragraph: no item, box, heading or HTML."""


@dataclass(frozen=True)
class MacroCall:
    """One of our words in a page, with what was given to it (only plain texts and numbers) and where it stands."""

    name: str
    arguments: tuple[object, ...]
    place: Place
    name_place: Place
    alone: bool = True
    """Whether it is a paragraph, an item or a cell by itself, with no text on its own line or the ones beside it."""


@dataclass(frozen=True)
class Page:
    """A page as its author wrote it: path under `content/`, front matter, the words it uses, what it says."""

    path: str
    front_matter: FrontMatter
    calls: tuple[MacroCall, ...] = ()
    links: tuple[PageLink, ...] = ()
    anchors: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    prose: tuple[str, ...] = ()
    empty_boxes: tuple[Place, ...] = ()
    headings: tuple[Heading, ...] = ()
    tags: tuple[tuple[str, Place], ...] = ()
    barred: tuple[Place, ...] = ()
    document: Document = field(default_factory=lambda: Document("", []))


def read_page(text: TextFile, path: str) -> tuple[Page | None, list[Problem]]:
    """The page in this file, or every fault of its front matter and its macros."""
    calls, problems = calls_in(text)
    block = front_matter_block(text)
    if block is None:
        opened = text.text.startswith(FENCE)
        message = (
            "the front matter is not closed: its second --- is missing" if opened else "this page has no front matter"
        )
        expected = "a first line ---, then `title:` and `description:`, then ---"
        return None, [*problems, Problem(Place(text.file), "no-front-matter", message, expected=expected)]
    document, faults = read_yaml(block)
    if document is None:
        return None, problems + faults
    front_matter, model_faults = read_model(document, FrontMatter)
    faults = [*problems, *faults, *model_faults]
    if front_matter is None or calls is None:
        return None, faults
    shown = shown_text(text)
    page = Page(
        path,
        front_matter,
        tuple(calls),
        links=links_in(text, shown),
        anchors=anchors_in(text),
        parts=parts_in(text),
        prose=prose_in(text),
        empty_boxes=empty_boxes_in(text),
        headings=headings_in(text),
        tags=tags_in(text),
        barred=barred_in(text, shown),
        document=document,
    )
    return page, faults


def front_matter_block(text: TextFile) -> TextFile | None:
    """The YAML at the head of the page, on the same lines as in the file; None when there is none."""
    lines = text.lines
    if not lines or lines[0].strip() != FENCE:
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.strip() == FENCE), None)
    return None if end is None else TextFile(text.file, "\n".join(["", *lines[1:end], ""]))


def calls_in(text: TextFile) -> tuple[list[MacroCall] | None, list[Problem]]:
    """Every call of a macro in the page; None with the fault at which the template could not be read."""
    try:
        template = jinja2.Environment(autoescape=True).parse(text.text)
    except jinja2.TemplateSyntaxError as error:
        message = f"the words between {{{{ and }}}} could not be read: {error.message}"
        comment = "comment" in str(error.message)
        expected = "{: #name }, with a colon and a space" if comment else '{{ name("…") }}, with straight quotes'
        return None, [Problem(Place(text.file, error.lineno), "macro-syntax", message, expected=expected)]
    calls = [as_call(text, call) for call in template.find_all(nodes.Call) if isinstance(call.node, nodes.Name)]
    return calls, list(strange_in(text, template))


def strange_in(text: TextFile, template: nodes.Template) -> Iterator[Problem]:
    """What stands between braces and is no word of ours with its brackets."""
    for node in template.body:
        for part in node.nodes if isinstance(node, nodes.Output) else [node]:
            if isinstance(part, nodes.Name):
                yield without_brackets(text, part)
            elif not isinstance(part, nodes.TemplateData) and not is_a_word(part):
                message = "what stands between these braces is no word of the handbook"
                expected = '{{ name("…") }}, with nothing before or behind it'
                yield Problem(Place(text.file, part.lineno), "macro-syntax", message, expected=expected)


def is_a_word(node: nodes.Node) -> bool:
    """Whether this is a name with brackets behind it."""
    return isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)


def without_brackets(text: TextFile, name: nodes.Name) -> Problem:
    """A word of ours (or of nobody) that is named and not called, which a reader would see as something of Python."""
    line = text.lines[name.lineno - 1]
    place = Place(text.file, name.lineno, max(line.find(name.name), 0) + 1, len(name.name))
    message = f"'{name.name}' stands between braces without brackets"
    return Problem(place, "macro-syntax", message, expected=f'{{{{ {name.name}("…") }}}} or {{{{ {name.name}() }}}}')


def as_call(text: TextFile, call: nodes.Call) -> MacroCall:
    """One call with its plain arguments and the place of its first argument (or of its name)."""
    name = call.node.name if isinstance(call.node, nodes.Name) else ""
    arguments = tuple(argument.value for argument in call.args if isinstance(argument, nodes.Const))
    line = text.lines[call.lineno - 1]
    named = max(line.find(name), 0)
    at = line.find(str(arguments[0]), named + len(name)) if arguments else -1
    name_place = Place(text.file, call.lineno, named + 1, len(name))
    place = Place(text.file, call.lineno, at + 1, len(str(arguments[0]))) if at >= 0 else name_place
    return MacroCall(name, arguments, place, name_place, stands_alone(text.lines, call.lineno))


def stands_alone(lines: list[str], number: int) -> bool:
    """Whether there is nothing but words of ours on the line, and no text on the lines above and below it."""
    beside = [*lines[max(number - 2, 0) : number - 1], *lines[number : number + 1]]
    return bool(ONLY_WORDS.match(lines[number - 1])) and not any(TEXT.match(line) for line in beside)

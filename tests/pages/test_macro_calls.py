"""Words between braces: read one by one they are what the reader of whole templates makes of the page."""

from __future__ import annotations

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import nodes

from macros.pages.between_braces import PARSER, parts_in, read_as_a_whole, with_words
from macros.pages.macro_calls import calls_in
from macros.reading.text_file import TextFile

PIECES = (
    '{{ cite("a") }}',
    '{{cite("a","b c")}}',
    "{{ doors() }}",
    "{{ doors }}",
    '{{ fact("a") | upper }}',
    "{{ cite(a) }}",
    '{{ cite("a" }}',
    "{{ }}",
    '{{ cite("}}") }}',
    '{{ cite(\n"a") }}',
    "{{- doors() -}}",
    "{{ {} }}",
    "{% if doors() %}x{% endif %}",
    "{% raw %}{{ doors() }}{% endraw %}",
    "{# doors() #}",
    "{: #name }",
    "{{",
    "}}",
    "{",
    "}",
    "tekst",
    "\n",
    "\r\n",
    "\r",
    " ",
)


def said_by(text: str, *, as_a_whole: bool) -> list[str] | str:
    """The calls and names with their lines, or the fault with its line."""
    try:
        found = read_as_a_whole(text) if as_a_whole else parts_in(text)
    except jinja2.TemplateSyntaxError as error:
        return f"{error.lineno}: {error.message}"
    return [
        f"{before + node.lineno}: {type(node).__name__} {node!r}"
        for before, part in found
        for node in (part, *part.find_all(nodes.Node))
    ]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=8))
def test_one_by_one_is_the_same_as_the_page_as_a_whole(pieces: list[str]) -> None:
    """Whatever stands beside whatever: the same calls, names, lines and faults."""
    text = "".join(pieces)
    assert said_by(text, as_a_whole=False) == said_by(text, as_a_whole=True)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_same_words_on_more_lines_have_their_own_places(end: str) -> None:
    """They are read once, and each stands where it stands."""
    calls, problems = calls_in(
        TextFile("a.md", end.join(["Een.", '{{ cite("a") }} en {{ cite("b") }}', '{{ cite("a") }}']))
    )
    assert problems == []
    assert [(one.arguments, one.place.line) for one in calls or []] == [(("a",), 2), (("b",), 2), (("a",), 3)]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=8))
def test_words_put_in_are_what_a_template_makes_of_them(pieces: list[str]) -> None:
    """Whatever stands between them; what is left is then made by the template, and gives the same page."""
    text = "".join(pieces)
    words = {name: f"[{name}]".format for name in ("cite", "doors", "fact", "a")}
    try:
        whole = PARSER.from_string(text).render(**words)
    except (jinja2.TemplateError, TypeError):
        return  # such a page is not built
    assert PARSER.from_string(with_words(text, lambda name, _: f"[{name}]")).render(**words) == whole


def test_a_word_is_put_in_with_what_it_is_given() -> None:
    """Its texts in order; what is no word of ours, or more than a word, is left to the template."""
    text = '{{ term("a", "b") }} {{ other() }} {{ term(1) | upper }} {{- term() }} {{ term(x="y") }}'
    shown = with_words(text, lambda name, texts: f"{name}{texts}" if name == "term" else None)
    assert shown == text.replace('{{ term("a", "b") }}', "term('a', 'b')")
    raw = '{% raw %}{{ term("a") }}{% endraw %}'
    assert with_words(raw, lambda *_: "") == raw

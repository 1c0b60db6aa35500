"""What is sent to a browser: comments and needless spaces gone, the rest the same, a refusal where that is not sure."""

from __future__ import annotations

import pytest

from macros.html.compact import compact, compact_script, compact_style


def test_comments_and_indentation_go() -> None:
    """In any text: comments over more lines, indentation and empty lines."""
    assert compact("/* one\n * two */\n\n<svg>\n  <path/>\n</svg>\n") == "<svg>\n<path/>\n</svg>\n"


def test_a_style_is_one_line() -> None:
    """Without the spaces that say nothing; those between selectors, in a text and of an empty value say something."""
    rule = '/* x */\n.a :is(b, c) > d {\n  color: red;\n  content: ". {";\n  --on: ;\n}\n'
    style = f"{rule}\n@media print {{\n  a {{ b: 1 / 2; }}\n}}\n"
    assert compact_style(style) == '.a :is(b,c)>d{color:red;content:". {";--on: }@media print{a{b:1 / 2}}\n'


def test_a_script_keeps_its_lines() -> None:
    """Comments, indentation, empty lines and spaces go, and a line of the source is a line still."""
    script = '/* x */\n\nwindow.go = () => {\n  // why\n  return "a  // b"; // c\n};\n'
    assert compact_script(script) == 'window.go=()=>{\nreturn"a  // b";\n};\n'


@pytest.mark.parametrize(
    ("script", "sent"),
    [
        ("a = b + +c - --d;", "a=b+ +c- --d;"),
        ("a = typeof b in c;", "a=typeof b in c;"),
        ("a = `one  ${b ? `two  ${c}` : { d: 1 }.d} /* three */`;", "a=`one  ${b?`two  ${c}`:{d:1}.d} /* three */`;"),
        (r"a = b / c / d + /[/\]] /g.exec(e);", r"a=b/c/d+/[/\]] /g.exec(e);"),
        ("a = b ?.c ?? (d ? .5 : 1n);", "a=b?.c??(d?.5:1n);"),
        ("a =\n  b\n  (c)", "a=\nb\n(c)"),
    ],
)
def test_what_a_script_says_stays_the_same(script: str, sent: str) -> None:
    """Signs that would run together, words, templates in templates, patterns beside divisions, ends of lines."""
    assert compact_script(script) == f"{sent}\n"


@pytest.mark.parametrize("script", ["a = `one\n  two`;", "a = 'one;", "a = #b;", "a = /b;\n"])
def test_what_is_not_sure_is_refused(script: str) -> None:
    """A text over more lines, one that does not end, and what our scripts never use."""
    with pytest.raises(ValueError, match="no script"):
        compact_script(script)


def test_a_comment_mark_in_a_text_is_refused() -> None:
    """For what stands behind it would be lost."""
    with pytest.raises(ValueError, match="comment mark"):
        compact_style('a { content: "/*"; }')

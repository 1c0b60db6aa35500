"""What is sent to a browser: a pair of files for all pages, a pair for what a page has, no larger than may be."""

from __future__ import annotations

import gzip
import re

import pytest

from macros.html.compact import joined
from macros.site.components import components
from macros.site.page_assets import APART, SHELL_SCRIPT, SHELL_STYLE, shell_files, with_own_files

PAGE = '<head><link rel="stylesheet" href="{above}handbook/shell.css"></head><body>{content}</body>'
ASKED = re.compile(r'(?:href|src)="([^"]+)"')


def packed(text: str) -> int:
    """The bytes of a text as a server sends it."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def asked_by(content: str, above: str = "../") -> tuple[list[str], dict[str, str]]:
    """What a page with this content asks for beside the shell, and the files that were made for it."""
    page, files = with_own_files(PAGE.format(above=above, content=content))
    return ASKED.findall(page)[1:], files


def test_the_shell_is_made_whole() -> None:
    """Its style and script, and what is asked for by itself; none of them empty."""
    made = shell_files()
    assert made.keys() == {SHELL_STYLE, SHELL_SCRIPT, *APART}
    assert all(made.values())


def test_a_page_asks_only_for_what_it_has() -> None:
    """One style for all that stands there, after the shell's, and no script where nothing needs one."""
    asked, files = asked_by('<p class="hb-label hb-label--check">x</p><ul class="hb-doors"></ul>')
    assert asked == ["../handbook/with.doors.label.css"]
    assert files.keys() == {"handbook/with.doors.label.css"}
    assert ".hb-label--check" in files["handbook/with.doors.label.css"]
    assert ".hb-card" not in files["handbook/with.doors.label.css"]


def test_a_page_with_nothing_asks_for_nothing() -> None:
    """Words alone need no more than the shell."""
    assert asked_by('<p class="lead">x</p>') == ([], {})


def test_scripts_come_with_what_they_stand_on() -> None:
    """Once for all elements of a page, before the first of them; a component without a script is not in its name."""
    asked, files = asked_by(
        '<handbook-note></handbook-note><handbook-calculator></handbook-calculator><b class="hb-row">'
    )
    assert asked == ["../handbook/with.calculator.note.row.css", "../handbook/with.calculator.note.js"]
    script = files["handbook/with.calculator.note.js"]
    assert script.count("class HandbookElement ") == 1
    assert script.index("class HandbookElement ") < script.index('customElements.define("handbook-calculator"')


def test_what_comes_last_is_a_script_apart() -> None:
    """The page does not ask for it; its own script knows the address, from wherever the page stands."""
    page, files = with_own_files(
        PAGE.format(above="../", content='<handbook-scale></handbook-scale><b class="hb-code">')
    )
    later = "handbook/later.code.scale.js"
    assert f' data-hb-later="../{later}"' in page
    assert f"../{later}" not in ASKED.findall(page.replace("data-hb-later", "data-x"))[1:3]
    assert "qrPicture" in files[later]
    assert "scaleShown=" not in files["handbook/with.code.scale.js"]


def test_what_comes_last_comes_at_once_where_nothing_else_does() -> None:
    """A page that has only buttons to print gets the script for them, and no second one."""
    asked, files = asked_by("<handbook-print></handbook-print>")
    assert [path for path in asked if path.endswith(".js")] == ["../handbook/with.print.js"]
    assert 'customElements.define("handbook-print"' in files["handbook/with.print.js"]


def test_no_screen_waits_for_what_holds_on_paper() -> None:
    """It is a style apart that the page asks for as one for paper, after all others."""
    page, files = with_own_files(PAGE.format(above="../", content='<b class="hb-code"><i class="hb-quiz"></i></b>'))
    assert page.index('href="../handbook/with.code.quiz.css"') < page.index(
        'href="../handbook/paper.code.quiz.css" media="print"'
    )
    assert "@media print" in files["handbook/paper.code.quiz.css"]
    assert "@media print" not in files["handbook/with.code.quiz.css"]


@pytest.mark.parametrize("above", ["", "../", "/een/map/"])
def test_addresses_are_those_of_the_shell(above: str) -> None:
    """On a page in a folder, at the root, and on the page for lost readers, which may stand anywhere."""
    assert asked_by('<b class="hb-row">', above)[0] == [f"{above}handbook/with.row.css"]


def test_another_page_stays_as_it_is() -> None:
    """A page that does not ask for our shell is none of ours."""
    assert with_own_files('<b class="hb-row">x</b>')[0] == '<b class="hb-row">x</b>'


def test_what_every_page_loads_is_small() -> None:
    """6 kB with gzip: the style and the script of all pages."""
    made = shell_files()
    assert sum(packed(made[name]) for name in (SHELL_STYLE, SHELL_SCRIPT)) <= 6_000


def test_a_tree_is_small() -> None:
    """Its style and script, with its drawing, its list, and what goes along to another tree, and what they stand on."""
    tree = next(component for component in components() if component.name == "tree")
    _, files = asked_by("<handbook-tree></handbook-tree>")
    assert files["handbook/with.tree.css"] == joined(tree.styles)
    assert files["handbook/paper.tree.css"] == joined(tree.paper)
    assert sum(packed(text) for name, text in files.items() if "paper." not in name) <= 13_500

"""The components of the front end follow from its folders, and the pages that need one from its files."""

from __future__ import annotations

import pytest

from macros.html.templates import FRONT_END
from macros.site.components import (
    APART,
    ELEMENT,
    GATHERS,
    RECORD,
    Component,
    acting_on,
    blocks_of,
    blocks_on,
    components,
    paper,
    scripts,
    scripts_on,
    styles,
)


@pytest.mark.parametrize(
    ("style", "blocks"),
    [
        (".hb-card { color: red; }", ["hb-card"]),
        (".md-typeset ul.hb-card > .hb-other { color: red; }", ["hb-card"]),
        (".hb-card__title, .hb-label--check:hover { color: red; }", ["hb-card", "hb-label"]),
        (".md-typeset :is(.hb-card, .hb-row) > :is(p, .hb-other) { color: red; }", ["hb-card", "hb-row"]),
        (".hb-card :is(.hb-a, .hb-b:not(.hb-c, .hb-d), .hb-e) { color: red; }", ["hb-card"]),
        (".md-typeset:has(> .hb-card:target) > :not(:target) { display: none; }", ["hb-card"]),
        (
            "body:has(.hb-card:is([data-a], [data-b]:not(:has([data-c])))) :is(.md-a, .hb-b) { color: red; }",
            ["hb-card"],
        ),
        ("handbook-note:not([data-view]) .hb-other { color: red; }", ["handbook-note"]),
        ("@media print {\n  .hb-card {\n    color: var(--hb-ink);\n  }\n}\n", ["hb-card"]),
        ("/* .hb-other { } */ .md-typeset a:hover { color: var(--hb-ink); }", []),
    ],
)
def test_a_style_is_about_what_opens_its_selectors(style: str, blocks: list[str]) -> None:
    """Parts and kinds count as their block; what only follows, stands in a comment or is a token does not count."""
    assert list(blocks_of(style)) == blocks


def test_blocks_of_a_page() -> None:
    """Classes and custom elements of ours, whatever stands beside them; words, ids and classes of others are none."""
    page = '<handbook-note><p id="hb-x" class="lead hb-card__title hb-label--check md-x">hb-row</p></handbook-note>'
    assert blocks_on(page) == {"handbook-note", "hb-card", "hb-label"}


def test_a_folder_is_enough() -> None:
    """Each folder with a style or a script is a component by its name, and brings all of them that are its own."""
    folders = {path.name: path for path in FRONT_END.iterdir() if path.name not in APART}
    known = {component.name: component for component in components()}
    assert known.keys() == {name for name, path in folders.items() if [*path.glob("*.css"), *path.glob("*.js")]}
    for name, component in known.items():
        own = [path for path in folders[name].rglob("*") if path.suffix in {".css", ".js"}]
        files = {path.relative_to(FRONT_END).as_posix() for path in own if path.name != RECORD}
        brought = {*component.styles, *component.paper, *component.scripts, *component.later}
        assert files - brought == {path for path in files if path.startswith(f"{name}/mine/")}
        assert component.blocks


def test_a_script_makes_a_component_known() -> None:
    """The elements that it defines bring it to a page, also those of what comes later; they need no style."""
    [module, printed] = named("module", "print")
    assert module.elements == {"handbook-module", "handbook-reflection"}
    assert printed.elements == {"handbook-print"}
    for component in components():
        assert component.blocks >= component.elements


def test_the_order_of_files() -> None:
    """The style of the folder's own name comes first, the script of that name last; what is for paper stands apart."""
    tree = FRONT_END / "tree"
    assert (styles(tree)[0], paper(tree)) == ("tree/tree.css", ("tree/paper.css",))
    assert "tree/paper.css" not in styles(tree)
    assert scripts(tree)[-1] == "tree/tree.js"


def test_what_others_stand_on_comes_first() -> None:
    """What a device keeps, for an element that is defined starts at once; the others follow by name."""
    names = [component.name for component in components()]
    assert names == ["kept", *sorted({*names} - {"kept"})]


def named(*names: str) -> list[Component]:
    """The components of these names, in their order."""
    return [component for component in components() if component.name in names]


def test_who_asks_for_a_record_gets_what_reads_it() -> None:
    """And no other one: a quiz its own, a module that of its quizzes too, each after what it stands on."""
    found = {
        name: [path for path in scripts_on(named("kept", name)) if path.endswith(RECORD)] for name in ("quiz", "module")
    }
    assert found == {"quiz": ["quiz/record.js"], "module": ["module/record.js", "quiz/record.js"]}
    asked = scripts_on(named("kept", "quiz"))
    assert asked.index("kept/clean.js") < asked.index("quiz/record.js") < asked.index("quiz/quiz.js")


def test_what_only_looks_like_a_component_brings_no_script() -> None:
    """What has the class of a quiz has its look; a script comes with an element, and then with what serves it."""
    listed, asked = '<ul class="hb-quiz"><li class="hb-code">', "<handbook-scale></handbook-scale>"
    here = named("code", "quiz", "scale")
    assert acting_on(listed, here) == []
    assert [component.name for component in acting_on(listed + asked, here)] == ["code", "scale"]


def test_a_page_on_which_nothing_is_kept_reads_no_record() -> None:
    """A list of modules has their component, and nothing that a record could be read with."""
    assert not [path for path in scripts_on(named("module")) if path.endswith(RECORD)]


def test_what_speaks_of_everything_gets_it() -> None:
    """Every record, and what each folder has for it, before its own script; no other component has those."""
    mine = [path.relative_to(FRONT_END).as_posix() for path in FRONT_END.rglob("mine/*.js")]
    records = [path.relative_to(FRONT_END).as_posix() for path in FRONT_END.rglob(RECORD)]
    asked = scripts_on(named("kept", GATHERS))
    assert mine
    assert records
    assert {*mine, *records} <= {*asked}
    assert asked[-1] == f"{GATHERS}/{GATHERS}.js"
    others = [path for one in components() if one.name != GATHERS for path in one.scripts]
    assert not {*mine, *records} & {*others}


def test_the_element_is_no_part_of_the_shell() -> None:
    """A page without custom elements does not pay for what they stand on."""
    assert ELEMENT not in scripts(FRONT_END / "base")
    assert (FRONT_END / ELEMENT).exists()

"""Short names in what is sent: only for what nobody outside a script can see, and one for one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.html.compact import compact_script
from macros.html.script_tokens import tokens_of
from macros.html.short_names import names_in, new_names, shortened
from macros.html.templates import FRONT_END

SCRIPTS = sorted(FRONT_END.rglob("*.js"))
BROWSER_HAS = """
AbortController Array AudioContext BigInt Blob Boolean CloseWatcher CustomEvent Date Error EventTarget HTMLElement
InputEvent IntersectionObserver JSON KeyboardEvent Map Math MessageEvent MutationObserver NaN Number Object Promise
RangeError RegExp Set String TextEncoder URL URLSearchParams Uint32Array cancelAnimationFrame clearTimeout console
crypto customElements decodeURIComponent document encodeURIComponent getComputedStyle history innerHeight innerWidth
localStorage location matchMedia navigator parseInt performance requestAnimationFrame requestIdleCallback scrollTo
setTimeout structuredClone window
"""
BROWSER = frozenset(BROWSER_HAS.split())
"""What a browser gives our scripts under a bare name."""
OF_ALL_HAS = """
HandbookDanger HandbookElement HandbookPanel HandbookRanking HandbookSearch HandbookVocabulary __md_get handbookIndex
handbookWords
"""
OF_ALL = frozenset(OF_ALL_HAS.split())
"""What our scripts and the theme's give each other outside all brackets."""


def sent(script: str) -> str:
    """A script of one line with short names."""
    return compact_script(script).strip()


@pytest.mark.parametrize(
    ("script", "short"),
    [
        ("(function () { const one = 1; go(one); })();", "(function(){const a=1;go(a);})();"),
        (
            "(() => { const f = ({ at: when }, ...more) => [when, more]; })();",
            "(()=>{const c=({at:a},...b)=>[a,b];})();",
        ),
        ("(() => { let one = a; one.one = { one: one }; })();", "(()=>{let b=a;b.one={one:b};})();"),
        (
            "class Thing { count = 0; go(step) { return this.count + step; } }",
            "class Thing{count=0;go(a){return this.count+a;}}",
        ),
        ("({ go(one) { return [one, here]; } });", "({go(a){return[a,here];}});"),
        (
            "(() => { for (const [one] of all) try { one(); } catch (fault) { two(fault); } })();",
            "(()=>{for(const[a]of all)try{a();}catch(b){two(b);}})();",
        ),
    ],
)
def test_what_is_its_own_gets_a_short_name(script: str, short: str) -> None:
    """Variables, arguments and faults; no property, key, method or field."""
    assert sent(script) == short


@pytest.mark.parametrize(
    "script",
    [
        "const seen=1;function of_all(){return seen;}",
        "(()=>{const seed=1;return{seed};})();",
        "((given={answers})=>given.all)();",
        "(({seed=1})=>seed)();",
        "(()=>document.body)();",
    ],
)
def test_what_can_be_seen_keeps_its_name(script: str) -> None:
    """What stands outside all brackets, what is a property at once, and what the browser gives."""
    for name in ("seen", "of_all", "seed", "answers", "document"):
        assert len(re.findall(rf"\b{name}\b", script)) == len(re.findall(rf"\b{name}\b", sent(script)))


def test_there_are_names_enough() -> None:
    """After the letters come two signs, none of which is a word of the language or in use."""
    many = ", ".join(f"name{count}" for count in range(400))
    names = new_names([*names_in([*tokens_of(f"(({many}) => aa + b1)();")])])
    assert len(set(names.values())) == 400
    assert not {"do", "if", "in", "of", "as", "aa", "b1"} & set(names.values())


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.relative_to(FRONT_END).as_posix())
def test_every_script_of_ours_can_be_shortened(path: Path) -> None:
    """Whatever it does not bind itself a browser or another script gives, and it binds nothing that these give."""
    names = [*names_in([*tokens_of(path.read_text(encoding="utf-8"))])]
    bound = {name.written for name in names if name.is_bound}
    assert {name.written for name in names} - bound <= BROWSER | OF_ALL
    assert not bound & BROWSER


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.relative_to(FRONT_END).as_posix())
def test_a_script_stays_the_same_but_for_names(path: Path) -> None:
    """Each name has one other in the whole script, which no other has; all the rest is as it was."""
    tokens = [*tokens_of(path.read_text(encoding="utf-8"))]
    names = {name.place: name.written for name in names_in(tokens)}
    pairs = {(names[place], new.written) for place, new in enumerate(shortened(tokens)) if place in names}
    assert len({old for old, _ in pairs}) == len({new for _, new in pairs}) == len(pairs)
    others = [new for place, new in enumerate(shortened(tokens)) if place not in names]
    assert others == [token for place, token in enumerate(tokens) if place not in names]

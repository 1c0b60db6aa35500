"""The words that a page may use (`{{ cite("…") }}`), and what each may be given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from macros.drawings.names import DRAWINGS
from macros.known import Known, entry_ref, source_ref, unknown
from macros.language.label import LABELS
from macros.pages.page_reader import MacroCall
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.reference.reference import LIST_WORDS

NameCheck = Callable[[Known, str, MacroCall], Iterator[Problem]]


def _tree(known: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    if name not in known.trees:
        yield unknown("tree", name, known.trees, call.place)


def _source(known: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    yield from source_ref(known, name, call.place)


def _label(_: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    if name not in LABELS:
        yield unknown("label", name, LABELS, call.place)


def _drawing(_: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    if name not in DRAWINGS:
        yield unknown("drawing", name, DRAWINGS, call.place)


def _entry(kind: str, known: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    yield from entry_ref(known, kind, name, call.place)
    if kind in LINKED and known.list_pages is not None and kind not in known.list_pages:
        message = f"'{call.name}' leads to the list of every {kind}, and no page shows that list"
        yield Problem(call.name_place, "no-list-page", message, help=f"put {{{{ {LIST_WORDS[kind]}() }}}} on a page")


class Word(NamedTuple):
    """How a word is used.

    `check`: what its name has to be (None: it takes nothing). `with_text`: words to show may follow. `in_text`: it can
    stand in a sentence; what cannot is a box or a list, and needs a paragraph of its own.
    """

    check: NameCheck | None = None
    with_text: bool = False
    in_text: bool = False


LINKED = ("term", "fact", "checklist")
"""Entries whose word on a page is, or holds, a link to the list."""

WORDS: dict[str, Word] = {
    "decision_tree": Word(_tree),
    "tree_card": Word(_tree),
    "tree_paths": Word(_tree),
    "tree_picker": Word(),
    "cite": Word(_source, in_text=True),
    "label": Word(_label, in_text=True),
    "label_box": Word(_label),
    "drawing": Word(_drawing),
    "six_variants": Word(),
    "danger_line": Word(),
    "doors": Word(),
    "sources_list": Word(),
    "contacts_list": Word(),
    "freshness": Word(),
    "term": Word(partial(_entry, "term"), with_text=True, in_text=True),
    "fact": Word(partial(_entry, "fact"), in_text=True),
    **{kind.replace("-", "_"): Word(partial(_entry, kind)) for kind in ("checklist", "tension", "law-card")},
    **{word: Word() for word in LIST_WORDS.values()},
    "then_and_now": Word(),
    "inventory": Word(),
    "look_up_list": Word(),
    "family_calculator": Word(),
}
"""Every word that a page may use."""


def problems_of_call(call: MacroCall, known: Known) -> Iterator[Problem]:
    """What is wrong with one use of a word."""
    if call.name not in WORDS:
        message = f"there is no macro '{call.name}'"
        yield Problem(call.name_place, "unknown-macro", message, listed(WORDS), suggestion(call.name, WORDS))
        return
    word = WORDS[call.name]
    if not word.in_text and not call.alone:
        message = f"'{call.name}' is a box or a list, and stands between text"
        yield Problem(
            call.name_place, "not-alone", message, help="put it on a line of its own, with an empty line around it"
        )
    if word.check is None and call.arguments:
        yield Problem(call.place, "macro-argument", f"'{call.name}' takes nothing between its brackets")
    elif word.check is not None and not is_named(call, word):
        takes = "one name, and words to show for it" if word.with_text else "one name"
        shown = f'{call.name}("name", "words")' if word.with_text else f'{call.name}("name")'
        yield Problem(call.place, "macro-argument", f"'{call.name}' takes {takes}", expected=shown)
    elif word.check is not None:
        yield from word.check(known, str(call.arguments[0]), call)


def is_named(call: MacroCall, word: Word) -> bool:
    """Whether the call gives the name that the word asks for, and nothing that it cannot use."""
    most = 2 if word.with_text else 1
    return 1 <= len(call.arguments) <= most and all(isinstance(given, str) for given in call.arguments)

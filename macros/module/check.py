"""What is wrong with a module beside the rest of the handbook: names, the parts of its page, its place in the row."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import Known, entry_ref, page_ref
from macros.library import Library
from macros.module.module import Module, module_page
from macros.module.shelf import MODULES
from macros.noun import Around
from macros.problems.problem import Place, Problem
from macros.shelf import Marked

PARTS = {
    "start": "Startvraag",
    "read": "Lezen",
    "walk": "Keuzehulp en casus",
    "practise": "Praktijkopdracht",
    "quiz": "Quiz",
    "look_back": "Terugkijken",
}
"""The parts of a module that a learner does, each with the words of its heading; the id of that is made from them."""
FOR_TEACHERS = "Voor docenten"
SHOWN_BY = ("module", "module_reflection", "module_hours")
"""The words that show a module: its head, the question at its end, and its hours."""


def anchor(words: str) -> str:
    """The id that a heading of these words has."""
    return words.lower().replace(" ", "-")


def problems_of_module(entry: Marked[Module], around: Around) -> Iterator[Problem]:
    """Trees, quizzes and cases that are not there, and parts that its page does not have."""
    module, known = entry.value, around.known
    for noun, names, key in (("tree", module.trees, "trees"), ("quiz", module.quizzes, "quizzes")):
        for name in names:
            yield from entry_ref(known, noun, name, entry.word(name, key))
    for number, case in enumerate(module.cases):
        yield from page_ref(known, case, entry.place("cases", number))
    yield from missing_parts(entry, known)
    yield from missing_words(entry, known)


def missing_parts(entry: Marked[Module], known: Known) -> Iterator[Problem]:
    """Parts of a module's page that a learner or a teacher would look for."""
    there = known.of("page").get(module_page(entry.id))
    for words in (*PARTS.values(), FOR_TEACHERS):
        if there is not None and anchor(words) not in there:
            message, expected = f"this module has no part '{words}'", f"## {words}"
            yield Problem(Place(entry.document.file), "no-module-part", message, expected=expected)


def missing_words(entry: Marked[Module], known: Known) -> Iterator[Problem]:
    """What a module's page does not show of it. A page that could not be read may show it."""
    for word in SHOWN_BY:
        if known.shown is not None and (word, entry.id) not in known.shown:
            message = f"no page shows what `{word}` gives of module '{entry.id}'"
            expected = f'{{{{ {word}("{entry.id}") }}}} on its page'
            yield Problem(entry.key(), "not-shown", message, expected=expected)


def problems_of_modules(library: Library, _: Around) -> Iterator[Problem]:
    """Two modules with one place in the row."""
    taken: dict[int, str] = {}
    for id_, entry in library.on(MODULES).items():
        number = entry.value.number
        if number in taken:
            message = f"modules '{taken[number]}' and '{id_}' both have number {number}"
            yield Problem(entry.place("number"), "module-number-twice", message, help="give each module its own place")
        taken[number] = id_

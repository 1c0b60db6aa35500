"""Whether a page uses our words (`{{ cite("…") }}`) as they can be used, each with a name that there is."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import entry_ref, missing_part, source_ref
from macros.noun import Around
from macros.pages.macro_calls import MacroCall
from macros.pages.page_reader import Page
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.word import Word


def problems_of_words(page: Page, around: Around) -> Iterator[Problem]:
    """What is wrong with the words that a page uses."""
    used: set[str] = set()
    for call in page.calls:
        word = around.words.get(call.name)
        if not call.is_whole:
            continue
        if word is None:
            message = f"there is no macro '{call.name}'"
            names = around.words
            yield Problem(call.name_place, "unknown-macro", message, listed(names), suggestion(call.name, names))
            continue
        if word.once and call.name in used:
            message = f"a second {word.of} on one page; a link could not say which of the two it means"
            yield Problem(call.place, "twice-on-a-page", message, help="show the other one on a page of its own")
        used.add(call.name)
        yield from problems_of_call(call, word, around)
        if word.leads_to_parts:
            for part in around.known.of(word.of).get(str(next(iter(call.arguments), ""))) or ():
                yield from missing_part(around.known, page.path, part, call.place)


def problems_of_call(call: MacroCall, word: Word, around: Around) -> Iterator[Problem]:
    """What is wrong with one use of a word."""
    if not word.in_text and not call.alone:
        message = f"'{call.name}' is a box or a list, and stands between text"
        help_ = "put it on a line of its own, with an empty line around it"
        yield Problem(call.name_place, "not-alone", message, help=help_)
    if word.needs and around.known.lacks(word.needs.noun, word.needs.noun):
        message = f"'{call.name}' has nothing to show: there is no {word.needs.file}"
        yield Problem(call.name_place, "nothing-to-show", message, help="write that file; docs/keys.md has its keys")
    if not word.of and call.arguments:
        yield Problem(call.place, "macro-argument", f"'{call.name}' takes nothing between its brackets")
    elif word.of and not is_named(call, word):
        takes = "one name, and words to show for it" if word.with_text else "one name"
        shown = f'{call.name}("name", "words")' if word.with_text else f'{call.name}("name")'
        yield Problem(call.place, "macro-argument", f"'{call.name}' takes {takes}", expected=shown)
    elif word.of:
        yield from problems_of_name(call, word, around)


def problems_of_name(call: MacroCall, word: Word, around: Around) -> Iterator[Problem]:
    """A name that the handbook does not have, or that leads to a list which no page shows."""
    known, name = around.known, str(call.arguments[0])
    refers = source_ref(known, name, call.place) if word.of == "source" else entry_ref(known, word.of, name, call.place)
    yield from refers
    if word.leads_to_list and known.shown is not None and word.of not in known.list_pages:
        message = f"'{call.name}' leads to the list of every {word.of}, and no page shows that list"
        [listing] = [one.name for one in around.words.values() if one.lists == word.of]
        yield Problem(call.name_place, "no-list-page", message, help=f"put {{{{ {listing}() }}}} on a page")


def is_named(call: MacroCall, word: Word) -> bool:
    """Whether the call gives the name that the word asks for, and nothing that it cannot use."""
    most = 2 if word.with_text else 1
    return 1 <= len(call.arguments) <= most and all(isinstance(given, str) for given in call.arguments)

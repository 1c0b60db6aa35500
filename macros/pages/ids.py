"""Ids on a page that two things have: a link, a screen reader and a style can mean only one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from macros.noun import Around
from macros.pages.macro_calls import MacroCall
from macros.pages.page_reader import Page
from macros.problems.problem import Problem
from macros.word import Word

EVERY_PAGE = re.compile(
    r"inhoud|alle-paginas|bronnen-van-deze-pagina|bron-[0-9]+|noot-[0-9]+-[0-9]+|hb-.*|hbslot.*|__.*"
)
"""What the page around an author's text has for itself: its frame, its menu, and its list of sources."""

FORM = re.compile(r"\{([a-z-]+)\}")


def problems_of_ids(page: Page, around: Around) -> Iterator[Problem]:
    """An id that an author gave twice, or that something else on the page has; and an entry that stands there twice."""
    taken: dict[str, str] = {}
    for call in page.calls:
        word = around.words.get(call.name) if call.is_whole else None
        brought = [*ids_of(word, call, around.known.of)] if word else []
        if word and not word.once and taken.keys() & brought:
            message = f"this page has '{shown(call)}' twice: a link could not say which of the two it means"
            yield Problem(call.place, "twice-on-a-page", message, help="leave one of them out")
        taken |= dict.fromkeys(brought, call.name)
    seen: dict[str, int] = {}
    for one in page.ids:
        own = "write one of its own behind it: {: #another }"
        if EVERY_PAGE.fullmatch(one.id) or one.id in taken:
            who = f"'{taken[one.id]}'" if one.id in taken else "every page"
            message = f"'{one.id}' is also the id of a part that {who} has: a link could lead to only one of them"
            yield Problem(one.place, "taken-id", message, help="give it another" if one.given else own)
        elif one.id in seen:
            message = f"'{one.id}' stands here twice; line {seen[one.id]} has it too"
            yield Problem(one.place, "id-twice", message, help="keep one of them")
        seen.setdefault(one.id, one.place.line)


def shown(call: MacroCall) -> str:
    """A use of a word as its author wrote it, but for its quotes."""
    return f"{call.name}({', '.join(map(str, call.arguments[:1]))})"


def ids_of(word: Word, call: MacroCall, ids: Callable[[str], Collection[str]]) -> Iterator[str]:
    """The ids that this use of a word brings to its page; `ids` gives those of a noun."""
    if word.lists:
        yield from ids(word.lists)
    for form in word.ids:
        found = FORM.search(form)
        names = ids(found[1]) if found and found[1] != "name" else map(str, call.arguments[:1])
        yield from (FORM.sub(name, form) for name in names) if found else (form,)

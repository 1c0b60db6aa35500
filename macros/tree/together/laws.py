"""The laws of the handbook, proved over every path of every tree and on across hand-overs; and marks without a use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.conditions.condition import Chosen
from macros.problems.problem import Problem
from macros.shelf import Marked
from macros.tree.model.handbook_law import HandbookLaw, LawBook
from macros.tree.model.marked_tree import MarkedTrees
from macros.tree.model.marks import bearers_of
from macros.tree.proof.classes import TooLargeError
from macros.tree.together.walking import Walked, Walker
from macros.tree.together.watch import watch_of

FORMS = ("needs", "leads_to", "never_after")


def problems_of_laws(book: Marked[LawBook], trees: MarkedTrees, *, whole: bool) -> Iterator[Problem]:
    """Every fault of the laws and marks. `trees`: those that can be walked; `whole`: whether every tree was read."""
    borne = {id_: {mark for one in bearers_of(marked.tree) for mark in one.marks} for id_, marked in trees.items()}
    everywhere = set[str]().union(*borne.values())
    yield from unread(book)
    for number, law in enumerate(book.value.laws):
        faults = [*faults_of(book, number, law)]
        yield from faults
        if faults:
            continue
        if whole and law.mark not in everywhere:
            yield idle(book, number, f"nothing in any tree bears the mark '{law.mark}'")
        elif whole and law.never_after and everywhere.isdisjoint(law.never_after):
            yield idle(book, number, "nothing in any tree bears a mark that it must never come after")
        else:
            yield from proved(book, number, law, trees, borne)


def unread(book: Marked[LawBook]) -> Iterator[Problem]:
    """Marks that no law reads."""
    read = {mark for law in book.value.laws for mark in (law.mark, *law.needs, *law.leads_to, *law.never_after)}
    for id_ in book.value.marks:
        if id_ not in read:
            message = f"no law reads the mark '{id_}'"
            place = book.key("marks", id_)
            yield Problem(place, "unread-mark", message, help="write a law with it, or remove it", severity="warning")


def faults_of(book: Marked[LawBook], number: int, law: HandbookLaw) -> Iterator[Problem]:
    """A law that has no form or more than one, names a mark that there is not, or holds whatever trees do."""
    place = book.place("laws", number)
    forms = [name for name in FORMS if getattr(law, name)]
    if len(forms) != 1:
        message = f"law {number + 1} has {' and '.join(forms) or 'nothing'} beside its mark"
        yield Problem(place, "half-a-law", message, expected="one of needs, leads_to, never_after")
    for name in ("mark", *forms):
        for mark in (law.mark,) if name == "mark" else getattr(law, name):
            if mark not in book.value.marks:
                message = f"law {number + 1} names the mark '{mark}', which is not among the marks"
                yield Problem(book.word(mark, "laws", number, name), "unknown-mark", message, help="add it to `marks`")
    if law.mark in (*law.needs, *law.leads_to):
        message = f"law {number + 1} asks of the mark '{law.mark}' that it comes before or after itself"
        yield Problem(place, "law-of-itself", message, help="name another mark")


def idle(book: Marked[LawBook], number: int, why: str) -> Problem:
    """A law that nothing can break."""
    message = f"law {number + 1} guards nothing: {why}"
    return Problem(book.place("laws", number), "idle-law", message, help="mark what it is about", severity="warning")


def proved(
    book: Marked[LawBook], number: int, law: HandbookLaw, trees: MarkedTrees, borne: Mapping[str, set[str]]
) -> Iterator[Problem]:
    """The first path that breaks the law, if there is one."""
    walker = Walker({id_: marked.tree for id_, marked in trees.items()}, watch_of(law))
    try:
        found = walker.walk(walker.starts(borne))
    except TooLargeError as fault:
        ways = f"question '{fault.question}' can be answered in {fault.classes} ways that it tells apart"
        message = f"law {number + 1} is too large to prove: {ways}"
        yield Problem(book.place("laws", number), "too-large-to-prove", message, help="mark fewer answers of it")
        return
    if found.broken:
        message = f"law {number + 1} ({law.because}) does not hold on every path"
        path = story(found, trees)
        help_ = "change the routes, or the order of what stands on this path; or the marks"
        yield Problem(book.place("laws", number), "broken-law", message, help=help_, path=path)


def story(found: Walked, trees: MarkedTrees) -> str:
    """The path that breaks a law, in the words of its trees."""
    words: list[str] = []
    inside = ""
    for tree, asked, chosen in broken_steps(found):
        if tree != inside:
            words.append(f"[{tree}]")
            inside = tree
        question = trees[tree].tree.questions[asked]
        words.append(f"{question.ask} — {trees[tree].said(asked, chosen)} →")
    return " ".join([*words, found.broken.end if found.broken else ""]).removesuffix(" → ")


def broken_steps(found: Walked) -> list[tuple[str, str, Chosen]]:
    """The steps to where the law is broken."""
    return found.story(found.broken.state, found.broken.chosen) if found.broken else []

"""What was chosen, in plain Dutch, as the object of 'kiezen': '“Letsel” of “Wapen”', 'minstens 2 antwoorden'."""

from __future__ import annotations

from collections.abc import Iterable

from macros.conditions.condition import Atom, HasAll, HasAny, HasCount, HasExactly, HasNotAny
from macros.tree.model.question import Question

FEW = 2
"""So many answers can each be denied in turn; more are counted out between brackets."""


def chosen_words(atom: Atom, question: Question, *, negated: bool = False) -> str:
    """What somebody chose of this question for whom the atom holds, or, negated, does not hold."""
    match atom:
        case HasCount():
            return _count(atom, negated=negated) + (_among(question, atom.of) if atom.of else _noun(atom))
        case HasAny(answers=ids) | HasNotAny(answers=ids):
            none = isinstance(atom, HasNotAny) != negated
            return _none_of(question, ids) if none else listed(_texts(question, ids), "of")
        case HasAll(answers=ids):
            return _all_of(question, ids, negated=negated)
        case HasExactly(answers=()):
            nothing = quoted(question.none.text) if question.none else "niets"
            return f"iets anders dan {nothing}" if negated else nothing
        case HasExactly(answers=ids):
            return _exactly(question, ids, negated=negated)


def listed(texts: Iterable[str], word: str) -> str:
    """'a', 'a of b', 'a, b of c'."""
    *first, last = texts
    return f"{', '.join(first)} {word} {last}" if first else last


def quoted(text: str) -> str:
    """A text of the author as part of our sentence."""
    return f"“{text}”"


def _all_of(question: Question, ids: tuple[str, ...], *, negated: bool) -> str:
    every = listed(_texts(question, ids), "en")
    if not negated:
        return every
    return f"niet alles van dit rijtje ({every})" if len(ids) > 1 else f"niet {every}"


def _exactly(question: Question, ids: tuple[str, ...], *, negated: bool) -> str:
    every = listed(_texts(question, ids), "en")
    if question.several:
        return f"iets anders dan alleen {every}" if negated else f"alleen {every}"
    return f"niet {every}" if negated else every


def _none_of(question: Question, ids: tuple[str, ...]) -> str:
    if len(ids) > FEW:
        return f"geen{_among(question, ids)}"
    return " en ".join(f"niet {text}" for text in _texts(question, ids))


def _among(question: Question, ids: tuple[str, ...]) -> str:
    return f" van deze antwoorden ({', '.join(_texts(question, ids))})"


def _count(atom: HasCount, *, negated: bool) -> str:
    least, most = atom.at_least, atom.at_most
    if least is not None and most is not None:
        if least == most:
            return f"niet precies {least}" if negated else f"precies {least}"
        return f"minder dan {least} of meer dan {most}" if negated else f"minstens {least} en hoogstens {most}"
    if most is not None:
        return f"meer dan {most}" if negated else f"hoogstens {most}"
    return f"minder dan {least}" if negated else f"minstens {least}"


def _noun(atom: HasCount) -> str:
    last = atom.at_most if atom.at_most is not None else atom.at_least
    return " antwoord" if last == 1 else " antwoorden"


def _texts(question: Question, ids: tuple[str, ...]) -> list[str]:
    found = [question.answer(id_) for id_ in ids]
    return [quoted(answer.text if answer else id_) for answer, id_ in zip(found, ids, strict=True)]

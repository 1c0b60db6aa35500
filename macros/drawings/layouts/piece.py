"""A piece of a diagram: something of a known height that can be painted anywhere below something else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from macros.drawings.layouts.words import Words, heading, plain
from macros.drawings.sign import joined


@dataclass(frozen=True)
class Piece:
    """How high it is, and how it is painted when its top is at a given height."""

    height: float
    paint: Callable[[float], Markup]
    words: tuple[Words, ...] = ()
    """All that is written in it."""


def space(height: float) -> Piece:
    """Nothing, so high."""
    return Piece(height, lambda _: Markup(""))


def written(words: Words, x: float) -> Piece:
    """Words that begin at this side."""
    return Piece(words.height, lambda top: words.at((x, top)), (words,))


def explained(head: str, text: str, x: float, room: float) -> Piece:
    """A heading with a text below it."""
    return stacked([written(heading(head, room), x), space(2), written(plain(text, room), x)])


def stacked(pieces: Sequence[Piece], gap: float = 0) -> Piece:
    """Pieces below each other."""
    height = sum(piece.height for piece in pieces) + gap * (len(pieces) - 1)

    def paint(top: float) -> Markup:
        painted = []
        for piece in pieces:
            painted.append(piece.paint(top))
            top += piece.height + gap
        return joined(*painted)

    return Piece(height, paint, words_in(pieces))


def beside(*pieces: Piece) -> Piece:
    """Pieces next to each other, level at their tops."""
    height = max(piece.height for piece in pieces)
    return Piece(height, lambda top: joined(*(piece.paint(top) for piece in pieces)), words_in(pieces))


def words_in(pieces: Iterable[Piece]) -> tuple[Words, ...]:
    """All that is written in any of them."""
    return tuple(words for piece in pieces for words in piece.words)


def centred(piece: Piece, height: float) -> Piece:
    """A piece in the middle of more room, if there is more."""
    room = max(0, height - piece.height)
    return Piece(piece.height + room, lambda top: piece.paint(top + room / 2), piece.words)

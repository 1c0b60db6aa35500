"""What answers to a scale come to, in whole numbers: the band of a score, and the form by which a code knows it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from macros.scale.scale import ENOUGH, POINTS, Band, Scale

FORMS = 4096
"""How many forms a code can tell apart."""


def band_of(scale: Scale, answers: Iterable[int]) -> str | None:
    """The band that these points (1 to 5, without those that do not apply) come to; None when they are too few.

    Twice the sum is held against the doubled edge times the number of answers: no fraction, so no rounding.
    """
    given = [*answers]
    if len(given) < ENOUGH:
        return None
    return next(id_ for id_, band in scale.bands.items() if holds(band, sum(given), len(given)))


def holds(band: Band, total: int, count: int) -> bool:
    """Whether a sum of points over so many answers lies in a band."""
    low, high = (None if edge is None else round(2 * edge) * count for edge in (band.at_least, band.below))
    return (low is None or 2 * total >= low) and (high is None or 2 * total < high)


def reachable(scale: Scale, count: int) -> set[str]:
    """The bands in which some way of answering up to so many statements comes out."""
    sums = ((total, some) for some in range(ENOUGH, count + 1) for total in range(some, POINTS * some + 1))
    return {id_ for total, some in sums for id_, band in scale.bands.items() if holds(band, total, some)}


def form_of(scale: Scale) -> int:
    """A number below 4096 that changes with the statements, their order or their words."""
    words = [[id_, *one.items.items()] for id_, one in scale.dimensions.items()]
    digest = hashlib.sha256(json.dumps(words, ensure_ascii=False).encode()).digest()
    return int.from_bytes(digest[:2], "big") % FORMS

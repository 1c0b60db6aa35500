"""The signs of the four kinds of outcome, and of going on in another tree, each with a shape of its own."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.sign import INK, SUN, Sign, carved, disc, joined, solid, stroke
from macros.drawings.svg import Paint, path

WORDS = {"act": "Doen", "consult": "Overleggen", "record": "Vastleggen", "stop": "Stop", "tree": "Verder"}
"""The word that always stands beside the sign."""


def _tick() -> Markup:
    return disc((48, 48), 42) + carved("M28 50L42 64L69 34", 9)


def _bubbles() -> Markup:
    behind = stroke("M66 30H80Q89 30 89 39V66Q89 75 80 75H78V88L64 75H48Q42 75 40 70", 5)
    front = solid("M17 10H59Q70 10 70 21V47Q70 58 59 58H38L22 73V58H17Q6 58 6 47V21Q6 10 17 10Z")
    return joined(behind, front, carved("M22 34H22.1M38 34H38.1M54 34H54.1", 8.5))


def _sheet() -> Markup:
    sheet = solid("M22 5H56L78 27V83Q78 91 70 91H22Q14 91 14 83V13Q14 5 22 5Z")
    words = carved("M28 34H52M28 49H60M28 64H44", 6)
    paint: Paint = {"fill": SUN, "stroke": INK, "stroke-width": 3, "stroke-linejoin": "round"}
    pen = path("hb-sign-family", "M52 88L55 74L82 47L93 58L66 85Z", paint)
    return joined(sheet, carved("M56 6V27H77", 4), words, pen)


def _octagon() -> Markup:
    return solid("M30.6 6H65.4L90 30.6V65.4L65.4 90H30.6L6 65.4V30.6Z") + carved("M28 48H68", 11)


def _onward() -> Markup:
    return solid("M20 8H76Q88 8 88 20V76Q88 88 76 88H20Q8 88 8 76V20Q8 8 20 8Z") + carved(
        "M26 48H68M52 31L69 48L52 65", 8.5
    )


KIND_SIGNS = {
    "kind-act": Sign(WORDS["act"], "Een cirkel met een vinkje.", _tick()),
    "kind-consult": Sign(WORDS["consult"], "Twee tekstballonnen: samen praten.", _bubbles()),
    "kind-record": Sign(WORDS["record"], "Een blad met regels en een pen.", _sheet()),
    "kind-stop": Sign(WORDS["stop"], "Een achthoek met een streep erdoor.", _octagon()),
    "kind-tree": Sign(WORDS["tree"], "Een pijl naar een andere keuzehulp.", _onward()),
}
"""The signs by name; they belong to the engine, as the kinds of outcome do."""

"""The names of the drawings that authors can ask for; how they look is the business of rendering."""

from __future__ import annotations

VARIANTS = tuple(f"variant-{number}" for number in range(6))
DOORS = ("door-answer", "door-learn", "door-group")
KINDS = ("kind-act", "kind-consult", "kind-record", "kind-stop")
SIGNS = ("mark", *VARIANTS, *DOORS, *KINDS)
"""Small and square: these also stand on a door and beside an outcome."""
DIAGRAMS = (
    "client-route",
    "self-or-point",
    "three-levels",
    "coach-place",
    "role-or-function",
    "eighty-twenty",
    "six-steps",
    "timeline",
    "round-table",
)
"""Tall, with words in them: these stand in the text of a page."""
DRAWINGS = (*SIGNS, *DIAGRAMS)

"""The names of the drawings that authors can ask for; how they look is the business of rendering."""

from __future__ import annotations

VARIANTS = tuple(f"variant-{number}" for number in range(6))
DOORS = ("door-answer", "door-learn", "door-group")
KINDS = ("kind-act", "kind-consult", "kind-record", "kind-stop")
DRAWINGS = ("mark", *VARIANTS, *DOORS, *KINDS)

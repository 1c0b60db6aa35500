"""A sign: a small square drawing with a name, a title and a description, and the parts it is painted with.

Each part has a class, which sign/sign.css colours for light, dark, print and forced colours, and carries its
light colours as attributes too, so that the same sign can stand alone in a file.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.drawings.svg import Paint, Point, circle, element, path

SIDE = 96

PETROL, INK, SUN, GROUND, TINT = "#0b5f6d", "#12353c", "#f4b32f", "#ffffff", "#e4f0f1"


@dataclass(frozen=True)
class Drawing:
    """One sign, ready for a page; the title and the description are also inside it, for who listens."""

    svg: Markup
    title: str
    description: str


@dataclass(frozen=True)
class Sign:
    """A sign as it is designed: its shapes, and what they say in words."""

    title: str
    description: str
    shapes: Markup

    def drawn(self, id_prefix: str) -> Drawing:
        """The sign as a picture that speaks; `id_prefix` has to be unique in the page."""
        title_id, description_id = f"{id_prefix}-title", f"{id_prefix}-desc"
        spoken = {"role": "img", "aria-labelledby": title_id, "aria-describedby": description_id}
        title = element("title", {"id": title_id}, self.title)
        description = element("desc", {"id": description_id}, self.description)
        return Drawing(self._frame(spoken, title, description), self.title, self.description)

    def silent(self) -> Markup:
        """The sign beside a word that already says the same: a screen reader passes over it."""
        return self._frame({"aria-hidden": "true"})

    def _frame(self, role: dict[str, str], *words: Markup) -> Markup:
        size: Paint = {"viewBox": f"0 0 {SIDE} {SIDE}", "width": SIDE, "height": SIDE}
        return element(
            "svg", {"xmlns": "http://www.w3.org/2000/svg", "class": "hb-sign", **role, **size}, *words, self.shapes
        )


def joined(*shapes: Markup) -> Markup:
    """Shapes on top of each other, the last in front."""
    return Markup("").join(shapes)


def disc(centre: Point, radius: float) -> Markup:
    """A filled petrol disc: a worker, or the body of a sign."""
    return circle("hb-sign-solid", centre, radius, {"fill": PETROL})


def family(centre: Point, radius: float, edge: float = 2.6) -> Markup:
    """The family as a partner at the table: the yellow centre."""
    return circle("hb-sign-family", centre, radius, {"fill": SUN, "stroke": INK, "stroke-width": edge})


def coach(centre: Point, radius: float) -> Markup:
    """The family coach: somebody with a yellow heart, who stands out from what is behind."""
    body = circle("hb-sign-coach", centre, radius, {"fill": PETROL, "stroke": GROUND, "stroke-width": 3})
    return body + circle("hb-sign-heart", centre, radius / 2.6, {"fill": SUN})


def stroke(data: str, width: float) -> Markup:
    """A petrol line."""
    paint = {"fill": "none", "stroke": PETROL, "stroke-linecap": "round", "stroke-linejoin": "round"}
    return path("hb-sign-line", data, {**paint, "stroke-width": width})


def solid(data: str) -> Markup:
    """A filled petrol area."""
    return path("hb-sign-solid", data, {"fill": PETROL})


def carved(data: str, width: float) -> Markup:
    """A line cut out of a petrol area, in the colour of what it lies on."""
    paint = {"fill": "none", "stroke": GROUND, "stroke-linecap": "round", "stroke-linejoin": "round"}
    return path("hb-sign-carved", data, {**paint, "stroke-width": width})

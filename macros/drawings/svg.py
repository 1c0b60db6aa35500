"""The few SVG shapes that all drawings are made of, with every text and attribute escaped."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

SvgValue = str | float
Paint = Mapping[str, SvgValue]
"""Attributes by name."""
Point = tuple[float, float]


@dataclass(frozen=True)
class Rect:
    """Where something stands: its left top corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def moved(self, x: float, y: float) -> Rect:
        """The same, further to the right and down."""
        return Rect(self.x + x, self.y + y, self.width, self.height)

    @property
    def attributes(self) -> dict[str, SvgValue]:
        """As SVG wants it."""
        return {"x": self.x, "y": self.y, "width": self.width, "height": self.height}


def element(tag: str, attributes: Paint, *children: str) -> Markup:
    """One element; a child that is not Markup is text, and is escaped."""
    values = ((name, value if isinstance(value, str) else number(value)) for name, value in attributes.items())
    opening = tag + "".join(f' {name}="{escape(value)}"' for name, value in values)
    inner = "".join(escape(child) for child in children)
    return Markup(f"<{opening}>{inner}</{tag}>" if inner else f"<{opening}/>")  # noqa: S704 - every part is escaped


def number(value: float) -> str:
    """A length with at most one decimal, so that the same drawing is always the same bytes."""
    short = f"{value:.1f}".removesuffix(".0")
    return "0" if short == "-0" else short


def circle(part: str, centre: Point, radius: float, paint: Paint) -> Markup:
    """A circle; `paint` is what it looks like without our style sheet."""
    return element("circle", {"class": part, "cx": centre[0], "cy": centre[1], "r": radius, **paint})


def path(part: str, data: str, paint: Paint) -> Markup:
    """A line or an area along path data."""
    return element("path", {"class": part, "d": data, **paint})


def line(start: Point, end: Point) -> str:
    """Path data for a straight line."""
    return f"M{number(start[0])} {number(start[1])}L{number(end[0])} {number(end[1])}"


def around(centre: Point, radius: float, degrees: float) -> Point:
    """The point at this distance in this direction; 0 is up, and it goes round with the clock."""
    angle = math.radians(degrees - 90)
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)

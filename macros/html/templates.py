"""The one door to Jinja2: templates from the front end's folders, every value escaped, no name without a value."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from macros.html.dutch import MONTHS

FRONT_END = Path(__file__).parents[1] / "front_end"


@cache
def environment() -> Environment:
    """The one environment for all templates of the handbook."""
    made = Environment(
        loader=FileSystemLoader(FRONT_END),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["months"] = MONTHS
    return made


def render(template: str, **context: Any) -> Markup:
    """The template as HTML, filled with these values; whatever is not Markup comes out as text."""
    return Markup(environment().get_template(template).render(**context))  # noqa: S704 - autoescape is always on

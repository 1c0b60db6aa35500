"""The text of a new entry, from the template in the room of its noun.

In it `<< … >>` and `<% … %>` are for us, because `{{ … }}` and `{% … %}` are for the author. It can use `id`, `title`,
`today`, `again`, `source`, `schema`, `parts`, and what its noun adds.
"""

from __future__ import annotations

import calendar
import datetime
import os
from pathlib import Path, PurePath, PurePosixPath

from jinja2 import Environment, StrictUndefined

from macros.language.settings import PageForm
from macros.library import CONTENT, Library
from macros.noun import New

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"
HALF_A_YEAR = 6
INDEX = "index"


def text_of(new: New, id_: str, library: Library, today: datetime.date, source: str) -> str:
    """The whole text of the entry with this id. `source`: one that may be cited."""
    path = new.path(id_)
    template = environment().from_string(new.template.read_text(encoding="utf-8"))
    return template.render(
        id=id_,
        title=title_from(id_),
        today=today,
        again=half_a_year_after(today),
        source=source,
        schema=address_of_schemas(library.root / path.parent),
        parts=form_of(path, library).parts,
        **new.values(library),
    )


def environment() -> Environment:
    """Jinja2 with signs of our own; nothing is escaped, for it is no HTML and each value is checked afterwards."""
    return Environment(
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<<",
        variable_end_string=">>",
        comment_start_string="<#",
        comment_end_string="#>",
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - see above
    )


def title_from(id_: str) -> str:
    """A title to begin with: `handboek/mijn-pagina` becomes 'Mijn pagina'."""
    name = next((part for part in reversed(id_.split("/")) if part != INDEX), INDEX)
    return name.replace("-", " ").capitalize()


def half_a_year_after(day: datetime.date) -> datetime.date:
    """The same day half a year later, or the last one of that month."""
    years, month = divmod(day.month - 1 + HALF_A_YEAR, 12)
    year, month = day.year + years, month + 1
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))


def address_of_schemas(folder: Path) -> str:
    """The folder with our schemas, as an editor finds it from the folder of the new file."""
    try:
        return PurePath(os.path.relpath(SCHEMAS, folder)).as_posix()
    except ValueError:  # on Windows no path leads from one drive to another
        return SCHEMAS.as_uri()


def form_of(path: PurePosixPath, library: Library) -> PageForm:
    """What the settings ask of a page at this path; nothing of what is no page."""
    below = path.relative_to(CONTENT).parts if CONTENT in path.parents else ()
    return library.settings.forms.get(below[0], PageForm()) if len(below) > 1 else PageForm()

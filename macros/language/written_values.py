"""How numbers, dates and yes or no are written in authors' files: one way each, so that nothing is taken for another.

Pydantic would also take `1_000`, `+1` and `1.0` for whole numbers, `86400` and a time for dates, `on` and `y` for true.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated

from pydantic import BeforeValidator


def written(pattern: str, kind: str) -> BeforeValidator:
    """Lets through only texts of this pattern; any other raises a ValueError that names the kind of fault."""
    form = re.compile(pattern)

    def held(value: object) -> object:
        if isinstance(value, str) and not form.fullmatch(value):
            raise ValueError(kind)
        return value

    return BeforeValidator(held)


AsWhole = written(r"-?(0|[1-9][0-9]{0,8})", "int_parsing")
AsNumber = written(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,9})?", "float_parsing")
Date = Annotated[datetime.date, written(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "date_parsing")]
YesNo = Annotated[bool, written(r"true|false", "bool_parsing")]

"""Where tensions are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.tension.tension import Tension, TensionList
from macros.shelf import ListShelf

TENSIONS: ListShelf[Tension] = ListShelf("tension", CONTENT / "tensions.yml", TensionList)

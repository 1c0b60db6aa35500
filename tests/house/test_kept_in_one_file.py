"""What a device keeps goes through one file, and every page that keeps something says so once."""

from __future__ import annotations

import re
from pathlib import Path

from tests.house.engine_files import ENGINE, name_of
from tests.kept.kept_line import KEEPING, keeping_scripts

STORE = ENGINE / "front_end" / "kept" / "store.js"
OF_THE_THEME = ENGINE / "front_end" / "theme" / "partials" / "javascripts" / "base.html"
"""The words by which the theme keeps the choice of light or dark."""
MEMORY = re.compile(
    r"\b(localStorage|sessionStorage|indexedDB|cookieStore|caches)\b|\.cookie\b|serviceWorker|showSaveFilePicker"
)
COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$|\{#.*?#\}", re.DOTALL | re.MULTILINE)


def test_one_file_touches_what_a_browser_keeps() -> None:
    """Every script and template of ours but the store leaves the browser's memory alone."""
    files = sorted(path for ending in ("js", "html") for path in (ENGINE / "front_end").rglob(f"*.{ending}"))
    found = {name_of(path): sorted(set(words_of(path))) for path in files if words_of(path)}
    assert found == {name_of(STORE): ["localStorage"], name_of(OF_THE_THEME): ["localStorage"]}


def words_of(path: Path) -> list[str]:
    """The names of a browser's memory in a file, outside of what it says about itself."""
    return [match[0] for match in MEMORY.finditer(COMMENT.sub("", path.read_text(encoding="utf-8")))]


def test_every_element_that_keeps_is_known() -> None:
    """The pages that have to say what they keep are those with an element whose script asks for the store."""
    defined = re.compile(r'customElements\.define\("([a-z-]+)"')
    found = {name for text in keeping_scripts().values() for name in defined.findall(text)}
    assert found == {*KEEPING, "handbook-kept"}

"""Our own files as they are typed: an editor underlines nothing in them, and nothing is left to be done later."""

from __future__ import annotations

import re

import pytest

from tests.content.our_handbook import IS_SOUND, TEXTS, promise
from tests.editor_schemas import underlined_in_file
from tests.house.test_house_rules import FORBIDDEN

PUT_OFF = re.compile(FORBIDDEN["a word that puts work off"])
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)


@pytest.mark.parametrize("file", TEXTS if IS_SOUND else [])
def test_an_editor_underlines_nothing(file: str) -> None:
    """Whoever opens one of our files in an editor that knows the schemas sees no fault that `check` does not see."""
    found = "; ".join(underlined_in_file(TEXTS[file]))
    promise(not found, f"{file}: an editor that knows our schemas underlines this: {found}")


@pytest.mark.parametrize("file", TEXTS)
def test_nothing_is_put_off(file: str) -> None:
    """No reader meets a note of a writer to herself."""
    for number, line in enumerate(TEXTS[file].lines, 1):
        word = PUT_OFF.search(line)
        promise(not word, f"{file}:{number}: '{word[0] if word else ''}' still stands here; settle it first")


@pytest.mark.parametrize("file", TEXTS)
def test_no_address_of_anybody_is_given_away(file: str) -> None:
    """Our handbook names organisations to call, and no e-mail address."""
    for number, line in enumerate(TEXTS[file].lines, 1):
        found = EMAIL.search(line)
        promise(not found, f"{file}:{number}: an e-mail address stands here: {found[0] if found else ''}")

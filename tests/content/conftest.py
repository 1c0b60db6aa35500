"""What tests of our own content share: the handbook, of which `check` finds no error."""

from __future__ import annotations

import pytest

from macros.handbook import Handbook
from tests.content.our_handbook import HANDBOOK, promise


@pytest.fixture
def ours() -> Handbook:
    """Our handbook. A test that takes it says what to do first when there are errors in it."""
    promise(not HANDBOOK.errors, "`./handboek check` finds errors in our handbook: mend those first.")
    return HANDBOOK

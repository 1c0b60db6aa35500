"""What is sent to a browser: comments and indentation gone, the rest untouched, a refusal where that is not sure."""

from __future__ import annotations

import pytest

from macros.html.compact import compact


def test_comments_and_indentation_go() -> None:
    """Block comments over lines, comments on a line of their own, and empty lines; what stands behind code stays."""
    text = "/* one\n * two */\n\nfunction a() {\n  // three\n  return 'http://x'; // four\n}\n"
    assert compact(text) == "function a() {\nreturn 'http://x'; // four\n}\n"


@pytest.mark.parametrize("text", ["const a = '/*';\nconst b = 1;\n", "const a = `one\n  two`;\n"])
def test_what_is_not_sure_is_refused(text: str) -> None:
    """A comment mark in a string, and a text whose indentation counts."""
    with pytest.raises(ValueError, match=r"comment mark|more lines"):
        compact(text)

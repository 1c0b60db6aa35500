"""The YAML at the head of a Markdown file, between its two `---` lines."""

from __future__ import annotations

from macros.reading.text_file import TextFile

FENCE = "---"


def front_matter_block(text: TextFile) -> TextFile | None:
    """The YAML at the head of the page, on the same lines as in the file; None when there is none."""
    lines = text.lines
    if not lines or lines[0].strip() != FENCE:
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.strip() == FENCE), None)
    return None if end is None else TextFile(text.file, "\n".join(["", *lines[1:end], ""]))

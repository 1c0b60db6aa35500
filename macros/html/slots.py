"""Slots keep our HTML out of Markdown's hands: a macro leaves a unique word, and the page gets the HTML for it.

Python-Markdown wraps custom elements in paragraphs and reads Markdown inside them, which breaks lists, notes and JSON.
"""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markupsafe import Markup

CITE = '<sup class="hb-cite"'
"""How the number of a source begins. A number alone on the next line belongs to nothing."""
WORD = re.compile(r"(<p>)?hbslot(\d{4})end(?(1)</p>)")


class Slots:
    """The HTML of one page, waiting for its place."""

    def __init__(self) -> None:
        self.kept: list[Markup] = []

    def keep(self, html: Markup) -> str:
        """Keep the HTML, and give the word that stands for it in the Markdown."""
        self.kept.append(html)
        return f"hbslot{len(self.kept) - 1:04d}end"

    def fill(self, html: str) -> str:
        """Every word in the HTML replaced by what it stands for, and by nothing around it."""
        filled = WORD.sub(lambda found: str(self.kept[int(found[2])]), html)
        *before, last = filled.split(CITE)
        kept_together = (f"{part.rstrip()}\N{NO-BREAK SPACE}" if part[-1:].isspace() else part for part in before)
        return CITE.join([*kept_together, last])

    def clear(self) -> None:
        """Forget the HTML of the page before."""
        self.kept.clear()


class SlotExtension(Extension):
    """The Markdown extension that fills the slots, last of all."""

    def __init__(self, slots: Slots) -> None:
        super().__init__()
        self.slots = slots

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register with Python-Markdown, after everything else."""
        md.postprocessors.register(_Filler(md, self.slots), "handbook-slots", -10)


class _Filler(Postprocessor):
    def __init__(self, md: Markdown, slots: Slots) -> None:
        super().__init__(md)
        self.slots = slots

    def run(self, text: str) -> str:
        return self.slots.fill(text)

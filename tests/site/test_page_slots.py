"""HTML that waits in a slot comes out as it went in, wherever in the Markdown its word stood."""

from __future__ import annotations

import pytest
from markdown import Markdown
from markupsafe import Markup

from macros.html.slots import SlotExtension, Slots

HTML = Markup('<handbook-x data-a="1 < 2">\n\n*geen nadruk* {"a": [1]}\n\n</handbook-x>')


@pytest.mark.parametrize(
    "page", ["{}", "Voor {} na", "- een\n- {}", "!!! note\n\n    {}", "| a |\n|---|\n| {} |", "> {}"]
)
def test_html_is_untouched_in_every_block(page: str) -> None:
    """In a paragraph of its own, in a line, a list, a note, a table and a quotation."""
    slots = Slots()
    converter = Markdown(extensions=["admonition", "tables", SlotExtension(slots)])
    html = converter.convert(page.format(slots.keep(HTML)))
    assert html.count(str(HTML)) == 1
    assert "hbslot" not in html
    assert f"<p>{HTML}</p>" not in html


def test_a_new_page_has_no_old_slots() -> None:
    """What was kept for one page is gone for the next."""
    slots = Slots()
    slots.keep(HTML)
    slots.clear()
    assert slots.keep(Markup("<b></b>")) == "hbslot0000end"

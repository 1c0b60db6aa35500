"""A strict Content-Security-Policy for every page: nothing from elsewhere, inline only what the build put there."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from macros.site.read_html import Element, elements_of

CHARSET = '<meta charset="utf-8">'
RUNNABLE = frozenset({"", "text/javascript", "module", "importmap", "speculationrules"})
"""Types of script that a browser acts on; any other, such as application/json, is plain data to it."""


@dataclass
class Inline:
    """What is inline in a page and would run or style: scripts, styles, and attributes that no hash can allow."""

    scripts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    barred: list[str] = field(default_factory=list)


def inline_in(html: str) -> Inline:
    """All that is inline in this page, in the order in which it stands there."""
    found = Inline()
    for element in elements_of(html):
        tag, attributes = element.tag or "", element.attributes
        found.barred += [f"<{tag} {name}>" for name in attributes if name == "style" or name.startswith("on")]
        if tag == "style":
            found.styles.append(_text_in(element))
        elif tag == "script" and "src" not in attributes and (attributes.get("type") or "").lower() in RUNNABLE:
            found.scripts.append(_text_in(element))
    return found


def policy(inline: Iterable[Inline], *, serving: bool = False) -> str:
    """The policy for one page or several. `serving`: leave room for the script by which MkDocs reloads a page.

    `file:` stands beside 'self' for the handbook that is opened from a folder: there a page has no origin, and browsers
    differ in what 'self' means. On a site it allows nothing, because no browser lets a site load a reader's files.
    """
    pages = list(inline)
    own = "'self' file:"
    scripts = "'unsafe-inline'" if serving else _hashes(script for page in pages for script in page.scripts)
    styles = _hashes(style for page in pages for style in page.styles)
    rules = {
        "default-src": "'none'",
        "script-src": f"{own} {scripts}".strip(),
        "style-src": f"{own} {styles}".strip(),
        "img-src": f"{own} data:",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


def with_policy(html: str, inline: Inline, *, serving: bool = False) -> str:
    """The page with a policy for what is inline in it, early in its head. A page without our head stays as it is."""
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy([inline], serving=serving)}">'
    return html.replace(CHARSET, f"{CHARSET}\n  {tag}", 1)


def _hashes(texts: Iterable[str]) -> str:
    """The hash of each text once, as a policy writes it."""
    return " ".join(sorted({f"'sha256-{_digest(text)}'" for text in texts}))


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _text_in(element: Element) -> str:
    """The text of a script or style as the browser hashes it: only what stands in it directly."""
    return element.text(deep=False)

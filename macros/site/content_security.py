"""A strict Content-Security-Policy for every page: nothing from elsewhere, inline only what the build put there."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

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
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


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


class _Reader(HTMLParser):
    """Collects what is inline while it reads."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found = Inline()
        self._into: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note barred attributes, and start a new text when a script or style opens."""
        given = dict(attrs)
        self.found.barred += [f"<{tag} {name}>" for name in given if name == "style" or name.startswith("on")]
        if tag == "script" and "src" not in given and (given.get("type") or "").lower() in RUNNABLE:
            self._into = self.found.scripts
        elif tag == "style":
            self._into = self.found.styles
        else:
            return
        self._into.append("")

    def handle_data(self, data: str) -> None:
        """Add to the open script or style."""
        if self._into is not None:
            self._into[-1] += data

    def handle_endtag(self, tag: str) -> None:
        """Close the open script or style."""
        if tag in {"script", "style"}:
            self._into = None

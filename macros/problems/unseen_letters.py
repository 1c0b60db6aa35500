"""Letters that nobody sees: what they are, and how a report spells them out so that an author can find them."""

from __future__ import annotations

import re
import unicodedata

EMOJI = "\u203c-\u3299\ufe0f\U0001f000-\U0001faff"
JOINED_SCRIPTS = "\u0600-\u0dff"
"""Arabic to Sinhala: there a joiner is part of how a word is written."""
ALWAYS = "\u00ad\u034f\u115f\u1160\u180b-\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0"
UNSEEN = re.compile(f"[{ALWAYS}]|(?<![{EMOJI}{JOINED_SCRIPTS}])[\u200c\u200d]")
"""Soft hyphens, spaces without width and the like, inside which a word cannot be found; not what joins two emoji."""

TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the text around it from left to right or back, so that it does not read as it is written."""

HIDDEN = re.compile(f"{UNSEEN.pattern}|{TURNING.pattern}")


def name_of(letter: str) -> str:
    """What Unicode calls it, with its number: "soft hyphen (U+00AD)"."""
    return f"{unicodedata.name(letter).lower()} (U+{ord(letter):04X})"


def spelled(text: str) -> str:
    """The text with each unseen letter written out: `start` behind a space without width is `<U+200B>start`."""
    return text if text.isascii() else HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def marked(line: str) -> str:
    """The line with a sign in the place of each unseen letter; as long as before, for the carets below it."""
    return line if line.isascii() else HIDDEN.sub("\N{REPLACEMENT CHARACTER}", line)

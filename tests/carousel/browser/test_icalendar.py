"""The text of a calendar file, as RFC 5545 asks for it."""

from __future__ import annotations

from typing import Any

from tests.carousel.browser.conftest import Ask

MADE = "2026-11-30T08:09:10.123Z"
WRITTEN = f'(events) => Handbook.calendar(events, "handboek.example", new Date("{MADE}"))'


def written(ask: Ask, *events: dict[str, Any]) -> str:
    """The file with these events."""
    text: str = ask(WRITTEN, [events])[0]
    return text


def test_a_day_and_a_time(ask: Ask) -> None:
    """A whole day is a date, a round has local times without a zone; each has a name and the moment it was made."""
    text = written(
        ask,
        {"day": "2026-12-31", "title": "Terugkijken", "text": "Wat deed je?"},
        {"day": "2026-12-31", "from": 1425, "to": 1443, "title": "Ronde 1"},
    )
    assert text.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//handboek.example//NL",
        "BEGIN:VEVENT",
        "UID:20261130T080910Z-1@handboek.example",
        "DTSTAMP:20261130T080910Z",
        "DTSTART;VALUE=DATE:20261231",
        "SUMMARY:Terugkijken",
        "DESCRIPTION:Wat deed je?",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:20261130T080910Z-2@handboek.example",
        "DTSTAMP:20261130T080910Z",
        "DTSTART:20261231T234500",
        "DTEND:20270101T000300",
        "SUMMARY:Ronde 1",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_no_line_is_too_long_and_no_letter_is_cut(ask: Ask) -> None:
    """Lines of 75 bytes at most; put together again they say the same, letters of several bytes too."""
    title = "één carrousel 🎠 over ‘samen’ " * 12
    lines = written(ask, {"day": "2026-12-31", "title": title}).encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert sum(line.startswith(b" ") for line in lines) > 5
    whole = b"\r\n".join(lines).replace(b"\r\n ", b"").decode()
    assert f"SUMMARY:{title}" in whole.split("\r\n")


def test_signs_with_a_meaning_are_escaped(ask: Ask) -> None:
    """Commas, semicolons, backslashes and line ends cannot end a line or begin another property."""
    text = written(ask, {"day": "2026-12-31", "title": "a,b;c\\d\r\nATTACH:x\ne"})
    assert "SUMMARY:a\\,b\\;c\\\\d\\nATTACH:x\\ne\r\n" in text

"""QR codes made at build time: another maker of codes reads in them what we put there."""

from __future__ import annotations

import re

import pytest
import zxingcpp

from macros.html.qr_code import MARGIN, bar, qr_code

BAR = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")
SIDE = re.compile(r'viewBox="0 0 (\d+) (\d+)"')
SHORT, LONG = "https://handboek.example/", "https://handboek.example/" + "map/" * 32 + "kaart.html#een-twee-drie"


def picture_of(svg: str, scale: int = 4) -> memoryview:
    """The code as a camera sees it, a byte a pixel."""
    size = SIDE.search(svg)
    assert size
    side = int(size[1]) * scale
    grey = bytearray(b"\xff" * side * side)
    for x, y, length, _ in (map(int, found) for found in BAR.findall(svg)):
        for row in range(y * scale, (y + 1) * scale):
            grey[row * side + x * scale : row * side + (x + length) * scale] = bytes(length * scale)
    return memoryview(bytes(grey)).cast("B", (side, side))


@pytest.mark.parametrize("address", [SHORT, LONG])
def test_a_camera_reads_the_address(address: str) -> None:
    """A short one, and one that is longer than any of ours."""
    found = zxingcpp.read_barcodes(picture_of(qr_code(address, "QR-code")), try_invert=False)
    assert [one.text for one in found] == [address]


def test_it_says_what_it_is() -> None:
    """It has a name for who does not see it, and nothing in the name or the address is HTML."""
    svg = qr_code('https://handboek.example/"<b>', 'Een "code"')
    assert 'role="img" aria-label="Een &#34;code&#34;"' in svg
    assert "<b>" not in svg


def test_no_address_no_code() -> None:
    """Where nobody said where the handbook will stand, a code would lead nowhere."""
    assert qr_code("", "QR-code") == ""


def test_a_row_is_its_dark_runs() -> None:
    """Behind the margin, each run as one bar."""
    assert bar(bytearray([1, 1, 0, 1]), 7) == f"M{MARGIN} 7h2v1h-2zM{MARGIN + 3} 7h1v1h-1z"

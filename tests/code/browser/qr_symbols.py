"""QR symbols as others make and read them: segno makes the same again, and zxing-cpp reads what stands in them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import Any

import segno
import zxingcpp
from segno.consts import MODE_BYTE, MODE_NUMERIC
from segno.encoder import evaluate_mask

QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
Rows = list[str]
"""A symbol: a text of 0 and 1 for each row, 1 is dark."""

ROOM = [128, 224, 352, 512, 688, 864, 992, 1232, 1456]
"""How many bits a symbol of level M holds, by version: table 7 of the standard."""

PARTS = re.compile(r"(.*?)(\d{6,})?", re.DOTALL)
BEGINNINGS = [
    "",
    "x",
    "12345 is te kort en 1234567 staat niet achteraan: ",
    "Één café: €",
    "https://handboek.example/zelftest.html#code=",
    "https://handboek.example/een/map/die/lang/is/zelftest/toegerust.html#code=",
]
LENGTHS = [0, 6, 7, 8, 33, 40, 66]


@dataclass(frozen=True)
class Payload:
    """A text that has to go into a symbol, in this version and with this mask."""

    text: str
    version: int
    mask: int

    @property
    def parts(self) -> tuple[str, str]:
        """What goes in as bytes, and the digits behind it that go in as a number."""
        found = PARTS.fullmatch(self.text)
        assert found
        return found[1], found[2] or ""

    @property
    def bits(self) -> int:
        """How many bits it takes: of each part its mode, its length and itself."""
        head, digits = self.parts
        of_digits = 14 + 10 * (len(digits) // 3) + [0, 4, 7][len(digits) % 3]
        return (12 + 8 * len(head.encode()) if head else 0) + (of_digits if digits else 0)

    @property
    def smallest(self) -> int:
        """The smallest version that holds it; 10 when none of ours does."""
        return next((place for place, room in enumerate(ROOM, 1) if self.bits <= room), 10)

    @property
    def ends_on_a_byte(self) -> bool:
        """Whether its bits and their end are whole bytes, with room left: there segno 1.6.6 adds a needless byte."""
        return (self.bits + 4) % 8 == 0 and self.bits + 4 < ROOM[self.version - 1]

    def as_segno_makes_it(self) -> Rows:
        """The same symbol, made by segno."""
        head, digits = self.parts
        both = [(head.encode(), MODE_BYTE), (digits, MODE_NUMERIC)]
        segments: Any = [part for part in both if part[0]]
        made = segno.make(segments, "m", self.version, mask=self.mask, micro=False, boost_error=False)
        return ["".join(map(str, row)) for row in made.matrix]


def payloads(seed: int, how_many: int) -> list[Payload]:
    """So many payloads with all versions and masks among them, always the same for one seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    found: list[Payload] = []
    while len(found) < how_many:
        head = chance.choice(BEGINNINGS)
        length = chance.choice([*LENGTHS, *chance.sample(range(5, 130), 9), chance.randrange(130, 420)])
        text = head + "".join(chance.choices("0123456789", k=length))
        smallest = Payload(text, 1, 0).smallest
        if text and smallest <= 9:
            found.append(Payload(text, chance.choice([*[smallest] * 9, chance.randint(smallest, 9)]), len(found) % 8))
    return found


def penalty(rows: Rows) -> int:
    """How hard a whole symbol is to read, as segno counts it."""
    modules = [bytearray(map(int, row)) for row in rows]
    points: int = evaluate_mask(modules, len(modules), len(modules))  # type: ignore[no-untyped-call]
    return points


def read_symbol(rows: Rows) -> bytes | None:
    """What a camera would read, when it sees this symbol straight and three pixels to a module."""
    side = 3 * (len(rows) + 8)
    lines = [f"0000{row}0000" for row in ["0" * len(rows)] * 4 + rows + ["0" * len(rows)] * 4]
    pixels = b"".join(bytes(0 if module == "1" else 255 for module in line for _ in range(3)) * 3 for line in lines)
    return read_picture(pixels, side, side)


def read_picture(grey: bytes, width: int, height: int) -> bytes | None:
    """What stands in the one QR code of a picture, a byte a pixel; only dark on light: not every camera inverts."""
    picture = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(picture, formats=QR, try_invert=False)
    return found[0].bytes if len(found) == 1 else None

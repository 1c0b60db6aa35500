"""How a code looks on a page: a camera reads it in light and dark, it fits the smallest phone, and stands on paper."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from macros.html.compact import joined
from macros.html.templates import FRONT_END, render
from macros.site.components import paper, styles
from tests.code.browser.conftest import load_scripts
from tests.code.browser.qr_symbols import read_picture

LOOKS = joined([*styles(FRONT_END / "base"), *styles(FRONT_END / "code"), *paper(FRONT_END / "code")])
PIECE = render("code/code.html")
SHOWN = f'<!doctype html><html lang="nl"><style>{LOOKS}</style><body class="md-typeset">{PIECE}</body></html>'
SHORT = "https://handboek.example/zelftest.html#code=" + "7381" * 10
BACK = "https://handboek.example/een/langere/weg/zelftest.html#code=" + "369112" * 11
LARGEST = "https://handboek.example/" + "map/" * 32 + "#code=" + "7381" * 10

FILL = """(text) => {
  const slot = (name) => document.querySelector(`[data-slot="${name}"]`);
  const { longCode, qr, qrPicture } = window.Handbook;
  slot("digits").textContent = longCode.grouped(text.split("code=")[1]);
  slot("link").href = text;
  slot("picture").replaceChildren(qrPicture(qr(text).rows, slot("picture").dataset.label));
}"""
PIXELS = """async (picture) => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext("2d");
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, image.width, image.height);
  const grey = Array.from({ length: data.length / 4 }, (_, n) => (data[4 * n] + data[4 * n + 1] + data[4 * n + 2]) / 3);
  return [btoa(grey.map((value) => String.fromCharCode(value)).join("")), image.width, image.height];
}"""

ShowCode = Callable[..., Page]


@pytest.fixture
def show(browser: Browser) -> Iterator[ShowCode]:
    """Opens a page with the piece of a code, filled in, on a phone 320 pixels wide."""
    opened: list[Page] = []

    def shown(text: str, scheme: Literal["light", "dark"] = "light") -> Page:
        page = browser.new_page(viewport={"width": 320, "height": 900}, color_scheme=scheme, device_scale_factor=1)
        opened.append(page)
        page.set_content(SHOWN)
        load_scripts(page)
        page.evaluate(FILL, text)
        return page

    yield shown
    for page in opened:
        page.close()


def read_on(page: Page) -> bytes | None:
    """What a camera reads on a picture of the whole piece, with what is around its QR code."""
    taken = base64.b64encode(page.locator(".hb-code").screenshot()).decode()
    grey, width, height = page.evaluate(PIXELS, taken)
    return read_picture(base64.b64decode(grey), width, height)


def measured(page: Page, selector: str) -> dict[str, Any]:
    """Where something stands on the page."""
    box = page.locator(selector).bounding_box()
    assert box
    return dict(box)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", [SHORT, BACK, LARGEST], ids=["short", "looking-back", "largest"])
def test_a_camera_reads_the_picture(show: ShowCode, scheme: str, text: str) -> None:
    """At one pixel a pixel, dark on light on a dark page too: of a usual code, a long one and the largest we make."""
    page = show(text, scheme)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(251, 250, 246)", "dark": "rgb(12, 33, 39)"}[scheme]
    assert read_on(page) == text.encode()


def test_the_largest_is_the_largest(show: ShowCode) -> None:
    """What the test above calls the largest has the most modules that we make; the usual one has 33 by 33."""
    versions = "(texts) => texts.map((text) => window.Handbook.qr(text).version)"
    assert show(SHORT).evaluate(versions, [SHORT, BACK, LARGEST]) == [4, 6, 9]


def test_the_picture_says_what_it_is(show: ShowCode) -> None:
    """It is an image with a name, made of one path, on its own ground with a margin of four modules."""
    page = show(SHORT)
    picture = page.get_by_role("img", name="QR-code die je antwoorden opent")
    assert picture.evaluate("(svg) => [...svg.children].map((one) => one.tagName)") == ["rect", "path"]
    assert picture.get_attribute("viewBox") == "0 0 41 41"
    assert picture.locator("path").evaluate("(path) => { const { x, y } = path.getBBox(); return [x, y]; }") == [4, 4]
    assert picture.locator("rect").get_attribute("fill") == "#fff"


def test_it_fits_the_smallest_phone(show: ShowCode) -> None:
    """Nothing sticks out at 320 pixels; the digits stand below each other in whole groups; the picture is 12rem."""
    page = show(BACK)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    digits = page.locator(".hb-code__digits")
    assert digits.inner_text().split() == ["3691", "1236", "9112"] * 5 + ["3691", "12"]
    assert measured(page, ".hb-code__digits")["height"] > 3 * 24
    assert measured(page, ".hb-code svg")["width"] == measured(page, ".hb-code svg")["height"] == 192
    least = page.locator(".hb-code__deeds > *").evaluate_all("(all) => all.map((one) => one.offsetHeight)")
    assert min(least) >= 44


def test_on_paper(show: ShowCode) -> None:
    """The digits and the picture are there, black on white and read by a camera; what can only be clicked is not."""
    page = show(SHORT, "dark")
    page.emulate_media(media="print")
    assert page.locator(".hb-code__digits").is_visible()
    assert not page.locator(".hb-code__deeds").is_visible()
    assert measured(page, ".hb-code svg")["width"] == pytest.approx(170, abs=1)
    assert read_on(page) == SHORT.encode()

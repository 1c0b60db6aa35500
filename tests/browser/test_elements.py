"""Our custom elements: each starts when the page is there, leaves nothing behind, and fails into the plain page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.html.dutch import whole_number
from macros.html.templates import render
from macros.reference.fact.calculator import Calculator
from tests.browser.site_server import served
from tests.browser.tree_pages import made_page, page_html, write_site
from tests.browser.tree_reader import answer
from tests.written_trees import made_up_trees

NOTE = render("note/note.html", words="RTO", note="Rondetafeloverleg.", address="#")
FACT = SimpleNamespace(value="5%", caution="Een schatting.", sources=())
ROW = SimpleNamespace(share=5, of=lambda families: f"{families * 5 // 100}", fact=FACT)
ASKED = Calculator(
    question="Hoeveel?",
    of="dingen",
    head="Dingen",
    caption="Een schatting.",
    sizes=(1000,),
    least=1,
    most=9999,
    example=120,
)
CALCULATOR = render(
    "calculator/calculator.html",
    calculator=ASKED,
    rows=[ROW],
    in_dutch=whole_number,
    around=SimpleNamespace(numbers=lambda _: ""),
)
PAGES = {
    "handbook-tree": page_html("proef", made_up_trees()),
    "handbook-note": made_page("Noot", f"<p>Een {NOTE} is een gesprek.</p>"),
    "handbook-calculator": made_page("Som", CALCULATOR),
}
BROKEN = {
    "handbook-tree": ('{"id":', '{"id'),
    "handbook-note": ('<span class="hb-note__text" hidden data-search-exclude>Rondetafeloverleg.</span>', ""),
    "handbook-calculator": ("<input ", "<hr "),
}

# What our scripts listen to, wherever on the page; others listen too, such as who drives the browser.
NOTE_LISTENERS = """
  window.listeners = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, step, options) {
    if (new Error().stack.includes("/handbook/")) listeners.push({ type, signal: options?.signal });
    return add.call(this, type, step, options);
  };
"""
LISTENING = "() => listeners.filter(({ signal }) => !signal?.aborted).map(({ type }) => type)"

# A made-up element that does what a test asks of it.
PROOF = """
  customElements.define("handbook-proof", class extends HandbookElement {
    setUp() {
      this.append("gevuld");
      this.listen(window, "handbook-now", () => { throw new Error("nu") });
      this.listen(window, "handbook-later", async () => { throw new Error("later") });
    }
    makePlain() {
      this.replaceChildren();
    }
  });
  document.body.append(document.createElement("handbook-proof"));
"""

OpenElement = Callable[[str, str], Page]


@pytest.fixture(scope="module")
def element_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site with the files that these pages load."""
    folder = tmp_path_factory.mktemp("elements") / "site"
    write_site(folder, {f"pagina/{name}.html": html for name, html in PAGES.items()})
    with served(folder) as address:
        yield address


@pytest.fixture
def said() -> list[str]:
    """What the page says on the console, in the order of saying."""
    return []


@pytest.fixture
def open_element(browser: Browser, element_site: str, said: list[str]) -> Iterator[OpenElement]:
    """Opens a page with one of our elements, with this HTML, and watches it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")

    def opened(name: str, html: str = "") -> Page:
        page = context.new_page()
        page.add_init_script(NOTE_LISTENERS)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(f"not caught: {error}"))
        address = f"{element_site}pagina/{name}.html"
        page.route(address, lambda route: route.fulfill(body=html or PAGES[name], content_type="text/html"))
        page.goto(address, wait_until="load")
        return page

    yield opened
    context.close()


def use(page: Page, name: str) -> None:
    """Make the element do its work, so that it listens to all that it ever listens to."""
    if name == "handbook-tree":
        answer(page, "Nee")
        expect(page.locator("[data-copy]").first).to_be_visible()
    elif name == "handbook-note":
        page.get_by_role("link").hover()
        expect(page.get_by_text("Rondetafeloverleg.")).to_be_visible()
    else:
        page.get_by_label("Hoeveel?").fill("2.000")
        expect(page.get_by_text("5% is ongeveer 100")).to_be_visible()


def plain_form(page: Page, name: str) -> None:
    """The element shows what it shows without a script."""
    if name == "handbook-tree":
        expect(page.locator(".hb-tree__part").locator("visible=true")).to_have_count(8)
        expect(page.locator(".hb-tree__stage form")).to_have_count(0)
    elif name == "handbook-note":
        expect(page.locator(".hb-note__text")).to_be_hidden()
        expect(page.get_by_role("link")).to_be_visible()
    else:
        expect(page.locator("form")).to_be_hidden()
        expect(page.get_by_role("table")).to_be_visible()


@pytest.mark.parametrize("name", PAGES)
def test_an_element_that_leaves_the_page_listens_no_more(name: str, open_element: OpenElement, said: list[str]) -> None:
    """Nothing that it ever listened to, on itself, in it or on the window, is left; and nobody is told of a fault."""
    page = open_element(name, "")
    use(page, name)
    assert page.evaluate("listeners.length") > 0
    page.locator(name).evaluate("element => element.remove()")
    assert page.evaluate(LISTENING) == []
    page.evaluate("location.hash = '#/vermoeden=ja@4'")
    page.keyboard.press("Escape")
    assert said == []


@pytest.mark.parametrize("name", PAGES)
def test_an_element_that_is_put_elsewhere_works_on(name: str, open_element: OpenElement, said: list[str]) -> None:
    """Taken out and put back, as a script of somebody else may do, it starts again with the page's own title."""
    page = open_element(name, "")
    title = page.title()
    page.locator(name).evaluate("element => { window.kept = element; element.remove(); }")
    page.evaluate("document.querySelector('article').append(kept)")
    assert page.title() == title
    use(page, name)
    assert said == []


@pytest.mark.parametrize("name", PAGES)
def test_a_fault_at_the_start_leaves_the_plain_page(name: str, open_element: OpenElement, said: list[str]) -> None:
    """The reader gets everything as without a script, the developer one line, and nothing listens any more."""
    page = open_element(name, PAGES[name].replace(*BROKEN[name]))
    plain_form(page, name)
    assert [line.partition(":")[0] for line in said] == [name]
    assert page.evaluate(LISTENING) == []


@pytest.mark.parametrize("name", PAGES)
def test_an_element_waits_for_the_whole_page(name: str, open_element: OpenElement, said: list[str]) -> None:
    """A script that runs while the page is still being read finds no children yet; it starts when they are there."""
    html = PAGES[name]
    early = html.replace(" defer>", ">")
    assert early != html
    page = open_element(name, early)
    use(page, name)
    assert said == []


@pytest.mark.parametrize("event", ["now", "later"])
def test_a_fault_on_the_way_leaves_the_plain_page(event: str, open_element: OpenElement, said: list[str]) -> None:
    """A fault in what an element does on an event, at once or after waiting, ends it in the same way."""
    page = open_element("handbook-note", "")
    page.evaluate(PROOF)
    proof = page.locator("handbook-proof")
    expect(proof).to_have_text("gevuld")
    page.evaluate(f"dispatchEvent(new Event('handbook-{event}'))")
    expect(proof).to_have_text("")
    assert said == [f"handbook-proof: {'nu' if event == 'now' else 'later'}"]
    page.evaluate("dispatchEvent(new Event('handbook-now'))")
    assert len(said) == 1

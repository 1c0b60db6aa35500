"""Without a script, with a broken one, and with markup in every text: the page stays whole and readable."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.tree_pages import page_html
from tests.browser.tree_reader import OpenTree, answer, focused, fragment, heading
from tests.browser.watched_page import View
from tests.written_trees import made_up_trees

pytest_plugins = ["tests.browser.tree_fixtures"]

NO_SCRIPT = View(width=360, height=740, scripts=False)


def test_without_a_script_everything_can_be_read(open_tree: OpenTree) -> None:
    """Every question, answer, route and outcome is there, and no hint of what needs a script."""
    page = open_tree(view=NO_SCRIPT)
    expect(page.locator(".hb-tree__part").locator("visible=true")).to_have_count(8)
    for id_ in ("vermoeden", "signalen", "hulp", "wie"):
        expect(page.locator(f"#vraag-{id_} h2")).to_be_visible()
    expect(page.locator("#vraag-signalen .hb-tree__routes li")).to_have_text(
        [
            re.compile("Kies je “Letsel”\\? → ?uitkomst A: Meld het vandaag"),
            re.compile("Kies je minstens 2 van deze antwoorden \\(“Het gebeurt vaker”, “Het gezin mijdt zorg”\\)\\?"),
            re.compile("Kies je “Niets hiervan”\\? → ?uitkomst B: Vraag advies"),
            re.compile("Kies je “De school is bezorgd”, en kies je niet “Het gebeurt vaker”\\? → ?vraag 4"),
            re.compile("Anders → ?vraag 3"),
        ]
    )
    expect(page.locator("#uitkomst-melden .hb-tree__when").first).to_have_text("(als je “Letsel” koos bij vraag 2)")
    expect(page.locator("#uitkomst-advies .hb-tree__arrivals li")).to_have_count(4)
    expect(page.get_by_text("Begin bij vraag 1.")).to_be_visible()


def test_without_a_script_answers_are_links(open_tree: OpenTree) -> None:
    """A tap on an answer goes to the next question, to an outcome, or to another tree's page."""
    page = open_tree(view=NO_SCRIPT)
    page.locator("#vraag-vermoeden").get_by_role("link", name="Ja", exact=True).click()
    assert page.url.endswith("#vraag-signalen")
    page.locator("#vraag-hulp").get_by_role("link", name="Nee").click()
    assert page.url.endswith("#uitkomst-melden")
    page.locator("#vraag-hulp").get_by_role("link", name="Er is haast bij").click()
    assert page.url.endswith("/vervolg.html")


def test_the_whole_tree_can_be_read_with_the_script_on(open_tree: OpenTree) -> None:
    """A link shows all sections, links between them work, and the way back finds the answers as they were."""
    page = open_tree("#/vermoeden=ja@4")
    page.get_by_role("link", name="Bekijk de hele keuzehulp").click()
    expect(focused(page)).to_have_text("De hele keuzehulp")
    expect(page.locator(".hb-tree__part").locator("visible=true")).to_have_count(8)
    page.locator("#vraag-hulp").get_by_role("link", name="Nee").click()
    expect(focused(page)).to_have_text("Doen: Meld het vandaag")
    page.get_by_role("link", name="Terug naar de vragen").click()
    expect(heading(page)).to_have_text("Wat is er aan de hand?")


def test_a_link_to_one_section_opens_it_to_read(open_tree: OpenTree) -> None:
    """Links from elsewhere, or from the drawing, land at that section, in sight."""
    page = open_tree("#uitkomst-advies")
    expect(page.locator("#uitkomst-advies")).to_be_in_viewport()
    page.get_by_text("Waar gaat dit heen?").click()
    page.locator("svg:visible [data-node=hulp] a text").click()
    assert fragment(page) == "#vraag-hulp"
    expect(page.locator("#vraag-hulp")).to_be_in_viewport()


def broken(browser: Browser, html: str) -> tuple[Page, list[str]]:
    """A page of this HTML, with the scripts of the handbook, and what it says on the console."""
    page = browser.new_page(reduced_motion="reduce")
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(f"not caught: {error}"))
    page.route("**/kapot.html", lambda route: route.fulfill(body=html, content_type="text/html"))
    return page, said


def test_broken_data_leaves_the_plain_page(browser: Browser, tree_site: str) -> None:
    """Half a file of JSON, a start that is not there: one line for the developer, everything for the reader."""
    html = page_html("proef", made_up_trees())
    for fault in (html.replace('{"id":', '{"id'), html.replace('"start":"vermoeden"', '"start":"weg"')):
        page, said = broken(browser, fault)
        page.goto(f"{tree_site}keuzehulpen/kapot.html")
        expect(page.locator(".hb-tree__part").locator("visible=true")).to_have_count(8)
        assert [line.partition(":")[0] for line in said] == ["handbook-tree"]
        page.close()


def test_a_hole_met_on_the_way_leaves_the_plain_page(browser: Browser, tree_site: str) -> None:
    """Answers for which no route holds, which a build refuses, end in the whole tree and a line on the console."""
    html = page_html("proef", made_up_trees()).replace('[null,"hulp"]', '[["any","vermoeden",["nee"]],"hulp"]')
    page, said = broken(browser, html)
    page.goto(f"{tree_site}keuzehulpen/kapot.html#/vermoeden=ja@4")
    answer(page, "Het gebeurt vaker")
    expect(page.locator(".hb-tree__part").locator("visible=true")).to_have_count(8)
    assert said == ["handbook-tree: no route holds after #/vermoeden=ja/signalen=herhaling@4"]
    page.close()


def test_markup_in_every_text_stays_text(open_tree: OpenTree) -> None:
    """On the plain page, in a question, its error, the outcome and the whole view: the author's own letters."""
    tree = made_up_trees()["opmaak"]
    expect(open_tree(tree="opmaak", view=NO_SCRIPT).locator("h1")).to_have_text(tree.title)
    page = open_tree(tree="opmaak")
    expect(heading(page)).to_have_text(tree.questions["vraag"].ask)
    answer(page)
    expect(page.locator(".hb-tree__error")).to_contain_text("“${alert(6)} {{ 7 }} <none>”")
    answer(page, "<svg onload=alert(4)>", "</label><input autofocus onfocus=alert(5)>")
    expect(heading(page)).to_contain_text("<iframe src=javascript:alert(7)>")
    expect(page.locator(".hb-tree__then").first).to_contain_text("</script><script>alert(8)</script>")
    page.get_by_role("link", name="Bekijk de hele keuzehulp").click()
    expect(page.locator("#uitkomst-ander h2")).to_contain_text("</script><script>alert(8)</script>")
    for tag in (
        "iframe",
        "img",
        "marquee",
        "style",
        "base",
        "main form",
        "[onload]",
        "[onerror]",
        "[href^='javascript']",
    ):
        expect(page.locator(tag)).to_have_count(0)

"""The policy of a page: nothing from elsewhere, nothing inline but what the build itself put there."""

from __future__ import annotations

import base64
import hashlib

import pytest

from macros.site.content_security import CHARSET, Inline, inline_in, policy, with_policy
from macros.site.server_files import HEADERS_NAME, NGINX_NAME, server_files
from macros.site.tables import in_frames

HEAD = f"<!doctype html><html lang='nl'><head>{CHARSET}"


def hash_of(text: str) -> str:
    """The source expression that a policy has for this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def rules(text: str) -> dict[str, str]:
    """The rules of a policy by name."""
    return dict(rule.split(" ", 1) for rule in text.split("; "))


def test_an_inline_script_is_allowed_by_the_hash_of_its_exact_text() -> None:
    """Spaces, line ends, accents and `<` count: the browser hashes what stands between the tags."""
    text = "\n  if (1 < 2 && 'é') go();\n"
    found = inline_in(f"{HEAD}<script>{text}</script>")
    assert found.scripts == [text]
    assert hash_of(text) in rules(policy([found]))["script-src"]


def test_an_inline_style_is_allowed_by_its_hash() -> None:
    """A style element counts for styles, not for scripts."""
    written = rules(policy([inline_in(f"{HEAD}<style>p{{color:red}}</style>")]))
    assert hash_of("p{color:red}") in written["style-src"]
    assert "sha256" not in written["script-src"]


@pytest.mark.parametrize(
    "element", ['<script src="a.js"></script>', '<script type="application/json">{"a": 1}</script>']
)
def test_what_is_not_run_here_gets_no_hash(element: str) -> None:
    """A script with an address is its own file, and JSON is data."""
    assert inline_in(HEAD + element) == Inline()


def test_markup_in_a_script_or_a_text_is_not_taken_for_an_element() -> None:
    """Text that only looks like a script opens no hole."""
    found = inline_in(f"{HEAD}<script>let a = '<style>x'</script><p>&lt;script&gt;evil()&lt;/script&gt;</p>")
    assert found == Inline(scripts=["let a = '<style>x'"])


def test_attributes_that_no_hash_allows_are_reported() -> None:
    """Style attributes and handlers would be ignored by the browser, so the build names them."""
    found = inline_in(f'{HEAD}<p style="color: red" onclick="go()">Tekst</p>')
    assert found.barred == ["<p style>", "<p onclick>"]


def test_attributes_are_reported_however_they_are_written() -> None:
    """In capitals, in a drawing, without room between them, in a template in a template; never one of another name."""
    html = (
        '<p STYLE=x>a</p><svg><a xlink:href="b" onClick="c()"></a></svg><img alt="d"onerror=e>'
        "<template><template><i ONFOCUS=f></i></template></template><b data-style=g stylesheet one=h>i</b>"
    )
    assert inline_in(html).barred == ["<p style>", "<a onclick>", "<img onerror>", "<i onfocus>", "<b one>"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<SCRIPT>a &lt; b</SCRIPT  >", "a &lt; b"),
        ("<script>'<!--<script></script>-->'</script>", "'<!--<script></script>-->'"),
        ("<script>a\r\nb\rc</script>", "a\nb\nc"),
        ("<p><b><script>a</script>", "a"),
        ("<template><template><script>a</script></template></template>", "a"),
        ("<svg><script>a &lt; b</script></svg>", "a < b"),
        ("<script type=text/JavaScript type=application/json>a</script>", "a"),
        ("<script>", ""),
    ],
)
def test_a_script_is_read_as_a_browser_reads_it(html: str, text: str) -> None:
    """The standard says what its text is; `tests/browser/test_policy.py` shows that a browser hashes the same."""
    assert inline_in(HEAD + html).scripts == [text]


@pytest.mark.parametrize(
    "html", ["<textarea><script>a</script></textarea>", "<!-- <script>a</script> -->", "<title><style>"]
)
def test_what_a_browser_takes_for_text_is_not_inline(html: str) -> None:
    """It only looks like an element."""
    assert inline_in(f"<!doctype html>{html}") == Inline()


def test_no_policy_allows_all_that_is_inline_or_evaluated() -> None:
    """Not for a page with inline parts either; and whatever is not named is refused."""
    written = policy([inline_in(f"{HEAD}<script>a()</script><style>p{{}}</style>")])
    assert "unsafe" not in written
    assert "http" not in written
    assert "*" not in written
    assert rules(written)["default-src"] == "'none'"


def test_the_policy_stands_before_anything_it_must_govern() -> None:
    """A policy says nothing about what came before it, so only the character set does."""
    page = f"{HEAD}<script>a()</script><link rel='stylesheet' href='a.css'>"
    html = with_policy(page, inline_in(page))
    assert html.index("Content-Security-Policy") < html.index("<script>")
    assert html.count("Content-Security-Policy") == 1


def test_serving_leaves_room_for_the_script_that_reloads() -> None:
    """Only while an author works: MkDocs adds a script after our hooks, with a number that changes."""
    written = rules(policy([Inline(scripts=["a()"])], serving=True))
    assert written["script-src"].endswith("'unsafe-inline'")
    assert "sha256" not in written["script-src"]


def test_a_server_gets_one_policy_that_holds_for_every_page() -> None:
    """Both files carry every hash once, and who may frame the handbook, which a page cannot say for itself."""
    pages = [Inline(scripts=["a()"]), Inline(scripts=["a()", "b()"])]
    for name in (NGINX_NAME, HEADERS_NAME):
        text = server_files(pages)[name]
        assert text.count(hash_of("a()")) == 1
        assert hash_of("b()") in text
        assert "frame-ancestors 'self'" in text
        assert "nosniff" in text


def test_the_policy_does_not_depend_on_the_order_of_pages() -> None:
    """Two builds of the same pages give the same bytes."""
    one, other = Inline(scripts=["a()"]), Inline(scripts=["b()"])
    assert server_files([one, other]) == server_files([other, one])


def test_tables_lose_their_style_attributes_and_scroll_in_a_frame() -> None:
    """Markdown writes alignment as a style attribute, which the policy bars."""
    html = in_frames('<p>Voor</p><table><tr><th style="text-align: right;">Jaar</th></tr></table>')
    assert '<th class="hb-right">Jaar</th>' in html
    assert inline_in(html).barred == []
    assert '<div class="hb-table" role="group" aria-label="Tabel" tabindex="0"><table class="hb-table__grid">' in html


def test_a_table_with_a_class_of_its_own_is_left_alone() -> None:
    """Our components bring their own tables."""
    html = '<table class="hb-grid"><tr><td>1</td></tr></table>'
    assert in_frames(html) == html

"""The policy beside a real browser: what we read as inline is what the browser runs, styles and refuses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from macros.site.content_security import CHARSET, inline_in, with_policy

HEAD = f"<!doctype html><html lang='nl'><head>{CHARSET}<title>x</title>"
LISTEN = """
window.refused = [];
addEventListener("securitypolicyviolation", (refusal) => refused.push(refusal.violatedDirective));
"""
RUNS = "window.ran = (window.ran || 0) + 1;"
ALLOWED = {
    "lines that end as on Windows": f"<script>\r\n{RUNS}\r\n// é\r</script>",
    "entities, which a script has not": f"<script>{RUNS} '&lt;&amp;&eacute;'</script>",
    "a comment and a script in a script": f"<script>{RUNS} '<!--<script></script>-->'</script>",
    "upper case": f"<SCRIPT TYPE=Text/JavaScript>{RUNS}</SCRIPT >",
    "an attribute twice": f"<script type=module type=application/json>{RUNS}</script>",
    "a style in a drawing": f"<body><svg><style>a &gt; b {{ fill: red }}</style></svg><script>{RUNS}</script>",
    "marked data in a drawing": f"<body><svg><style><![CDATA[a > b {{ }}]]></style></svg><script>{RUNS}</script>",
    "a script in a drawing": f"<body><svg><script>{RUNS} 1 &lt; 2</script></svg>",
    "a style in a template in a template": (
        "<body><template id=a><template id=b><style>p { color: red }</style></template></template>"
        "<script>const inner = a.content.getElementById('b').content; document.body.append(inner.cloneNode(true));"
        f"{RUNS}</script>"
    ),
    "tags that nobody closed": f"<body><p><b><script>{RUNS}</script><style>p {{ color: red }}",
    "nothing": f"<style></style><script></script><script>{RUNS}</script>",
    "data": f'<script type="application/json">{{"a": 1}}</script><script>{RUNS}</script>',
}
REFUSED = {
    "a style": "<p STYLE='color: red'>x</p>",
    "a handler": "<img src=x: OnError=go() alt=x>",
    "a handler without room before it": '<img src="x:"onerror="go()"alt=x>',
    "a style in a drawing": "<svg><g style='fill: red'></g></svg>",
    "a style in a template": (
        "<template id=a><p style='color: red'>x</p></template>"
        "<script>document.body.append(a.content.cloneNode(true))</script>"
    ),
}


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window in which each refusal of the policy is noted."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(LISTEN)
    yield page
    context.close()


def refused(page: Page, html: str) -> list[str]:
    """What the browser refuses on this page, which has the policy that we give it."""
    body = with_policy(html, inline_in(html)).encode()
    page.route("**/*", lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
    page.goto("http://policy.example/", wait_until="load")
    page.evaluate("() => new Promise((resolve) => setTimeout(resolve))")  # refusals are told after they are made
    found: list[str] = page.evaluate("refused")
    return found


@pytest.mark.parametrize("html", ALLOWED.values(), ids=ALLOWED)
def test_what_is_inline_runs_and_styles(page: Page, html: str) -> None:
    """However it is written: the hash is of the text that the browser reads, and nothing was taken for inline."""
    assert refused(page, HEAD + html) == []
    assert page.evaluate("window.ran") == 1
    assert inline_in(HEAD + html).barred == []


@pytest.mark.parametrize("html", REFUSED.values(), ids=REFUSED)
def test_what_is_reported_is_refused(page: Page, html: str) -> None:
    """The build says so of exactly what the browser refuses."""
    html = f"{HEAD}<body>{html}"
    assert len(inline_in(html).barred) == 1
    assert len(refused(page, html)) >= 1

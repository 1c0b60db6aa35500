"""Opens pages as a reader of a certain kind, and remembers everything that goes wrong on them.

Wrong is: a request to anyone but the site itself, an error on the console (a breach of the page's security policy is
one), an exception that nobody catches, a window that pops up, and a cookie.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Error, Page, Request

CALLED_OFF = "executing a cancelled action"
"""What the theme's RxJS says, very seldom, of work that was called off in the frame it was for: nothing is lost."""


@dataclass(frozen=True)
class View:
    """How a reader looks at a page; without motion unless asked for, so that nothing has to be waited for."""

    width: int = 1280
    height: int = 800
    scheme: Literal["light", "dark"] = "light"
    motion: Literal["reduce", "no-preference"] = "reduce"
    forced_colors: Literal["active", "none"] = "none"
    scripts: bool = True
    touch: bool = False


DESK = View()
PHONE = View(width=360, height=740, touch=True)
SMALL_PHONE = View(width=320, height=568, touch=True)
ZOOMED = View(width=320, height=256)
"""A window of 1280 by 1024 at 400 %."""


@dataclass
class Watch:
    """Opens pages of one browser; `faults` is what went wrong on any of them."""

    browser: Browser
    site: str
    faults: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)
    windows: dict[tuple[View, str], Page] = field(default_factory=dict)

    def open(self, path: str = "index.html", view: View = DESK, site: str | None = None) -> Page:
        """Open the page at this address under `site` (the served one if none is given) and wait until it is there."""
        base = site or self.site
        page = self.blank(view, base)
        page.goto(base + path, wait_until="load")
        return page

    def visit(self, path: str, view: View, site: str | None = None, script: str = "") -> Page:
        """Open the page as `open` does, in the window that this kind of reader has already: for a sweep over pages.

        `script` is there on each page of a window from the beginning.
        """
        base = site or self.site
        if (view, base) not in self.windows:
            self.windows[view, base] = self.blank(view, base)
            self.windows[view, base].context.add_init_script(script)
        page = self.windows[view, base]
        page.set_viewport_size({"width": view.width, "height": view.height})
        page.emulate_media(color_scheme=view.scheme)
        page.goto(base + path, wait_until="load")
        return page

    def news(self) -> list[str]:
        """What went wrong since this was asked before, each fault once; cookies are thrown away."""
        for context in self.contexts:
            self.faults += [f"a page keeps a cookie: {cookie['name']}" for cookie in context.cookies()]
            context.clear_cookies()
        found = list(dict.fromkeys(self.faults))
        self.faults.clear()
        return found

    def blank(self, view: View = DESK, site: str | None = None) -> Page:
        """A page that shows nothing yet, for what has to be arranged before the first address is opened."""
        context = self.browser.new_context(
            viewport={"width": view.width, "height": view.height},
            color_scheme=view.scheme,
            reduced_motion=view.motion,
            forced_colors=view.forced_colors,
            java_script_enabled=view.scripts,
            has_touch=view.touch,
            locale="nl-NL",
        )
        context.set_default_timeout(10_000)
        self.contexts.append(context)
        page = context.new_page()
        self.follow(page, site or self.site)
        return page

    def follow(self, page: Page, site: str) -> None:
        """Remember what goes wrong on this page from now on."""

        def requested(request: Request) -> None:
            if not request.url.startswith((site, "data:", "blob:")):
                self.faults.append(f"{page.url} asks for {request.url}")

        def said(message: ConsoleMessage) -> None:
            if message.type == "error":
                self.faults.append(f"{page.url} says on the console: {message.text} ({message.location.get('url')})")

        def opened(dialog: Dialog) -> None:
            self.faults.append(f"{page.url} opens a window that says: {dialog.message}")
            dialog.dismiss()

        page.on("request", requested)
        page.on("console", said)
        page.on("dialog", opened)

        def failed(error: Error) -> None:
            if error.message != CALLED_OFF:
                self.faults.append(f"{page.url} does not catch: {error}")

        page.on("pageerror", failed)

    def close(self) -> list[str]:
        """Close every page; gives what went wrong, each fault once."""
        found = self.news()
        for context in self.contexts:
            context.close()
        return list(dict.fromkeys([*found, *self.faults]))

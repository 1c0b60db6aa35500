"""Windows that one test after another opens its pages in: a new window costs twice what another page in one does.

A window goes on only when nothing that lasts was asked of its page (`LASTING`): any other is closed. One that goes on
is empty: nothing is kept for the site, nothing lies behind Back, and the pointer is nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, wraps
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.watched_page import DESK, View, Watch

LASTING = (
    "add_init_script",
    "add_locator_handler",
    "clock",
    "close",
    "context",
    "expose_binding",
    "expose_function",
    "on",
    "once",
    "route",
    "route_from_har",
    "route_web_socket",
    "set_default_navigation_timeout",
    "set_default_timeout",
    "set_extra_http_headers",
)
"""What can be asked of a page that goes on when another is opened in it; whatever its context is asked lasts."""
MOST_IDLE = 4
"""So many windows stay open while no test looks at them."""
MOST_SITES = 2
sites: dict[str, KeptWindows] = {}
"""The windows on so many sites, last that of which a test asked last."""
asked: set[int] = set()
"""The pages of which something lasting was asked, each by Python's id."""


def noticed(function: Any) -> Any:
    """The same function of a page, which remembers of which page it was asked."""

    @wraps(function)
    def called(page: Page, *arguments: object, **named: object) -> object:
        asked.add(id(page))
        return function(page, *arguments, **named)

    return called


@cache
def notice_what_lasts() -> None:
    """From now on remember of which pages something lasting is asked."""
    for name in LASTING:
        found = vars(Page)[name]
        setattr(Page, name, property(noticed(found.fget)) if isinstance(found, property) else noticed(found))


@dataclass
class KeptWindows(Watch):
    """A watch for test after test: `rest` ends one."""

    idle: list[tuple[View, Page]] = field(default_factory=list)
    used: list[tuple[View, Page]] = field(default_factory=list)

    def open(self, path: str = "index.html", view: View = DESK, site: str | None = None) -> Page:
        """Open the page as a watch does, when it is of the site itself in a window that is there already."""
        if site not in {None, self.site}:
            return super().open(path, view, site)
        page = next((page for its, page in self.idle if its == view), None)
        if page:
            self.idle.remove((view, page))
            self.contexts.append(page.context)
        else:
            page = self.blank(view)
        self.used.append((view, page))
        asked.discard(id(page))  # of what was asked here nothing lasts
        page.goto(self.site + path, wait_until="load")
        return page

    def rest(self) -> list[str]:
        """What went wrong in this test; its windows are emptied, or closed."""
        found = self.news()
        used, self.used = self.used, []
        for view, page in used:
            if id(page) not in asked:
                self.empty(view, page)
                self.contexts.remove(page.context)
                self.idle.append((view, page))
        too_many, self.idle = self.idle[:-MOST_IDLE], self.idle[-MOST_IDLE:]
        self.contexts += [page.context for _, page in too_many]
        found += super().close()
        self.contexts.clear()
        return list(dict.fromkeys(found))

    def close(self) -> list[str]:
        """Close every window, also those that no test looks at."""
        self.contexts += [page.context for _, page in self.idle]
        return super().close()

    def empty(self, view: View, page: Page) -> None:
        """Make a window as if it were new."""
        page.goto("about:blank", wait_until="load")
        for other in page.context.pages:
            if other != page:
                other.close()
        page.evaluate("() => { window.name = ''; }")
        page.mouse.move(-9, -9)
        page.set_viewport_size({"width": view.width, "height": view.height})
        page.emulate_media(
            media="null", color_scheme=view.scheme, reduced_motion=view.motion, forced_colors=view.forced_colors
        )
        tools = page.context.new_cdp_session(page)
        tools.send("Storage.clearDataForOrigin", {"origin": self.site.rstrip("/"), "storageTypes": "all"})
        tools.send("Page.resetNavigationHistory")
        tools.detach()


def windows_of(browser: Browser, site: str) -> KeptWindows:
    """The windows of this browser on this site; those of sites that no test asked for lately are closed."""
    notice_what_lasts()
    sites[site] = sites.pop(site) if site in sites else KeptWindows(browser, site)
    for old in [*sites][:-MOST_SITES]:
        sites.pop(old).close()
    return sites[site]

"""Ready configuration for the server that will carry the site: the headers that a page cannot set for itself."""

from __future__ import annotations

from collections.abc import Iterable

from macros.site.content_security import Inline, policy

NGINX_NAME = "security-headers.nginx.conf"
HEADERS_NAME = "_headers"

NGINX_INTRO = """\
# Include this in the `server` block of the handbook: include /path/to/security-headers.nginx.conf;
# frame-ancestors says who may show the handbook in a frame. Name your learning platform there if it has to.
"""
HEADERS_INTRO = """\
# Read by hosts that know this file, such as Netlify and Cloudflare Pages.
# frame-ancestors says who may show the handbook in a frame. Name your learning platform there if it has to.
"""


def headers(pages: Iterable[Inline]) -> dict[str, str]:
    """The headers for every page, with one policy that holds for all of them."""
    return {
        "Content-Security-Policy": f"{policy(pages)}; frame-ancestors 'self'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def server_files(pages: Iterable[Inline]) -> dict[str, str]:
    """The files to lay beside the site, by name."""
    values = headers(pages)
    nginx = [f'add_header {name} "{value}" always;' for name, value in values.items()]
    plain = [f"  {name}: {value}" for name, value in values.items()]
    return {
        NGINX_NAME: NGINX_INTRO + "\n".join(nginx) + "\n",
        HEADERS_NAME: HEADERS_INTRO + "\n".join(["/*", *plain]) + "\n",
    }

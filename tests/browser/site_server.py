"""A small web server for a built site: at the root of its address, or under a path of your choice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves the files of one folder under one path, in silence; outside that path there is nothing."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, under: str, directory: str) -> None:
        self.under = under
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """The file behind an address; outside the path of the site, one that cannot exist."""
        if not path.startswith(self.under):
            return str(Path(self.directory) / "nothing-here" / "at-all")
        return super().translate_path("/" + path.removeprefix(self.under))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, under: str = "/") -> Iterator[str]:
    """Serve a folder on a free port as long as the block lasts; gives the address, with a slash at its end."""
    handler = partial(SiteHandler, under=under, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{under}"
        server.shutdown()
        thread.join()

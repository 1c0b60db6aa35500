"""Serving the handbook while somebody writes it: an edit is seen at once, and the check of the whole comes after it."""

from __future__ import annotations

import html
import importlib
import logging
import sys
import tempfile
import threading
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler

from macros.library import FOLDERS
from macros.site.watching import is_an_edit

LOG = logging.getLogger("mkdocs.handbook")
ENGINE = Path(__file__).resolve().parents[1]
OFTEN = 0.1
"""Seconds between two looks at the files, and to wait for an editor that writes more of them."""

REPORT = """<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Er is iets mis in het handboek</title></head>
<body><h1>Er is iets mis in het handboek</h1><p>Verbeter het; daarna ververst dit vanzelf.</p>
<pre style="white-space: pre-wrap">{report}</pre></body>
</html>
"""


class LiveServer(LiveReloadServer):
    """Serves a live site; while the handbook has faults, every page is their report."""

    def __init__(self, root: Path, folder: Path, host: str, port: int) -> None:
        super().__init__(self.step, host, port, str(folder), polling_interval=OFTEN)
        self.handbook, self.folder = root, folder
        self.site: Any = None
        self.engine_edited = False
        self.newer_edit = threading.Event()
        self.finishing = threading.Thread()
        self.error_handler = self.lost

    def watch_authors(self) -> None:
        """Wake when an author or a maker of the engine edits something; not when an editor keeps a copy beside it."""
        folders = [self.handbook / folder for folder in FOLDERS]
        for path in [*(folder for folder in folders if folder.is_dir()), self.handbook / "mkdocs.yml", ENGINE]:
            self.watch(str(path))

    def watch(self, path: str, _: None = None, *, recursive: bool = True) -> None:
        """Wake on an edit below this path."""
        handler = FileSystemEventHandler()
        handler.on_any_event = lambda event: self.edited(event, path)  # type: ignore[method-assign]
        self._watched_paths[path] = 1
        self._watch_refs[path] = self.observer.schedule(handler, path, recursive=recursive)

    def edited(self, event: FileSystemEvent, watched: str) -> None:
        """Wake the builder, unless nobody wrote what changed."""
        if event.is_directory or not is_an_edit(event, watched):
            return
        self.engine_edited |= Path(watched).name not in {str(folder) for folder in FOLDERS}
        self.newer_edit.set()
        self.wake()

    def wake(self) -> None:
        """Have the builder take a step."""
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def step(self) -> None:
        """Bring the site up to date. What goes wrong is what every page then shows: nothing is raised."""
        if self.finishing.is_alive():
            self.finishing.join()
        self.newer_edit.clear()
        try:
            if self.engine_edited or self.site is None:
                self.site = engine(afresh=self.engine_edited).LiveSite(self.handbook, self.folder, self.url)
                self.engine_edited = False
            self.site.refresh()
        except (MkDocsException, Abort) as fault:
            self.site.fail(str(fault))
        except Exception:
            self.site = None
            LOG.exception("The engine has a fault of its own")
        if self.site and self.site.report:
            LOG.error("\n%s", self.site.report)
        elif self.site:
            self.finishing = threading.Thread(target=self.finish, args=(self.site,), daemon=True)
            self.finishing.start()

    def finish(self, site: Any) -> None:
        """Check the whole after an edit was shown; a newer edit goes first. When there are faults, show those."""
        with closing(site.finish()) as steps:
            for _ in steps:
                if self.newer_edit.is_set():
                    return
        if site.report:
            self.wake()

    def serve_request(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        """A file of the site, or the report for every page while there is one."""
        path = str(environ["PATH_INFO"])
        faulty = self.site is None or self.site.report
        if faulty and path.endswith(("/", ".html")) and not path.startswith("/livereload/"):
            with self._epoch_cond:
                self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
                epoch = self._visible_epoch
            if self.site is None or self.site.report:
                start_response("503 Service Unavailable", [("Content-Type", "text/html; charset=utf-8")])
                return [self._inject_js_into_html(self.report_page(), epoch)]  # type: ignore[no-untyped-call]
        return super().serve_request(environ, start_response)

    def report_page(self) -> bytes:
        """The report as a page of its own, which no fault in a template can break."""
        report = self.site.report if self.site else "The engine has a fault of its own; the terminal says which."
        return REPORT.format(report=html.escape(report)).encode()

    def lost(self, code: int) -> bytes | None:
        """The page for lost readers, as a server shows it."""
        page = self.folder / f"{code}.html"
        return page.read_bytes() if page.is_file() else None


def engine(*, afresh: bool) -> ModuleType:
    """What keeps the site: imported anew when the engine's files may have been edited."""
    if afresh:
        for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
            del sys.modules[name]
    return importlib.import_module("macros.site.live_site")


def serve(root: Path, host: str, port: int) -> None:
    """Serve the handbook at `root` until Ctrl-C. Raises OSError when the address cannot be served on."""
    with tempfile.TemporaryDirectory(prefix="handboek-") as folder:
        server = LiveServer(root, Path(folder) / "site", host, port)
        server.step()
        server.watch_authors()
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            print("handboek: Stopped.", file=sys.stderr)
        finally:
            server.newer_edit.set()  # what is finished in the background ends before its folder goes
            if server.finishing.is_alive():
                server.finishing.join()
            server.shutdown()

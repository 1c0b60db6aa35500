"""`serve` in a process of its own, and asking it for a page until it shows what an edit has to bring about."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

ROOT = Path(__file__).parent.parent


@contextmanager
def served(root: Path) -> Iterator[str]:
    """`serve` in a process of its own, on a free port; gives the address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "macros.cli", "--root", str(root), "serve", "--address", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait()


def until(address: str, words: str) -> str:
    """The page at this address, asked for until it answers with these words; at most half a minute."""
    html, end = "", time.monotonic() + 30
    while words not in html and time.monotonic() < end:
        try:
            html = str(urlopen(address, timeout=10).read(), "utf-8")  # noqa: S310 - our own server
        except HTTPError as error:
            html = str(error.read(), "utf-8")
        except OSError:
            threading.Event().wait(0.1)
    return html

"""Building and serving with MkDocs: beside the site first, so that a failed build leaves the old site whole."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import click
from mkdocs.__main__ import State
from mkdocs.commands.build import build
from mkdocs.config import load_config

from macros.handbook import Handbook
from macros.problems.system_fault import said_by_system
from macros.site.build import Build
from macros.site.live_server import serve
from macros.site.replacing import folder_beside, put_in_place
from macros.site.site_folder import checked_site_folder


def build_site(handbook: Handbook, site_dir: Path) -> int:
    """Build the handbook into `site_dir`, which is replaced only when the build succeeded; gives the exit code.

    Raises SiteFolderError when something stands there that no build made, and OSError when it cannot be written.
    """
    root = handbook.library.root
    site = checked_site_folder(site_dir, root)
    with folder_beside(site) as folder:
        fresh = folder / "site"
        code = run(lambda: build_into(handbook, root / "mkdocs.yml", fresh))
        if code == 0:
            put_in_place(fresh, site)
    return code


def build_into(handbook: Handbook, config_file: Path, folder: Path) -> None:
    """One build of MkDocs as its own command makes it, with a handbook that was checked already."""
    config = load_config(str(config_file), strict=True, site_dir=str(folder))
    Build(handbook).keep(config)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


def serve_site(root: Path, address: str) -> int:
    """Serve the handbook at `root` on `address` (host:port) until it is stopped; gives the exit code."""
    host, _, port = address.rpartition(":")
    if not (host and port.isdecimal()):
        print(f"handboek: '{address}' is no address; write it as 127.0.0.1:8000.", file=sys.stderr)
        return 1
    return run(lambda: serve(root, host, int(port)))


def run(job: Callable[[], object]) -> int:
    """Let MkDocs do its job; what it finds wrong it says itself, without a traceback."""
    State()  # type: ignore[no-untyped-call]  # what MkDocs says while it works goes to the terminal
    try:
        job()
    except click.exceptions.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (OSError, OverflowError) as error:
        print(f"handboek: {what_failed(error)}", file=sys.stderr)
        return 1
    return 0


def what_failed(error: OSError | OverflowError) -> str:
    """One sentence on a file that cannot be written, or on an address that cannot be served on."""
    if isinstance(error, OSError) and (error.filename is not None or error.errno == errno.ENOSPC):
        return said_by_system(error)
    in_use = getattr(error, "errno", None) == errno.EADDRINUSE
    what = (
        "That address is in use: stop what runs there, or choose another" if in_use else f"That did not work ({error})"
    )
    return f"{what}, such as --address 127.0.0.1:8001."

"""Building and serving with MkDocs: beside the site first, so that a failed build leaves the old site whole."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import click
from mkdocs.__main__ import State, cli
from mkdocs.commands.build import build
from mkdocs.config import load_config

from macros.handbook import Handbook
from macros.site.build import Build


def build_site(handbook: Handbook, site_dir: Path) -> int:
    """Build the handbook into `site_dir`, which is replaced only when the build succeeded; gives the exit code."""
    root = handbook.library.root
    site_dir = site_dir.resolve()
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=site_dir.parent, prefix=f".{site_dir.name}-") as folder:
        fresh = Path(folder) / "site"
        code = run(lambda: build_into(handbook, root / "mkdocs.yml", fresh))
        if code == 0:
            if site_dir.exists():
                site_dir.rename(Path(folder) / "old")
            fresh.rename(site_dir)
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
    serve = ["serve", "--config-file", str(root / "mkdocs.yml"), "--dev-addr", address]
    return run(lambda: cli.main(args=serve, prog_name="mkdocs", standalone_mode=False))


def run(job: Callable[[], object]) -> int:
    """Let MkDocs do its job; what it finds wrong it says itself, without a traceback."""
    State()  # type: ignore[no-untyped-call] - sets up what MkDocs says while it works
    try:
        job()
    except click.exceptions.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (OSError, OverflowError) as error:
        in_use = getattr(error, "errno", None) == errno.EADDRINUSE
        what = (
            "That address is in use: stop what runs there, or choose another"
            if in_use
            else f"That did not work ({error})"
        )
        print(f"handboek: {what}, such as --address 127.0.0.1:8001.", file=sys.stderr)
        return 1
    return 0

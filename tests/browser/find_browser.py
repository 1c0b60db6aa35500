"""Finds a Chromium to test in: the one that CHROMIUM names, Playwright's own, the system's, or one installed for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

SHELL = "headless"
"""In the name of a Chromium without its windows: it draws more than twice as fast, and keeps no page for Back."""
COMMANDS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
DEBIAN_PACKAGES = (["chromium-headless-shell", "chromium"], ["chromium"])
"""What is asked of Debian: both, or the whole one alone where there is no other."""
MAC_PROGRAMS = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_PROGRAMS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
ADVICE = "There is no browser to test in: install Chromium or Google Chrome, or name one in CHROMIUM, and try again."


class BrowserMissingError(Exception):
    """No browser was found and none could be installed; the message says in one sentence what to do."""


def browser_program(*, whole: bool = False) -> str:
    """The path of a browser that runs (when asked for, one with its windows), installed first when there is none.

    Raises BrowserMissingError.
    """
    named = os.environ.get("CHROMIUM")
    if named:
        if runs(named):
            return named
        message = f"CHROMIUM names '{named}', which does not run: name the program of a Chromium or Chrome there."
        raise BrowserMissingError(message)
    found = installed_browser(whole=whole) or freshly_installed_browser(whole=whole)
    if not found:
        raise BrowserMissingError(ADVICE)
    return found


def installed_browser(*, whole: bool) -> str | None:
    """The first browser (or whole one) on this computer that runs."""
    fitting = (program for program in candidates() if not (whole and SHELL in Path(program).name))
    return next(filter(runs, fitting), None)


def candidates() -> Iterator[str]:
    """Every place where a browser may be, the best first."""
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path
    yield from filter(None, map(shutil.which, COMMANDS))
    for program in MAC_PROGRAMS:
        yield str(Path("/Applications", program))
    for folder in filter(None, map(os.environ.get, WINDOWS_FOLDERS)):
        yield from (str(Path(folder, program)) for program in WINDOWS_PROGRAMS)


def runs(program: str) -> bool:
    """Whether this program is there and finds all that it needs; on Windows asking it would open a window."""
    if not Path(program).is_file():
        return False
    return os.name == "nt" or succeeds([program, "--version"])


def freshly_installed_browser(*, whole: bool) -> str | None:
    """Install Playwright's own browser or, as root where there is apt, Debian's; None when neither comes to run."""
    print("No browser to test in yet: installing one …", file=sys.stderr, flush=True)
    steps = [[[sys.executable, "-m", "playwright", "install", "chromium"]]]
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        steps += [[["apt-get", "update"], ["apt-get", "install", "--yes", *names]] for names in DEBIAN_PACKAGES]
    for commands in steps:
        if all(map(succeeds, commands)) and (found := installed_browser(whole=whole)):
            return found
    return None


def succeeds(command: list[str]) -> bool:
    """Whether this command ends well; what it says does not matter."""
    try:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    try:
        print(browser_program())
    except BrowserMissingError as missing:
        sys.exit(str(missing))

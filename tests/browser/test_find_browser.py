"""Finding a browser: the one that is named comes first, and when there is none one sentence says what to do."""

from __future__ import annotations

import pytest

from tests.browser import find_browser
from tests.browser.find_browser import BrowserMissingError, browser_program


def test_a_named_browser_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """CHROMIUM wins from every browser that is found."""
    monkeypatch.setenv("CHROMIUM", "named")
    monkeypatch.setattr(find_browser, "runs", lambda _: True)
    assert browser_program() == "named"


def test_a_named_browser_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another browser is not taken in silence when CHROMIUM names one that does not run."""
    monkeypatch.setenv("CHROMIUM", "no/such/browser")
    with pytest.raises(BrowserMissingError, match=r"CHROMIUM names 'no/such/browser', which does not run"):
        browser_program()


def test_the_first_browser_that_runs_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser that is there but does not run is passed over."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(find_browser, "candidates", lambda: iter(["broken", "good", "other"]))
    monkeypatch.setattr(find_browser, "runs", lambda program: program != "broken")
    assert browser_program() == "good"


def test_a_whole_browser_is_not_the_one_without_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """It alone keeps a page for Back; for all else the quicker one comes first."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(find_browser, "candidates", lambda: iter(["/bin/chromium-headless-shell", "/bin/chromium"]))
    monkeypatch.setattr(find_browser, "runs", lambda _: True)
    assert browser_program() == "/bin/chromium-headless-shell"
    assert browser_program(whole=True) == "/bin/chromium"


def test_without_any_browser_one_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Playwright's own browser is fetched before anything else is tried."""
    commands: list[list[str]] = []

    def succeeds(command: list[str]) -> bool:
        commands.append(command)
        return True

    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(find_browser, "succeeds", succeeds)
    monkeypatch.setattr(find_browser, "installed_browser", lambda **_: "fresh" if commands else None)
    assert browser_program() == "fresh"
    assert [command[-3:] for command in commands] == [["playwright", "install", "chromium"]]


def test_without_any_way_to_a_browser_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """When nothing can be installed either, the message says what to install."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(find_browser, "installed_browser", lambda **_: None)
    monkeypatch.setattr(find_browser, "succeeds", lambda _: False)
    with pytest.raises(BrowserMissingError, match="install Chromium or Google Chrome"):
        browser_program()

"""The launcher `handboek`: it sets up once, again only when something changed, and says what is wrong in a sentence."""

from __future__ import annotations

import ast
import os
import shutil
import signal
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

LAUNCHER = Path(__file__).parents[2] / "handboek"
SETTING_UP = "Setting up the handbook"
NOWHERE = "http://127.0.0.1:9/simple"

# Nothing has to be fetched for these: every virtual environment has pip.
PROJECT = """\
[project]
dependencies = ["pip"]
[project.optional-dependencies]
test = ["pip"]
[tool.handboek]
needs-test-extra = ["test"]
"""
PROGRAM = """\
import os, signal, sys
if sys.argv[1] == "wait":
    try:
        print("ready", flush=True)
        signal.pause()
    except KeyboardInterrupt:
        sys.exit("ended by itself")
print(sys.argv[1:], os.getcwd(), sys.prefix)
sys.exit(7)
"""


@pytest.fixture
def launcher() -> ModuleType:
    """The launcher as a Python file of which functions can be called."""
    return loaded(LAUNCHER)


def loaded(file: Path) -> ModuleType:
    """A launcher, as a Python file that knows where it is."""
    loader = SourceFileLoader("handboek_launcher", str(file))
    spec = spec_from_loader(loader.name, loader)
    assert spec
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A handbook with a very small program, in a folder with a space, set up where a set-up was cut off."""
    folder = fresh_home(tmp_path_factory.mktemp("een map") / "handboek")
    (folder / ".venv").mkdir()
    assert SETTING_UP in started(folder, "check").stderr
    return folder


def fresh_home(folder: Path) -> Path:
    """The launcher with a very small program beside it, not set up yet."""
    (folder / "macros").mkdir(parents=True)
    (folder / "handboek").write_bytes(LAUNCHER.read_bytes())
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "constraints.txt").write_text("", encoding="utf-8")
    (folder / "macros" / "cli.py").write_text(PROGRAM, encoding="utf-8")
    return folder


def started(folder: Path, *arguments: str, at: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    """Start the launcher as a person does, and wait until it ends."""
    command = [sys.executable, str(folder / "handboek"), *arguments]
    environment = {**os.environ, **settings}
    return subprocess.run(command, cwd=at, env=environment, capture_output=True, text=True, check=False)


def test_an_old_python_can_read_it() -> None:
    """The launcher holds nothing that Python 3.6 cannot read, so that an old Python can say that it is too old."""
    ast.parse(LAUNCHER.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_is_told_so(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A Python that is too old gets a sentence with the version it is and the version it has to be."""
    monkeypatch.setattr(launcher.sys, "version_info", (3, 10, 4))
    assert launcher.main(["serve"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("handboek: Python 3.11 or newer is needed, and this is Python 3.10.4")
    assert said.count("\n") == 1


def test_a_python_without_venv_is_told_so(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A Python that cannot make virtual environments gets the command that mends it."""
    monkeypatch.setattr(launcher, "PYTHON", str(tmp_path / "none"))
    monkeypatch.setattr(launcher.importlib.util, "find_spec", lambda _: None)
    assert launcher.main(["serve"]) == 1
    assert "sudo apt install python3-venv" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: Could not install packages due to an OSError: [Errno 122] Disk quota exceeded", "The disk is full"),
        ("NewConnectionError('<pip._vendor…>: Failed to establish a new connection')", "The packages could not be"),
        ("socket.gaierror: [Errno -3] Temporary failure in name resolution", "The packages could not be fetched"),
        ("ProxyError('Cannot connect to proxy.', …)", "The packages could not be fetched"),
        ("Max retries exceeded (Caused by SSLError(SSLCertVerificationError(1, …)))", "This computer does not trust"),
        ("Error: [Errno 13] Permission denied: '.venv'", "The folder .venv cannot be written"),
        ("ERROR: No matching distribution found for mkdocs==1.6.1", "Python package mkdocs==1.6.1 does not install"),
        ("  ERROR: Failed building wheel for pydantic-core\n", "Python package pydantic-core does not install"),
    ],
)
def test_a_known_fault_gets_one_sentence(launcher: ModuleType, said: str, answer: str) -> None:
    """What pip and venv say of a full disk, a network or a folder becomes one sentence with what to do."""
    sentence = launcher.explain(f"Collecting mkdocs\n{said}")
    assert sentence.startswith(answer)
    assert "\n" not in sentence


def test_an_unknown_fault_is_passed_on(launcher: ModuleType) -> None:
    """What pip says and we do not know is shown in its own words."""
    assert launcher.explain("Collecting mkdocs\nERROR: something new").endswith("ERROR: something new")


def test_help_needs_no_set_up(tmp_path: Path) -> None:
    """Without arguments or with --help the commands are shown, and nothing is installed for that."""
    folder = fresh_home(tmp_path / "handboek")
    for arguments in ([], ["--help"], ["-h"]):
        result = started(folder, *arguments)
        assert result.returncode == 0
        assert "serve   build the handbook" in result.stdout
    assert not (folder / ".venv").exists()


@pytest.mark.long
def test_it_hands_over(home: Path, tmp_path: Path) -> None:
    """The program gets the arguments and the folder of the person, runs in .venv, and its exit code is passed on."""
    result = started(home, "check", "--format", "a b", at=tmp_path)
    assert result.returncode == 7
    assert result.stdout.strip() == f"{['check', '--format', 'a b']} {tmp_path} {home / '.venv'}"


@pytest.mark.long
def test_it_sets_up_once(home: Path) -> None:
    """What is there is not installed again; when a pinned version changes, it is."""
    assert SETTING_UP not in started(home, "check").stderr
    (home / "constraints.txt").write_text("# changed\n", encoding="utf-8")
    assert SETTING_UP in started(home, "check").stderr
    assert SETTING_UP not in started(home, "check").stderr


@pytest.mark.long
def test_only_tests_bring_what_tests_need(home: Path) -> None:
    """What only tests need is installed at the first `test`, and is then there for good."""
    stamp = home / ".venv" / "installed.txt"
    (home / "constraints.txt").write_text("# changed once more\n", encoding="utf-8")
    started(home, "check")
    assert len(stamp.read_text(encoding="utf-8").splitlines()) == 2
    assert SETTING_UP in started(home, "test").stderr
    assert len(stamp.read_text(encoding="utf-8").splitlines()) == 3
    assert SETTING_UP not in started(home, "check").stderr + started(home, "test").stderr


@pytest.mark.long
def test_a_moved_handbook_is_set_up_again(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A virtual environment that came along from elsewhere goes, one is made in its place, and then filled."""
    moved = tmp_path / "verhuisd"
    shutil.copytree(home, moved, symlinks=True, ignore=shutil.ignore_patterns("site-packages"))
    launcher = loaded(moved / "handboek")
    commands: list[list[str]] = []
    monkeypatch.setattr(launcher, "run", commands.append)
    assert Path(launcher.PYTHON).exists()
    launcher.set_up([""])
    make, fill = commands
    assert make == [sys.executable, "-m", "venv", str(moved / ".venv")]
    assert [path.name for path in (moved / ".venv").iterdir()] == ["installed.txt"]
    assert fill[:4] == [launcher.PYTHON, "-m", "pip", "install"]
    assert launcher.stamp_lines() == [str(moved), launcher.fingerprint("")]


@pytest.mark.long
def test_without_a_network_one_sentence_says_so(home: Path, tmp_path: Path) -> None:
    """When the packages cannot be fetched there is no traceback; the next time it is tried again."""
    project = home / "pyproject.toml"
    project.write_text(PROJECT.replace('["pip"]', '["not-there-yet==1.0"]', 1), encoding="utf-8")
    result = started(home, "check", at=tmp_path, PIP_INDEX_URL=NOWHERE, PIP_RETRIES="1", PIP_CONFIG_FILE=os.devnull)
    project.write_text(PROJECT, encoding="utf-8")
    assert result.returncode == 1
    _, said = result.stderr.splitlines()
    assert said.startswith("handboek: The packages could not be fetched")
    assert started(home, "check").returncode == 7


@pytest.mark.long
def test_ctrl_c_reaches_the_program(home: Path) -> None:
    """Ctrl-C ends the program in its own way, without a traceback of the launcher."""
    command = [sys.executable, str(home / "handboek"), "wait"]
    ours = signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs in the background ignores it
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        signal.signal(signal.SIGINT, ours)
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        assert process.wait() == 1
        assert process.stderr.read() == "ended by itself\n"

"""What tests of `./handboek new` share: the small handbook, and how the command refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exporting.new_files import Told, everything, new
from tests.handbook_files import write_handbook


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small handbook, in a folder of its own."""
    return write_handbook(tmp_path / "handboek")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    """The one sentence with which the command refuses; it has written nothing and changed nothing."""

    def refused(root: Path, noun: str, id_: str) -> str:
        before = everything(root)
        capsys.readouterr()
        assert new(root, noun, id_) == 1
        assert everything(root) == before
        said = capsys.readouterr()
        assert said.out == ""
        [sentence] = said.err.splitlines()
        assert sentence.startswith("handboek: ")
        assert sentence.endswith(".")
        return sentence.removeprefix("handboek: ")

    return refused

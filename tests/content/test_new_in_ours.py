"""`./handboek new` in a copy of our own handbook, with all its laws, forms and sources."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.handbook import Handbook
from macros.library import FOLDERS
from tests.content.our_handbook import HANDBOOK, IS_SOUND, ROOT
from tests.exporting.new_files import IDS, NEWS, new, path_of


@pytest.mark.long
def test_new_entries_of_ours_are_right_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of each noun that can begin: `check` finds nothing that it did not find before, no warning either."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "macros").mkdir()
    (tmp_path / "macros/site_hooks.py").touch()
    for noun in NEWS if IS_SOUND else ():
        id_ = f"{IDS[noun]}-{noun}"  # quizzes and scales stand in one folder
        assert new(tmp_path, noun, id_) == 0
        assert path_of(tmp_path, noun, id_).is_file()
    after = Handbook.open(tmp_path, HANDBOOK.today)
    assert {*after.problems} - {*HANDBOOK.problems} == set(), after.report()

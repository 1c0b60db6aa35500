"""What `./handboek new` writes, in a copy of our own handbook, with all its laws, forms and sources."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.exporting.new_file import first_source
from macros.exporting.new_text import text_of
from macros.handbook import Handbook
from macros.library import FOLDERS
from tests.content.our_handbook import HANDBOOK, IS_SOUND, LIBRARY, ROOT
from tests.exporting.new_files import IDS, NEWS, path_of
from tests.handbook_files import write_file


@pytest.mark.long
def test_new_entries_of_ours_are_right_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of each noun that can begin: `check` finds nothing that it did not find before, no warning either.

    The command checks the whole for each of them before it writes; tests/exporting/ gives it in made-up handbooks.
    """
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "macros").mkdir()
    (tmp_path / "macros/site_hooks.py").touch()
    for noun in NEWS if IS_SOUND else ():
        id_ = f"{IDS[noun]}-{noun}"  # quizzes and scales stand in one folder
        text = text_of(NEWS[noun], id_, LIBRARY, HANDBOOK.today, first_source(LIBRARY))
        write_file(path_of(tmp_path, noun, id_), text)
    after = Handbook.open(tmp_path, HANDBOOK.today)
    assert {*after.problems} - {*HANDBOOK.problems} == set(), after.report()

"""The texts with which entries begin: dates of today, the form of their folder, and comments on keys that there are."""

from __future__ import annotations

import datetime
import os
import re
import tomllib
from pathlib import Path

import pytest

from macros.exporting.new_text import SCHEMAS, address_of_schemas, half_a_year_after, title_from
from macros.exporting.schemas import schema_of
from macros.handbook import Handbook
from macros.reading.text_file import TextFile, read_text
from tests.editor_schemas import underlined_in_file
from tests.exporting.new_files import NEWS, new, noun_of, path_of
from tests.handbook_files import SETTINGS, TODAY, write_handbook
from tests.samples import ROOT

EVERY_NOUN = pytest.mark.parametrize("noun", NEWS)
KEY_IN_COMMENT = re.compile(r"^ *# +(\w+): ", re.MULTILINE)
FORMS = """\
  handboek: {needs: [label, reviewed, sources], parts: [Wie is wie, "Let op: dit!"]}
  modules: {needs: [label, reviewed, sources], parts: [Startvraag, Wat je leest]}
"""


def written(root: Path, noun: str) -> TextFile:
    """The file of a new entry."""
    assert new(root, noun) == 0
    path = path_of(root, noun)
    text, problems = read_text(path, path.relative_to(root).as_posix())
    assert text
    assert problems == []
    return text


@EVERY_NOUN
def test_its_dates_are_of_today(tmp_path: Path, noun: str) -> None:
    """It was looked at today, and has to be again half a year later."""
    text = written(write_handbook(tmp_path), noun).text
    assert "reviewed: {on: 2026-11-21, by: redactie, again: 2027-05-21}" in text


@pytest.mark.parametrize(
    ("day", "again"),
    [
        ("2026-01-31", "2026-07-31"),
        ("2026-08-31", "2027-02-28"),
        ("2027-08-31", "2028-02-29"),
        ("2026-12-01", "2027-06-01"),
    ],
)
def test_half_a_year_later(day: str, again: str) -> None:
    """The same day of the month, or the last one that it has."""
    assert half_a_year_after(datetime.date.fromisoformat(day)) == datetime.date.fromisoformat(again)


def test_its_title_comes_from_its_id() -> None:
    """The last word that says something."""
    assert title_from("mijn-keuzehulp") == "Mijn keuzehulp"
    assert title_from("handboek/samen-kijken/index") == "Samen kijken"
    assert title_from("index") == "Index"


@EVERY_NOUN
def test_an_editor_underlines_nothing(tmp_path: Path, noun: str) -> None:
    """It is right by its JSON Schema too, which its first line leads to from wherever the handbook stands."""
    file = written(write_handbook(tmp_path), noun)
    assert underlined_in_file(file) == []
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", file.text)
    assert bool(named) == file.file.endswith(".yml"), "no editor looks for it in the head of a page"
    if named:
        assert (tmp_path / file.file).parent.joinpath(named[1]).resolve() == SCHEMAS / f"{noun}.schema.json"
        assert (SCHEMAS / f"{noun}.schema.json").is_file()


def test_schemas_are_found_from_another_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows no path leads there, but an address does."""

    def no_way(*_: object) -> str:
        message = "path is on mount 'C:', start on mount 'D:'"
        raise ValueError(message)

    monkeypatch.setattr(os.path, "relpath", no_way)
    assert address_of_schemas(ROOT) == SCHEMAS.as_uri()


@pytest.mark.parametrize("noun", ["page", "module"])
def test_a_page_has_what_its_folder_asks_for(tmp_path: Path, noun: str) -> None:
    """The parts that the settings name, in their order, each once; `check` finds nothing."""
    settings = SETTINGS.partition("forms:")[0] + f"forms:\n{FORMS}"
    page = written(write_handbook(tmp_path, settings=settings), noun)
    errors = [one for one in Handbook.open(tmp_path, TODAY).problems if one.place.file == page.file]
    assert errors == []
    headings = re.findall(r"^## (.*)$", page.text, re.MULTILINE)
    assert len({*headings}) == len(headings)
    asked = {"page": ["Wie is wie", "Let op: dit!"], "module": ["Startvraag", "Wat je leest"]}[noun]
    assert [heading for heading in headings if heading in asked] == asked


def test_a_module_stands_behind_the_others(tmp_path: Path) -> None:
    """Its number is the next one, also where numbers are left out before it."""
    root = write_handbook(tmp_path)
    first = root / "content/modules/zien/index.md"
    first.write_text(first.read_text(encoding="utf-8").replace("number: 1\n", "number: 7\n"), encoding="utf-8")
    assert "number: 8  #" in written(root, "module").text


@EVERY_NOUN
def test_its_comments_name_keys_that_there_are(noun: str) -> None:
    """What stands behind a `#` to be used is a key of the model, or of something in it."""
    text = NEWS[noun].template.read_text(encoding="utf-8")
    schemas = [schema_of(noun_of(one).shelf.model) for one in {noun, "page"}]
    things = [thing for schema in schemas for thing in (schema, *schema.get("$defs", {}).values())]
    keys = {key for thing in things for key in thing.get("properties", {})}
    assert {*KEY_IN_COMMENT.findall(text)} - keys - {"casus"} == set()
    assert KEY_IN_COMMENT.findall(text), "it shows a key that may be left out"


@EVERY_NOUN
def test_its_template_is_installed_along(noun: str) -> None:
    """It is in the room of its noun, and of a kind that belongs to the package."""
    template = NEWS[noun].template
    assert template.is_file()
    assert ROOT / "macros" in template.parents
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert f"*{template.suffix}" in tools["setuptools"]["package-data"]["*"]

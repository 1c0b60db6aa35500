"""What the page of a module says: how long it takes, what a school filled in, and which module is next."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.handbook import Handbook
from macros.module.module import ModuleMinutes
from macros.module.shelf import MODULES
from macros.nouns import WORDS
from macros.site.page_maker import PageMaker
from tests.handbook_files import TODAY, WHOLE_MODULE, write_file, write_handbook

LAST = "  reflect: Wat doe je morgen anders?\n"
OPEN_BOTH = "De code van het vak en het aantal EC staan open: die vult je opleiding in."
OPEN_CODE = "De code van het vak staat open: die vult je opleiding in."
OPEN_EC = "Het aantal EC staat open: dat vult je opleiding in."


def maker_of(root: Path, filled_in: str = "", read: int = 20) -> PageMaker:
    """The small handbook, in which a school filled in something of its module, and reading takes so many minutes."""
    whole = WHOLE_MODULE.read_text(encoding="utf-8")
    assert whole.count(LAST) == 1
    text = whole.replace(LAST, f"{LAST}{filled_in}").replace("read: 20", f"read: {read}")
    maker = PageMaker(Handbook.open(write_handbook(root, module=text), TODAY, None))
    maker.start("modules/zien/index.md")
    return maker


def shown(maker: PageMaker, word: str) -> str:
    """What one of the words for modules shows of it."""
    return " ".join(str(WORDS[word].show(maker.spot, "zien")).split())


def test_hours_are_the_nearest_half_and_never_none(tmp_path: Path) -> None:
    """What lies in the middle goes up, whether the half hour before it is odd or even."""
    whole = Handbook.open(write_handbook(tmp_path), TODAY, None).library.on(MODULES)["zien"].value
    others = whole.minutes.total - whole.minutes.read
    expected = {74: 1, 75: 1.5, 90: 1.5, 104: 1.5, 105: 2, 134: 2, 135: 2.5, 164: 2.5, 165: 3}
    for minutes, hours in expected.items():
        of_so_many = whole.minutes.model_copy(update={"read": minutes - others})
        assert whole.model_copy(update={"minutes": of_so_many}).hours == hours, minutes
    shortest = ModuleMinutes(**dict.fromkeys(ModuleMinutes.model_fields, 1))
    assert whole.model_copy(update={"minutes": shortest}).hours == 0.5


@pytest.mark.parametrize(
    ("filled_in", "said"),
    [
        ("", [OPEN_BOTH]),
        ("  course_code: SPH-1\n", ["Vak: SPH-1.", OPEN_EC]),
        ("  ec: 0.5\n", ["Jullie opleiding geeft 0,5 EC.", OPEN_CODE]),
        ("  course_code: SPH-1\n  ec: 3\n", ["Jullie opleiding geeft 3 EC.", "Vak: SPH-1."]),
    ],
    ids=["nothing", "code", "ec", "both"],
)
def test_a_teacher_reads_what_is_filled_in_and_what_is_not(tmp_path: Path, filled_in: str, said: list[str]) -> None:
    """Numbers as Dutch writes them; what is open is said of that alone."""
    hours = shown(maker_of(tmp_path, filled_in), "module_hours")
    assert "1,5 uur, dat is ongeveer 0,05 EC (28 uur is 1 EC)." in hours
    sentences = [*said, OPEN_BOTH, OPEN_CODE, OPEN_EC, "Vak:", "Jullie opleiding"]
    assert [one for one in said if one not in hours] == []
    assert [one for one in sentences[len(said) :] if one in hours and not any(one in part for part in said)] == []


def test_its_head_says_how_long_it_and_each_part_takes(tmp_path: Path) -> None:
    """Hours with a comma, minutes of each part; one minute is no plural."""
    head = shown(maker_of(tmp_path, read=1), "module")
    assert "Module 1 · 1 uur · voor studenten" in head
    assert ">Lezen</a> <span>1 minuut</span>" in head
    assert ">Praktijkopdracht</a> <span>20 minuten</span>" in head


def test_at_its_end_stands_which_is_next(tmp_path: Path) -> None:
    """By their numbers and not by their names; after the last one stands none."""
    maker = maker_of(tmp_path)
    assert "Verder met module" not in shown(maker, "module_reflection")
    whole = WHOLE_MODULE.read_text(encoding="utf-8")
    for id_, number in {"aaa": 3, "bbb": 2}.items():
        text = whole.replace("number: 1", f"number: {number}").replace("title: Zien", f"title: Deel {id_}")
        write_file(tmp_path / f"content/modules/{id_}/index.md", text.replace('("zien")', f'("{id_}")'))
    maker = PageMaker(Handbook.open(tmp_path, TODAY, None))
    maker.start("modules/zien/index.md")
    following = {id_: str(WORDS["module_reflection"].show(maker.spot, id_)) for id_ in ("zien", "bbb", "aaa")}
    assert 'href="../bbb/index.html">Verder met module 2: Deel bbb</a>' in following["zien"]
    assert "Verder met module 3: Deel aaa" in following["bbb"]
    assert "Verder met module" not in following["aaa"]


def test_parts_are_led_to_on_the_page_itself_and_from_another(tmp_path: Path) -> None:
    """On its own page without the name of a file: a server that leaves it out would load the page once more."""
    maker = maker_of(tmp_path)
    assert 'href="#lezen"' in shown(maker, "module")
    maker.start("handboek/index.md")
    assert 'href="../modules/zien/index.html#lezen"' in shown(maker, "module")

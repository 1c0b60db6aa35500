"""What our own handbook promises: everything in the sources has a place, and each case has what a case needs."""

from __future__ import annotations

import re

import pytest

from macros.pages.page_reader import Page
from macros.quiz.shelf import QUIZZES
from macros.reference.inventory.shelf import INVENTORY
from macros.tree.addresses import paths_page
from macros.tree.proof.paths import Path, paths
from macros.whole import known_in
from tests.content.our_handbook import HANDBOOK, IS_SOUND, LIBRARY, PAGES, TEXTS, TREES, promise

CASES = [page for path, page in PAGES.items() if path.startswith("casussen/") and not path.endswith("index.md")]
WORKING_OUT = '??? note "Een mogelijke uitwerking"'
MOMENT = re.compile(r"^## Moment ([123]): \S", re.MULTILINE)
ASKED, HELP = "**Wat zou jij doen?**", "{{ tree_card("
"""What each moment of a case has, beside its working-out."""
MOST_TAPS = 10
"""What somebody with one hand free and little time has patience for."""


def test_check_finds_no_error() -> None:
    """What `./handboek check` says is said here too."""
    promise(not HANDBOOK.errors, HANDBOOK.report())


def test_who_reads_a_page_of_a_quiz_can_test_themselves() -> None:
    """Each page that a quiz belongs to has three of its questions, or those of another quiz."""
    shown = {path for path, page in PAGES.items() if any(call.name == "test_yourself" for call in page.calls)}
    named = {page.partition("#")[0] for quiz in LIBRARY.on(QUIZZES).values() for page in quiz.value.pages}
    lacking = sorted(named - shown)
    promise(named and not lacking, f"put {{{{ test_yourself(\"…\") }}}} below 'Doe dit' on {', '.join(lacking)}")


@pytest.mark.parametrize(
    ("group", "count"), [("beslissingen", 24), ("checklists", 25), ("verschillen", 15), ("literatuur", 9)]
)
def test_the_inventory_is_whole(group: str, count: int) -> None:
    """As many decisions, checklists, tensions and works as were counted in the sources."""
    written = LIBRARY.values(INVENTORY).get(group)
    found = len(written.items) if written else 0
    words = f"content/inventory.yml: '{group}' has {found} items, and our sources hold {count}"
    promise(found == count, words)


@pytest.mark.parametrize("word", ["checklist", "tension"])
def test_every_checklist_and_tension_stands_where_it_matters(word: str) -> None:
    """Not only in the whole list: a page that explains it shows it too."""
    calls = [call for page in PAGES.values() for call in page.calls if call.name == word]
    missing = sorted({*(LIBRARY.ids(word) or ())} - {str(call.arguments[0]) for call in calls if call.arguments})
    shown = "\n".join(f'{{{{ {word}("{id_}") }}}}' for id_ in missing)
    promise(not missing, f"no page explains these; put each on the page where it matters:\n{shown}")


@pytest.mark.parametrize(
    "path", ["over/dekking.md", "over/controleren.md", "for-authors/index.md", *map(paths_page, TREES)]
)
def test_readers_do_not_stumble_on_pages_for_editors(path: str) -> None:
    """What is looked up before a release, what is covered, how to write, and the sheets for who reviews a tree."""
    promise(path in known_in(LIBRARY).for_editors, f"content/{path}: write `for: editors` in the head of this page")


def test_there_are_eight_cases() -> None:
    """Each is another family."""
    titles = {page.front_matter.title for page in CASES}
    promise(len(titles) == 8, f"our handbook has eight cases, and content/casussen/ holds {len(titles)}")


@pytest.mark.parametrize("page", CASES, ids=lambda page: page.path)
def test_a_case_has_three_moments_with_a_tree_and_a_working_out(page: Page) -> None:
    """Moments 1, 2 and 3; in each a question, a tree that helps, and a working-out that is closed until asked for."""
    file = f"content/{page.path}"
    parts = MOMENT.split(TEXTS[file].text)
    found = ", ".join(parts[1::2])
    promise(
        found == "1, 2, 3", f"{file}: a case has moments 1, 2 and 3, each `## Moment 1: …`; found: {found or 'none'}"
    )
    for number, moment in enumerate(parts[2::2], 1):
        inside = moment.split("\n## ", 1)[0]
        for what in (ASKED, HELP, WORKING_OUT):
            promise(
                inside.count(what) == 1,
                f"{file}: moment {number} needs this once, and has it {inside.count(what)} times: {what}",
            )


def test_whether_you_may_share_is_known_after_ten_taps() -> None:
    """In a hallway: a tap for the start, two for a question (the answer, then on), one more for each extra tick."""
    found = list(paths(TREES["informatie-delen"])) if IS_SOUND else []
    longest = max(found, key=taps, default=None)
    words = f"decision_trees/informatie-delen.yml: this way takes more than {MOST_TAPS} taps: {longest}"
    promise(longest is None or taps(longest) <= MOST_TAPS, words)


def taps(path: Path) -> int:
    """How often a finger comes down, from the start page to the outcome."""
    return 1 + sum(max(1, len(chosen)) + 1 for _, chosen in path.steps)

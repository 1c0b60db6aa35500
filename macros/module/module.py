"""A Module is a unit of learning: what somebody can do after it, what they do for it, and how long that takes."""

from __future__ import annotations

import re
from math import floor
from typing import Annotated, Literal

from pydantic import Field

from macros.language.fields import Id, Ids, PagePath, Phrase, Sentence, StrictModel
from macros.language.written_values import AsNumber, AsWhole

MODULE_FOLDER = "modules"
"""The folder below `content/` with a folder for each module."""
HOURS_IN_EC = 28
"""How many hours of study one EC stands for in Dutch higher education."""
MINUTES_IN_HOUR = 60

Learner = Literal["student", "professional", "trainer", "policy"]
Competence = Literal["doen", "weten", "kunnen", "mogen", "geregeld"]
Minutes = Annotated[int, Field(ge=1, le=600), AsWhole]


class ModuleMinutes(StrictModel):
    """How long each part of a module takes; together they are its hours."""

    start: Minutes
    """Startvraag: a question to begin with."""
    read: Minutes
    """Lezen: the pages to read."""
    walk: Minutes
    """Keuzehulp en casus: a tree, walked with a case."""
    practise: Minutes
    """Praktijkopdracht: a task for practice, with invented people."""
    quiz: Minutes
    """Quiz: what somebody knows now."""
    look_back: Minutes
    """Terugkijken: a question to look back."""

    @property
    def total(self) -> int:
        """All parts together, in minutes."""
        return self.start + self.read + self.walk + self.practise + self.quiz + self.look_back


class Module(StrictModel):
    """What stands under `module` at the head of `content/modules/<id>/index.md`."""

    number: Annotated[int, Field(ge=1, le=99), AsWhole]
    """Its place in the row of modules."""
    objectives: Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=6)]
    """What somebody can do after it, each beginning with a verb."""
    audience: Annotated[tuple[Learner, ...], Field(min_length=1)]
    """For whom it is."""
    minutes: ModuleMinutes
    """How long each part takes."""
    trees: Ids = ()
    """The trees that it walks."""
    quizzes: Ids = ()
    """The quizzes that it ends with."""
    cases: tuple[PagePath, ...] = ()
    """The cases that it practises with: pages."""
    competences: Annotated[dict[Competence, Sentence], Field(min_length=1)]
    """What it works on, in the five words of Toezicht Sociaal Domein (2016) for who coordinates."""
    reflect: Sentence
    """What a learner writes down at the end; it stays on their own device."""
    course_code: Phrase | None = None
    """The code of the course in which a school gives it; left empty here."""
    ec: Annotated[float, Field(gt=0, le=60), AsNumber] | None = None
    """The EC that a school gives for it; left empty here."""

    @property
    def hours(self) -> float:
        """How many hours it takes, in halves: the nearest, and never none."""
        return max(1, round_half_up(2 * self.minutes.total / MINUTES_IN_HOUR)) / 2

    @property
    def share_of_ec(self) -> float:
        """Its hours as a part of one EC or more, in hundredths."""
        return round(self.minutes.total / MINUTES_IN_HOUR / HOURS_IN_EC, 2)


def round_half_up(number: float) -> int:
    """The nearest whole number; of two that are as near the highest, so that 75 and 105 minutes are rounded alike."""
    return floor(number + 0.5)


def module_page(module_id: Id) -> str:
    """The path under `content/` of the page of a module."""
    return f"{MODULE_FOLDER}/{module_id}/index.md"


def is_module_page(path: str) -> bool:
    """Whether a module stands at this path under `content/`, whatever its folder is called."""
    return bool(re.fullmatch(module_page("[^/]+"), path))

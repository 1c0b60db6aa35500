"""A Tree: Questions with Answers that go to another Question, to an Outcome or on to another Tree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from macros.language.fields import Id, Ids, Paragraph, Sentence, StrictModel, Target, Title, Version
from macros.language.forms import form_with, form_without, told_apart_by_having
from macros.language.review import Reviewed
from macros.language.written_values import YesNo
from macros.tree.model.law import Law
from macros.tree.model.outcome import Outcome
from macros.tree.model.question import Question
from macros.tree.model.shared_question import SharedUse

TREE_PREFIX = "tree:"

Audience = Literal["student", "professional", "trainer"]
Status = Literal["concept", "published", "retired"]


class Example(StrictModel):
    """A situation that a person recognises, the answers it asks for, and the outcome that fits. It is also a test."""

    case: Paragraph
    """What happens, in a few sentences about ordinary people."""
    answers: dict[Id, Ids]
    """The answers by question: an id, or a list of ids; `none` for 'none of these'."""
    outcome: Target
    """Where these answers lead: an outcome, or `tree:other-tree`."""


class Renamed(StrictModel):
    """Old ids and what they are called now (or null when they are gone), so that old links keep working."""

    questions: dict[Id, Id | None] = Field(default={})
    """For each old id of a question, its id now, or null."""
    answers: dict[Id, Id | None] = Field(default={})
    """For each old id of an answer, its id now, or null."""


WrittenQuestion = Annotated[
    Annotated[Question, form_without("shared")] | Annotated[SharedUse, form_with("shared")],
    told_apart_by_having("shared"),
]
"""A question with words of its own, or one that several trees ask."""


class WrittenTree(StrictModel):
    """A whole decision tree as its file says it; its id is the file's name."""

    title: Title
    """What the reader sees in lists and above the tree."""
    summary: Sentence
    """One sentence for cards and search results."""
    situations: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=4)]
    """Sentences in which a worker recognises the moment for this tree."""
    version: Version
    """Raise it when any path gets another outcome, or an id another name; a link tells with which it was made."""
    status: Status
    """How far it is; `retired` also needs `replaced_by` or `because`."""
    replaced_by: Id | None = None
    """The tree to use instead of a retired one."""
    because: Sentence | None = None
    """Why a tree was retired."""
    reviewed: Reviewed
    """When it was held against its sources, by whom, and when again."""
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    """For whom it is."""
    danger_line: YesNo = True
    """Whether the line about immediate danger stands above it."""
    about: Paragraph | None = None
    """What it is about, folded below its title."""
    start: Id
    """The first question."""
    questions: Annotated[Mapping[Id, WrittenQuestion], Field(min_length=1)]
    """The questions by id; `shared: true` stands in the place of the words of a question that several trees ask."""
    outcomes: Annotated[dict[Id, Outcome], Field(min_length=1)]
    """The outcomes by id."""
    reopens: Ids = ()
    """Shared questions that this tree looks into: what was answered before does not go along from here any further."""
    laws: tuple[Law, ...] = ()
    """What must hold on every path, each with its reason; proved at every check."""
    examples: Annotated[tuple[Example, ...], Field(min_length=1)]
    """Recognisable situations, which are tests too; together they show every outcome and answer."""
    renamed: Renamed = Renamed()
    """Ids that have another name now, so that old links keep working."""


class Tree(WrittenTree):
    """A whole decision tree with all its words, those of shared questions too."""

    questions: Annotated[dict[Id, Question], Field(min_length=1)]
    """The questions by id."""
    travelling: frozenset[Id] = frozenset()
    """The shared questions of which the answers go along to the next tree."""

    @property
    def questions_in_order(self) -> dict[str, Question]:
        """The questions by id as a reader of the whole tree meets them: first where it starts."""
        return {self.start: self.questions[self.start], **self.questions}

    @property
    def hands_over(self) -> bool:
        """Whether a reader can go on from it to another tree."""
        targets = [target for question in self.questions.values() for target in question.targets]
        offers = [step.tree for outcome in self.outcomes.values() for step in outcome.steps if step.tree]
        return bool(offers) or any(target.startswith(TREE_PREFIX) for target in targets)

    def number_of(self, question_id: str) -> int:
        """The number of a question for its reader: 1 is where the tree starts."""
        return list(self.questions_in_order).index(question_id) + 1

    def is_question(self, target: str) -> bool:
        """Whether the target is a question of this tree."""
        return target in self.questions

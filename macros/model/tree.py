"""A Tree: Questions with Answers that go to another Question, to an Outcome or on to another Tree."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from macros.model.condition_form import ConditionField
from macros.model.fields import (
    Date,
    Id,
    Ids,
    Label,
    PagePath,
    Paragraph,
    QuestionText,
    Sentence,
    SourceRef,
    StrictModel,
    Target,
    Title,
    Version,
    one_or_many,
)
from macros.model.law import Law

NONE = "none"
"""The id under which the exclusive 'none of these' answer is kept in fragments and examples."""

TREE_PREFIX = "tree:"

Audience = Literal["student", "professional", "trainer"]
OutcomeKind = Literal["act", "consult", "record", "stop"]
Status = Literal["concept", "published", "retired"]


class Reviewed(StrictModel):
    """When a text was held against its sources, by whom, and when that has to happen again."""

    on: Date
    by: Label
    again: Date


class Answer(StrictModel):
    """One thing the reader can choose; without `to` it goes through the question's routes."""

    text: Label
    to: Target | None = None


class Route(StrictModel):
    """Where a question leads when a condition holds; `otherwise` always holds."""

    when: ConditionField | None = None
    to: Target | None = None
    otherwise: Target | None = None

    @property
    def target(self) -> str:
        """The question, outcome or tree this route leads to."""
        return self.otherwise or self.to or ""


class Question(StrictModel):
    """One thing to ask, about what somebody can know or see."""

    ask: QuestionText
    help: Paragraph | None = None
    source: SourceRef | None = None
    choose: Literal["one", "several"] = "one"
    answers: Annotated[dict[Id, Answer], Field(min_length=1, max_length=12)]
    none: Answer | None = None
    routes: tuple[Route, ...] = ()

    @property
    def several(self) -> bool:
        """Whether the reader may choose more than one answer."""
        return self.choose == "several"

    @property
    def all_answers(self) -> dict[str, Answer]:
        """The answers by id in the order in which a reader meets them: 'none of these' last."""
        return {**self.answers, **({NONE: self.none} if self.none else {})}

    def answer(self, answer_id: str) -> Answer | None:
        """The answer with this id, 'none of these' included."""
        return self.all_answers.get(answer_id)

    @property
    def targets(self) -> tuple[str, ...]:
        """Everywhere this question can lead, in the author's order, each once."""
        own = [answer.to for answer in self.all_answers.values() if answer.to]
        return tuple(dict.fromkeys([*own, *(route.target for route in self.routes)]))


class Reason(StrictModel):
    """A reason for an outcome, shown when its condition holds for the answers given."""

    when: ConditionField | None = None
    text: Sentence | None = None
    otherwise: Sentence | None = None

    @property
    def words(self) -> str:
        """The sentence that the reader gets."""
        return self.otherwise or self.text or ""


class Step(StrictModel):
    """Something to do now, with the page, the tree or the contact that helps."""

    text: Sentence
    page: PagePath | None = None
    tree: Id | None = None


class Notes(StrictModel):
    """A word apart for one kind of reader."""

    student: Paragraph | None = None
    professional: Paragraph | None = None
    trainer: Paragraph | None = None


class Outcome(StrictModel):
    """What a tree leads to: a decision, why, what the family knows, and a first step for today."""

    kind: OutcomeKind
    title: Title
    drawing: Id | None = None
    advice: Paragraph
    why: Annotated[tuple[Reason, ...], Field(min_length=1, max_length=100)]
    family: Paragraph
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=6)]
    call: Ids = ()
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    notes: Notes = Notes()


def _listed(value: object) -> object:
    return {key: one_or_many(chosen) for key, chosen in value.items()} if isinstance(value, dict) else value


class Example(StrictModel):
    """A situation that a person recognises, the answers it asks for, and the outcome that fits."""

    case: Paragraph
    answers: Annotated[dict[Id, tuple[Id, ...]], BeforeValidator(_listed)]
    outcome: Target


class Renamed(StrictModel):
    """Old ids and what they are called now (or null when they are gone), so that old links keep working."""

    questions: dict[Id, Id | None] = Field(default={})
    answers: dict[Id, Id | None] = Field(default={})


class Tree(StrictModel):
    """A whole decision tree as its file says it; its id is the file's name."""

    title: Title
    summary: Sentence
    situations: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=4)]
    version: Version
    status: Status
    replaced_by: Id | None = None
    because: Sentence | None = None
    reviewed: Reviewed
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    danger_line: bool = True
    about: Paragraph | None = None
    start: Id
    questions: Annotated[dict[Id, Question], Field(min_length=1)]
    outcomes: Annotated[dict[Id, Outcome], Field(min_length=1)]
    laws: tuple[Law, ...] = ()
    examples: Annotated[tuple[Example, ...], Field(min_length=1)]
    renamed: Renamed = Renamed()

    def is_question(self, target: str) -> bool:
        """Whether the target is a question of this tree."""
        return target in self.questions

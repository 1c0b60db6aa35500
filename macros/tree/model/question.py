"""A Question with its Answers and Routes: one thing to ask, and where each way of answering it leads."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.conditions.form import ConditionField
from macros.language.fields import (
    Id,
    Ids,
    Paragraph,
    Phrase,
    QuestionText,
    Sentence,
    SourceRef,
    StrictModel,
    Target,
    one_of,
)

NONE = "none"
"""The id under which the exclusive 'none of these' answer is kept in fragments and examples."""

Settled = dict[Id, Ids]
"""Shared questions by id, each with the answer that the reader need not be asked for any more."""
Unmarked = dict[Id, Sentence]
"""For each mark that a text names without bearing it: why that is right."""


class Answer(StrictModel):
    """One thing the reader can choose; without `to` it goes through the question's routes."""

    text: Phrase
    """What the reader chooses, in words that cover one case."""
    to: Target | None = None
    """Where it leads: a question, an outcome, or `tree:other-tree`. Left out: the routes decide."""
    settles: Settled = Field(default={})
    """Shared questions that this answer answers too, each with their answer: no next tree asks them again."""
    marks: Ids = ()
    """What has happened once it is chosen: marks of `decision_trees/_laws.yml`."""
    unmarked: Unmarked = Field(default={})
    """For each mark that its text names and that it does not bear: why."""


class Route(StrictModel):
    """Where a question leads when a condition holds; `otherwise` always holds."""

    model_config = one_of(["when", "to"], ["otherwise"])

    when: ConditionField | None = None
    """The condition; the first route that holds wins."""
    to: Target | None = None
    """Where it leads when the condition holds."""
    otherwise: Target | None = None
    """Instead of `when` and `to`, as the last route: where all others lead."""

    @property
    def target(self) -> str:
        """The question, outcome or tree this route leads to."""
        return self.otherwise or self.to or ""


class Question(StrictModel):
    """One thing to ask, about what somebody can know or see."""

    ask: QuestionText
    """The question itself: about something you can know or see, without a double question or a negation."""
    help: Paragraph | None = None
    """A word more for who hesitates."""
    counts: Paragraph | None = None
    """What counts and what does not, folded below the answers for who is still in doubt."""
    source: SourceRef | None = None
    """Where the question comes from: a source, or a section of one (`meldcode#stappen`)."""
    choose: Literal["one", "several"] = "one"
    """How many answers the reader may choose; with `several` the routes decide."""
    answers: Annotated[dict[Id, Answer], Field(min_length=1, max_length=12)]
    """The answers by id, in the order in which the reader meets them."""
    none: Answer | None = None
    """The answer 'none of these': shown last, and chosen by itself."""
    routes: tuple[Route, ...] = ()
    """Where the answers without a `to` of their own lead; the first that holds wins, and together they cover all."""
    marks: Ids = ()
    """What has happened once it is asked: marks of `decision_trees/_laws.yml`."""

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

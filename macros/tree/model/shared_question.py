"""A Shared question: what several trees ask, written once; a tree says only where each of its answers leads."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, RootModel, WithJsonSchema

from macros.language.fields import Id, Ids, Paragraph, Phrase, QuestionText, Sentence, SourceRef, StrictModel, Target
from macros.language.written_values import YesNo
from macros.tree.model.question import Answer, Question, Route, Settled, Unmarked


class SharedAnswer(StrictModel):
    """One thing that a reader can choose, whichever tree asks it."""

    text: Phrase
    """What the reader chooses, in words that cover one case."""
    settles: Settled = Field(default={})
    """Other shared questions that this answer answers too, each with their answer."""
    marks: Ids = ()
    """What has happened once it is chosen: marks of `_laws.yml`."""
    unmarked: Unmarked = Field(default={})
    """For each mark that its text names and that it does not bear: why."""


class SharedQuestion(StrictModel):
    """One thing that several trees ask, with the words that are the same in all of them."""

    ask: QuestionText
    """The question itself."""
    help: Paragraph | None = None
    """A word more for who hesitates."""
    counts: Paragraph | None = None
    """What counts and what does not, folded below the answers for who is still in doubt."""
    source: SourceRef | None = None
    """Where the question comes from: a source, or a section of one."""
    choose: Literal["one", "several"] = "one"
    """How many answers the reader may choose."""
    travels: YesNo = True
    """Whether its answer goes along to the next tree; `false` when it is about one subject only, as consent is."""
    marks: Ids = ()
    """What has happened once it is asked: marks of `_laws.yml`."""
    answers: Annotated[dict[Id, SharedAnswer], Field(min_length=1, max_length=12)]
    """The answers by id, in the order in which readers meet them."""
    none: SharedAnswer | None = None
    """The answer 'none of these': shown last, and chosen by itself."""

    @property
    def all_answers(self) -> dict[str, SharedAnswer]:
        """The answers by id in the order in which a reader meets them: 'none of these' last."""
        return {**self.answers, **({"none": self.none} if self.none else {})}


class SharedQuestions(RootModel[dict[Id, SharedQuestion]]):
    """Every shared question by its id, which is its id in each tree that asks it."""


class SharedWay(StrictModel):
    """Where an answer of a shared question leads in this tree, or why it is not offered here."""

    to: Target | None = None
    """Where it leads: a question, an outcome, or `tree:other-tree`. Left out: the routes decide."""
    left_out: Sentence | None = None
    """Why this tree does not offer the answer."""


class SharedUse(StrictModel):
    """A shared question as one tree asks it; its words are those of `_questions.yml`."""

    shared: Annotated[Literal["true"], WithJsonSchema({"const": True})]
    """`true`: the question with this id in `decision_trees/_questions.yml`."""
    answers: dict[Id, SharedWay] = Field(default={})
    """For each of its answers where it leads, or why it is left out."""
    none: SharedWay | None = None
    """The same for 'none of these'."""
    routes: tuple[Route, ...] = ()
    """Where the answers without a `to` of their own lead; the first that holds wins, and together they cover all."""

    @property
    def all_ways(self) -> dict[str, SharedWay]:
        """What it says of each answer, 'none of these' last."""
        return {**self.answers, **({"none": self.none} if self.none else {})}


def asked_here(shared: SharedQuestion, use: SharedUse) -> Question:
    """The question as this tree asks it: the shared words, with the ways of this tree."""
    ways = use.all_ways
    offered = {
        id_: Answer(text=answer.text, to=ways[id_].to, **held_by(answer))
        for id_, answer in shared.all_answers.items()
        if id_ in ways and not ways[id_].left_out
    }
    none = offered.pop("none", None)
    words = {name: getattr(shared, name) for name in ("ask", "help", "counts", "source", "choose")}
    return Question(**words, answers=offered, none=none, routes=use.routes, marks=shared.marks)


def held_by(answer: SharedAnswer) -> dict[str, Any]:
    """What a shared answer says beside its text."""
    return {name: getattr(answer, name) for name in ("settles", "marks", "unmarked")}

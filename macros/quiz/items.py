"""An Item is one thing that a quiz asks, of one of seven kinds; the kind says how it is answered."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema

from macros.language.fields import (
    PAGE,
    Id,
    PagePath,
    Phrase,
    Sentence,
    SourceRefs,
    StrictModel,
    one_or_list_of,
    one_or_many,
)
from macros.language.forms import form, told_apart_by
from macros.language.written_values import AsNumber, YesNo

ExplainedBy = Annotated[tuple[PagePath, ...], BeforeValidator(one_or_many), WithJsonSchema(one_or_list_of(f"^{PAGE}$"))]
Feedback = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
GivenNumber = Annotated[float, AsNumber]


class Choice(StrictModel):
    """One thing that the reader can choose, with what is said to who chose it."""

    text: Sentence
    """What the reader chooses; a wrong one is a mistake that people really make."""
    right: YesNo = False
    """Whether it is right."""
    feedback: Feedback
    """What is right about it, or what goes wrong in practice; never a scolding."""


Choices = Annotated[dict[Id, Choice], Field(min_length=2, max_length=6)]


class AskedItem(StrictModel):
    """What every item has that an author wrote out."""

    ask: Sentence
    """What is asked."""
    source: SourceRefs
    """What the answer rests on: a source or a section of one, or a list of them."""
    page: ExplainedBy = ()
    """The page that explains the answer, perhaps with `#part`, or a list; there the item can also test who read it."""


class ChoiceItem(AskedItem):
    """An item with choices."""

    choices: Choices
    """The choices by id."""
    last: Id | None = None
    """The choice that stays last when the others are shuffled, such as 'geen van deze'."""
    fixed: YesNo = False
    """Whether the choices stay in this order."""


class OneItem(ChoiceItem):
    """Choices of which exactly one is right."""

    kind: Literal["one"]
    """What kind of item it is."""


class SeveralItem(ChoiceItem):
    """Choices of which one or more are right."""

    kind: Literal["several"]
    """What kind of item it is."""


class ForTrueAndFalse(StrictModel):
    """What is said to who said that it is true, and to who said that it is false."""

    true: Feedback
    """For who said that it is true."""
    false: Feedback
    """For who said that it is false."""


class TrueFalseItem(AskedItem):
    """A sentence that is true or false."""

    kind: Literal["true-false"]
    """What kind of item it is."""
    right: YesNo
    """Whether it is true."""
    feedback: ForTrueAndFalse
    """What is said to who answers, by the answer."""


class OrderItem(AskedItem):
    """Steps to put in order."""

    kind: Literal["order"]
    """What kind of item it is."""
    steps: Annotated[dict[Id, Sentence], Field(min_length=3, max_length=6)]
    """The steps by id, in the right order."""
    feedback: Feedback
    """Why this is the order, and what goes wrong in another one."""


class MatchPair(StrictModel):
    """Two things that belong together."""

    left: Sentence
    """What is given."""
    right: Sentence
    """What the reader finds with it."""
    feedback: Feedback
    """Why they belong together."""


class MatchItem(AskedItem):
    """Pairs, of which the reader finds the right half for each left one."""

    kind: Literal["match"]
    """What kind of item it is."""
    pairs: Annotated[dict[Id, MatchPair], Field(min_length=3, max_length=6)]
    """The pairs by id."""


class ForRightAndWrong(StrictModel):
    """What is said to who gave the right number, and to who gave another."""

    right: Feedback
    """For the right number."""
    wrong: Feedback
    """For any other number."""


class NumberItem(AskedItem):
    """A number to give."""

    kind: Literal["number"]
    """What kind of item it is."""
    answer: GivenNumber
    """The right number."""
    tolerance: Annotated[float, Field(ge=0), AsNumber] = 0
    """How far off an answer may be and still be right."""
    unit: Phrase | None = None
    """What is counted: it stands behind the field."""
    feedback: ForRightAndWrong
    """What is said to who answers, by whether it is right."""


class CaseItem(StrictModel):
    """An example of a tree, told as a case: which outcome fits? What is said of it comes from the tree."""

    kind: Literal["case"]
    """What kind of item it is."""
    tree: Id
    """The tree."""
    outcome: Id
    """The right outcome: the first example of the tree that ends there is told."""
    others: Annotated[tuple[Id, ...], Field(min_length=2, max_length=4)]
    """Other outcomes of the same tree, to choose from."""


Item = Annotated[
    Annotated[OneItem, form("kind", "one")]
    | Annotated[SeveralItem, form("kind", "several")]
    | Annotated[TrueFalseItem, form("kind", "true-false")]
    | Annotated[OrderItem, form("kind", "order")]
    | Annotated[MatchItem, form("kind", "match")]
    | Annotated[NumberItem, form("kind", "number")]
    | Annotated[CaseItem, form("kind", "case")],
    told_apart_by("kind"),
]
"""Every kind of item that there is."""

"""An Outcome: a decision, why, what the family knows, and a first step for today."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.conditions.form import ConditionField
from macros.language.fields import Id, Ids, PagePath, Paragraph, Sentence, SourceRef, StrictModel, Title, one_of
from macros.tree.model.question import Settled, Unmarked

OutcomeKind = Literal["act", "consult", "record", "stop"]

EMERGENCY = "112"
"""The number that stands on every page about danger (`front_end/danger/`)."""
AT_ONCE = 3
"""How many steps a screen shows at once; what comes after them is folded."""


class Reason(StrictModel):
    """A reason for an outcome, shown when its condition holds for the answers given."""

    model_config = one_of(["when", "text"], ["otherwise"])

    when: ConditionField | None = None
    """The condition, about questions by name. It does not hold for who was not asked that question."""
    text: Sentence | None = None
    """The reason, as the reader gets it."""
    otherwise: Sentence | None = None
    """Instead of `when` and `text`, as the last reason: shown when no other fits."""

    @property
    def words(self) -> str:
        """The sentence that the reader gets."""
        return self.otherwise or self.text or ""


class Step(StrictModel):
    """Something to do now, with the page or the tree that helps."""

    text: Sentence
    """What to do, beginning with a verb; the first step is possible today."""
    page: PagePath | None = None
    """A page that helps: its file below `content/`, perhaps with `#part`."""
    tree: Id | None = None
    """A tree that helps; the reader can come back."""
    marks: Ids = ()
    """What happens in it, in order: marks of `decision_trees/_laws.yml`."""
    unmarked: Unmarked = Field(default={})
    """For each mark that its text names and that it does not bear: why."""


class Notes(StrictModel):
    """A word apart for one kind of reader."""

    student: Paragraph | None = None
    """For who learns."""
    professional: Paragraph | None = None
    """For who does the work."""
    trainer: Paragraph | None = None
    """For who trains others."""


class Outcome(StrictModel):
    """What a tree leads to: a decision, why, what the family knows, and a first step for today."""

    kind: OutcomeKind
    """What sort of decision it is; it gives the sign and the word beside it."""
    title: Title
    """The decision, in its first words."""
    drawing: Id | None = None
    """A sign of `content/drawings.yml`, such as `variant-4`; a diagram would be too small to read."""
    advice: Paragraph
    """What to do, first sentence first. A blank line begins a new paragraph."""
    why: Annotated[tuple[Reason, ...], Field(min_length=1, max_length=100)]
    """The reasons; those that fit the answers are shown."""
    family: Paragraph
    """Whether the family knows, and how to tell them."""
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=6)]
    """What to do now, in order."""
    call: Ids = ()
    """Whom to call or ask: contacts by id (`content/contacts.yml`)."""
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    """What it rests on: sources, or sections of them; `makers-choice` where the sources are silent."""
    notes: Notes = Notes()
    """A word apart for students, professionals or trainers."""
    settles: Settled = Field(default={})
    """Shared questions that it answers, each with their answer: no next tree asks them again."""
    marks: Ids = ()
    """What its title, advice or calls have a reader do, in order and before its steps: marks of `_laws.yml`."""
    unmarked: Unmarked = Field(default={})
    """For each mark that these name and that it does not bear: why."""

"""A Calculator asks for a number and gives each part of it that the facts name; these are its words and its limits."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from macros.language.fields import Phrase, QuestionText, Sentence, StrictModel
from macros.language.written_values import AsWhole
from macros.reading.written_form import FormError, FormFault

Number = Annotated[int, Field(ge=1, le=999_999_999), AsWhole]


class Calculator(StrictModel):
    """The file `content/calculator.yml`; a page shows it with `{{ calculator() }}`."""

    question: QuestionText
    """What it asks for: how many there are where the reader works."""
    of: Phrase
    """What they are, as it stands in a sentence: `Van 12.000 gezinnen: …`."""
    head: Phrase
    """What they are, above the column with the sizes."""
    caption: Sentence
    """What the table is about, and how sure that is."""
    sizes: Annotated[tuple[Number, ...], Field(min_length=1, max_length=8)]
    """The numbers for which the table stands there before anybody types one."""
    least: Number
    """The smallest number that makes sense."""
    most: Number
    """The largest one."""
    example: Number
    """A number to show how one is typed."""

    @model_validator(mode="after")
    def _within_its_limits(self) -> Calculator:
        named = [(("example",), self.example), *((("sizes", place), size) for place, size in enumerate(self.sizes))]
        faults = [
            FormFault(
                path, "out-of-range", f"{number} is not between `least` and `most`", f"{self.least} to {self.most}"
            )
            for path, number in named
            if not self.least <= number <= self.most
        ]
        if faults:
            raise FormError(faults)
        return self

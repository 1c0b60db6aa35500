"""A sign that an author named: a small square drawing, for a door, an outcome or a page."""

from __future__ import annotations

from abc import ABC, abstractmethod

from markupsafe import Markup

from macros.drawings.sign import Drawing, Sign
from macros.language.fields import Sentence, SourceRefs, StrictModel, Title


class ListedSign(StrictModel, ABC):
    """A sign as an author filled it in."""

    title: Title
    """What it stands for."""
    description: Sentence
    """What there is to see, for who listens."""
    sources: SourceRefs | None = None
    """Where what it says comes from; their numbers stand below it, and it takes them along when it is printed alone."""

    @property
    @abstractmethod
    def shapes(self) -> Markup:
        """All that is painted."""

    def drawn(self, id_prefix: str) -> Drawing:
        """The sign as a picture that speaks; `id_prefix` has to be unique in the page."""
        return Sign(self.title, self.description, self.shapes).drawn(id_prefix)

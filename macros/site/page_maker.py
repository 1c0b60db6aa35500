"""Makes pages one after the other: our words in their Markdown leave slots, which get their HTML at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from macros.handbook import Handbook
from macros.html.links import NAMELESS
from macros.html.slots import Slots
from macros.known import Known
from macros.noun import Spot
from macros.nouns import NOUNS, WORDS
from macros.pages.between_braces import with_words
from macros.reads import Reads, WatchedLibrary
from macros.sources.citations import Citations
from macros.sources.shelf import SOURCES
from macros.sources.source import MAKERS_CHOICE, Source
from macros.whole import known_in
from macros.word import Word


class PageMaker:
    """Our words for one build; what belongs to a page (slots, citations) is forgotten when the next one starts."""

    def __init__(self, handbook: Handbook) -> None:
        self.reads: dict[str, Reads] = {}
        self.slots = Slots()
        self.citations = Citations()
        self.site = NAMELESS
        self.take(handbook, known_in(handbook.library))
        self.start("")

    def take(self, handbook: Handbook, known: Known) -> None:
        """Make the pages that come from this handbook."""
        self.handbook, self.known = handbook, known

    def may_differ(self, path: str) -> bool:
        """Whether something that the page at this path read is not as it was when the page was made."""
        return path in self.reads and not self.reads[path].still_hold(self.handbook.library, self.known)

    def start(self, path: str) -> None:
        """Begin the page at this path under `content/`."""
        self.slots.clear()
        self.citations.clear()
        library = WatchedLibrary.around(self.handbook.library)
        self.reads[path] = library.reads
        self.spot = Spot(library, NOUNS, self.known, self.handbook.today, self.citation, path, self.site)

    def macros(self) -> dict[str, Callable[..., str]]:
        """Every word of ours as the function behind it."""
        return {name: self.shown(word) for name, word in WORDS.items()}

    def shown(self, word: Word) -> Callable[..., str]:
        """What a word leaves in the Markdown of the page that is being made."""

        def leave(*given: str) -> str:
            return self.slots.keep(word.show(self.spot, *given))

        return leave

    def filled(self, markdown: str) -> str:
        """The Markdown of the page at hand with slots for its words; little is then left to mkdocs-macros."""
        return with_words(markdown, lambda name, texts: self.shown(WORDS[name])(*texts) if name in WORDS else None)

    def citation(self, reference: str) -> Markup:
        """The number of a source, or the tag of what the makers chose."""
        return self.citations.cite(reference, self.sources, self.spot.label_address(MAKERS_CHOICE))

    def end(self) -> str:
        """What stands at the foot of the page: the sources that it cites."""
        listed = self.citations.listed(self.sources, self.spot.label)
        return f"\n\n{self.slots.keep(listed)}\n" if listed else ""

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""
        return self.spot.library.values(SOURCES)

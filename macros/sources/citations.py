"""What a page cites: numbers in the text for sources, a tag for what the makers chose, and the way there and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from macros.html.templates import render
from macros.sources.source import MAKERS_CHOICE, Source
from macros.sources.source_view import source_view


def makers_tag(explained: str) -> Markup:
    """The tag of what the makers chose, which leads to where that is explained; without an address only the tag."""
    return render("sources/makers-choice.html", address=explained)


class Citations:
    """The sources that one page cites, in the order of their numbers, each with how often the page does so."""

    def __init__(self) -> None:
        self.times: dict[str, int] = {}

    def clear(self) -> None:
        """Forget the page before."""
        self.times.clear()

    def cite(self, reference: str, sources: Mapping[str, Source], explained: str) -> Markup:
        """The number of a source, the same on the whole page; or the tag of a choice, which leads to `explained`."""
        if sources[reference.partition("#")[0]].kind == MAKERS_CHOICE:
            return makers_tag(explained)
        self.times[reference] = self.times.get(reference, 0) + 1
        number = [*self.times].index(reference) + 1
        view = source_view(reference, sources)
        return render("sources/citation.html", number=number, time=self.times[reference], source=view)

    def listed(self, sources: Mapping[str, Source], label: Callable[[str], Markup]) -> Markup:
        """The sources at the foot of the page, each with the way back to every place that cites it; '' without any."""
        cited = [(source_view(one, sources), times) for one, times in self.times.items()]
        return render("sources/citation-list.html", cited=cited, label=label) if cited else Markup()

"""One build's Handbook and slots, kept in MkDocs' configuration where our hooks and our macros both find them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from macros.handbook import Handbook
from macros.html.links import link
from macros.html.slots import Slots
from macros.tree.addresses import tree_page
from macros.tree.view.tree_view import Lookups, render_tree

KEY = "handbook_session"
_opened: list[Handbook] = []


@dataclass(frozen=True)
class Session:
    """What one build shares."""

    handbook: Handbook
    slots: Slots = field(default_factory=Slots)

    def tree_html(self, tree_id: str, page: str) -> Markup:
        """A whole tree as HTML for the page at this path; on its own page it brings the heading."""
        handbook = self.handbook
        lookups = Lookups(
            sources=handbook.sources,
            contacts=handbook.contacts,
            trees=handbook.trees,
            page_title=lambda path: handbook.pages[path].front_matter.title,
            address=lambda target: link(page, target),
            today=handbook.today,
        )
        return render_tree(tree_id, handbook.trees[tree_id], lookups, heading=page == tree_page(tree_id))


def hand_over(handbook: Handbook) -> None:
    """Let the build that comes use a handbook that was opened and checked already."""
    _opened[:] = [handbook]


def handed_over() -> Handbook | None:
    """The handbook that was handed over, once; None when the build has to open it."""
    return _opened.pop() if _opened else None


def keep_session(config: Any, session: Session) -> None:
    """Put the session where `session_of` finds it."""
    config["extra"][KEY] = session


def session_of(config: Any) -> Session:
    """The session of this build. Raises KeyError when our hooks did not run."""
    session: Session = config["extra"][KEY]
    return session

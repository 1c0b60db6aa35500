"""From a tree to everything its template shows: sections, words for routes, links, sources, and the engine's data."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count

from markupsafe import Markup

from macros.drawings.drawing_list import ListedDrawing
from macros.drawings.sign import Drawing
from macros.drawings.view import drawing
from macros.html.labels import label
from macros.html.links import Link
from macros.html.reviews import ReviewInWords
from macros.html.templates import render
from macros.language.settings import DangerLine
from macros.sources.citations import makers_tag
from macros.sources.source import MAKERS_CHOICE, Contact, Source
from macros.sources.source_view import SourceView, source_view
from macros.tree.addresses import fragment, paths_page, tree_page
from macros.tree.model.question import Answer, Question
from macros.tree.model.tree import TREE_PREFIX, Example, Tree
from macros.tree.view.danger_line import danger_line
from macros.tree.view.engine_data import as_script_text, engine_data
from macros.tree.view.outcome_view import OutcomeView
from macros.tree.view.tree_picture import Node, TreePicture
from macros.tree.view.tree_ways import Way, ways

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Lookups:
    """What a tree's page needs of the rest of the handbook, and the addresses of other pages, seen from that page."""

    sources: Mapping[str, Source]
    contacts: Mapping[str, Contact]
    titles: Mapping[str, str]
    """What every tree is called, by id."""
    page_title: Callable[[str], str]
    address: Callable[[str], str]
    today: datetime.date
    drawings: Mapping[str, ListedDrawing]
    danger: DangerLine
    laws: Sequence[str] = ()
    """What all trees keep to, and this one too."""
    pages: Mapping[str, Link] = field(default_factory=dict)
    """The pages from which a reader can come, by their name in a fragment."""
    beside: Callable[[str], Markup] = lambda _: Markup()
    """What the rest of the handbook says at an outcome of this tree."""
    label_address: Callable[[str], str] = lambda _: ""
    """Where a label is explained; '' when no page does."""

    def tree(self, tree_id: str) -> Link:
        """Another tree's title, and the address of its page."""
        return Link(self.titles[tree_id], self.address(tree_page(tree_id)))

    def page(self, path: str) -> Link:
        """A page's title and address; the path may end in `#part`."""
        return Link(self.page_title(path.partition("#")[0]), self.address(path))

    def sign(self, name: str, id_prefix: str) -> Drawing:
        """A sign of the handbook."""
        return drawing(self.drawings, name, id_prefix=id_prefix)


class TreeView:
    """One tree as its template sees it; the texts stay the author's, and Jinja2 escapes them."""

    def __init__(self, tree_id: str, tree: Tree, lookups: Lookups) -> None:
        self.id, self.tree, self.lookups = tree_id, tree, lookups
        self.questions = tree.questions_in_order

    @cached_property
    def nodes(self) -> dict[str, Node]:
        """The questions by number and the outcomes by letter; the first question is where the tree starts."""
        letters, number_of = _letters(), self.tree.number_of
        asked = {
            id_: Node("question", id_, str(number_of(id_)), one.ask, f"#vraag-{id_}")
            for id_, one in self.questions.items()
        }
        ends = self.tree.outcomes.items()
        return asked | {id_: Node("outcome", id_, next(letters), one.title, f"#uitkomst-{id_}") for id_, one in ends}

    def node(self, target: str) -> Node:
        """The question, the outcome or the other tree that a target names."""
        if not target.startswith(TREE_PREFIX):
            return self.nodes[target]
        other = target.removeprefix(TREE_PREFIX)
        link = self.lookups.tree(other)
        return Node("tree", other, "", link.text, link.url)

    def answers(self, question: Question) -> Iterator[tuple[str, Answer, Node | None]]:
        """The answers with where each leads by itself, 'none of these' last."""
        for id_, answer in question.all_answers.items():
            yield id_, answer, self.node(answer.to) if answer.to else None

    def missing_answer(self, question: Question) -> str:
        """What to do, for a reader who went on without an answer."""
        if not question.several:
            return "Kies één antwoord om verder te gaan."
        return f"Kies één of meer antwoorden{f', of “{question.none.text}”' if question.none else ''}."

    def routes(self, question_id: str) -> list[tuple[Way, Node]]:
        """The routes of a question in words, each with where it leads; none when its answers say it all."""
        return [(way, self.node(way.target)) for way in ways(self.tree, question_id) if way.by_route]

    def arrivals(self, target: str) -> list[tuple[Node, Way]]:
        """Which answers lead here, by the question where they are given."""
        every = ((id_, way) for id_ in self.questions for way in ways(self.tree, id_))
        return [(self.nodes[id_], way) for id_, way in every if way.target == target]

    def outcome(self, outcome_id: str) -> OutcomeView:
        """One outcome."""
        lookups = self.lookups
        outcome, contact = self.tree.outcomes[outcome_id], lookups.contacts.__getitem__
        return OutcomeView(outcome_id, outcome, self.tree, lookups.page, lookups.tree, contact, lookups.sign)

    def sources(self, references: tuple[str, ...]) -> list[SourceView]:
        """The works with their date and label; what the makers chose is none."""
        views = [source_view(reference, self.lookups.sources) for reference in references]
        return [view for view in views if not view.is_makers_choice]

    def has_makers_choice(self, references: tuple[str, ...]) -> bool:
        """Whether the makers chose a part of it themselves."""
        return len(self.sources(references)) < len(references)

    @property
    def makers_tag(self) -> Markup:
        """The tag of what the makers chose."""
        return makers_tag(self.lookups.label_address(MAKERS_CHOICE))

    def label(self, label_id: str) -> Markup:
        """The tag of a label, which leads to its explanation."""
        return label(label_id, self.lookups.label_address(label_id))

    def example_answers(self, example: Example) -> list[tuple[str, str]]:
        """The answers of an example in words, by question."""
        asked = [(self.tree.questions[id_], ids) for id_, ids in example.answers.items()]
        return [(one.ask, ", ".join(found.text for id_ in ids if (found := one.answer(id_)))) for one, ids in asked]

    def example_state(self, example: Example) -> str:
        """The fragment that opens the tree with these answers."""
        return fragment(example.answers, self.tree.version)

    @property
    def review(self) -> ReviewInWords:
        """Who read it, and when that has to happen again."""
        return ReviewInWords(self.tree.reviewed)

    @property
    def is_late(self) -> bool:
        """Whether it should have been reviewed again by now."""
        return self.tree.reviewed.is_past(self.lookups.today)

    @property
    def replacement(self) -> Link | None:
        """The tree that a retired one sends its reader to."""
        return self.lookups.tree(self.tree.replaced_by) if self.tree.replaced_by else None

    @property
    def danger_line(self) -> Markup:
        """The line about immediate danger. It names no tree where a reader is, or to which the first question leads."""
        lookups, first = self.lookups, self.tree.questions[self.tree.start]
        asked = {target.removeprefix(TREE_PREFIX) for target in first.targets}
        return danger_line(lookups.danger, lookups.address, lookups.contacts, lookups.titles.keys() - {self.id} - asked)

    @property
    def laws(self) -> list[str]:
        """What it keeps to, each once: its own laws, then those of all trees."""
        return list(dict.fromkeys([*(law.because for law in self.tree.laws), *self.lookups.laws]))

    @property
    def picture(self) -> TreePicture:
        """The tree as a drawing and as a nested list, each box a link to its section."""
        return TreePicture(self.id, self.tree, list(self.questions), self.node)

    @property
    def paths_page(self) -> str:
        """Where every way through the tree stands, for who reviews it."""
        return self.lookups.address(paths_page(self.id))

    @property
    def script(self) -> Markup:
        """The engine's data as the text of a script element."""
        others = {id_: self.lookups.tree(id_) for id_ in self.lookups.titles}
        return as_script_text(engine_data(self.id, self.tree, others, self.lookups.pages))


def render_tree(tree_id: str, tree: Tree, lookups: Lookups, *, heading: bool = True) -> Markup:
    """The whole tree as HTML. With `heading` it brings the page's h1; without, it stands under the page's own."""
    return render("tree/tree.html", view=TreeView(tree_id, tree, lookups), tree=tree, heading=heading)


def _letters() -> Iterator[str]:
    """A to Z, then A2 to Z2, and so on."""
    for round_ in count(1):
        yield from (letter if round_ == 1 else f"{letter}{round_}" for letter in LETTERS)

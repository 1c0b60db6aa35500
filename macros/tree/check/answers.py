"""Answers that change nothing: with or without them, every path ends at the same place, for the same reasons.

In a question of several answers, an answer is held against the same choice without it. In a question of one answer,
an answer that changes nothing leads just as all others do: then the whole question changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from macros.conditions.condition import Chosen, Condition, atoms
from macros.problems.problem import Problem
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.model.walk import fits
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploration import Exploration, State
from macros.tree.proof.exploring import explore

Pair = tuple[Chosen, Chosen]
"""Two ways to answer a question that differ in the one thing that is held against the light."""


def problems_of_answers(marked: MarkedTree, walked: Exploration) -> Iterator[Problem]:
    """Every answer, and every whole question, that changes nothing. `walked`: the tree, which is sound, explored."""
    difference = Difference(marked.tree, walked)
    for id_, question in marked.tree.questions.items():
        if matters_further_on(marked.tree, id_):
            continue
        if not question.several:
            if not difference.is_made(id_, difference.all_pairs(id_)):
                message = f"question '{id_}' changes nothing: whatever is answered, all that follows is the same"
                help_ = "let an answer lead elsewhere or give another reason, or remove the question"
                yield Problem(marked.key("questions", id_), "dead-question", message, help=help_, severity="warning")
            continue
        for answer_id, answer in question.answers.items():
            if not difference.is_made(id_, difference.pairs(id_, answer_id)):
                message = f"answer '{answer.text}' changes nothing: with or without it, all that follows is the same"
                place = marked.key("questions", id_, "answers", answer_id)
                help_ = "let a route or a reason look at it, or remove it"
                yield Problem(place, "dead-answer", message, help=help_, severity="warning")


def matters_further_on(tree: Tree, id_: str) -> bool:
    """Whether the next tree may make a difference by what is answered here."""
    question = tree.questions[id_]
    goes_along = id_ in tree.travelling or any(answer.settles for answer in question.all_answers.values())
    return goes_along and tree.hands_over


class Difference:
    """What difference the answers of one sound tree make to where a path leads, and to its reasons."""

    def __init__(self, tree: Tree, walked: Exploration) -> None:
        self.tree, self.walked, self.classes = tree, walked, walked.classes
        self.explored: dict[Condition, Exploration] = {}

    def pairs(self, id_: str, answer_id: str) -> list[Pair]:
        """Every choice with this answer, beside the same choice without it, where that may be made."""
        allowed = self.classes.all_of(id_)
        both = ((chosen, chosen - {answer_id}) for chosen in allowed if answer_id in chosen)
        return [(chosen, without) for chosen, without in both if without in allowed]

    def all_pairs(self, id_: str) -> list[Pair]:
        """The first way to answer, beside every other."""
        first, *others = self.classes.all_of(id_)
        return [(first, other) for other in others]

    def is_made(self, id_: str, pairs: list[Pair]) -> bool:
        """Whether on some path the two of a pair lead elsewhere, or give other reasons."""
        return self.leads_elsewhere(id_, pairs) or any(
            self.gives_another_reason(outcome, condition, id_, pairs)
            for outcome, condition in self.conditions
            if any(about == id_ for about, _ in atoms(condition, ""))
        )

    def leads_elsewhere(self, id_: str, pairs: list[Pair]) -> bool:
        """Whether, somewhere, what follows the one is not what follows the other."""
        class_of = self.classes.all_of(id_)
        different = {(class_of[one], class_of[other]) for one, other in pairs if class_of[one] != class_of[other]}
        for state, onward in self.walked.onward.items() if different else ():
            if state.at == id_:
                after = {chosen: then for chosen, _, then in onward}
                if any(after[one].at != after[other].at for one, other in different):
                    return True
                if any(self.futures[after[one]] != self.futures[after[other]] for one, other in different):
                    return True
        return False

    @cached_property
    def futures(self) -> dict[State, int]:
        """For each state a number, the same for two states when all answers lead from both to the same."""
        numbers: dict[tuple[str, tuple[int, ...]], int] = {}
        found: dict[State, int] = {}
        for state in self.walked.last_first:
            ahead = tuple(found[after] for _, _, after in self.walked.onward.get(state, ()))
            found[state] = numbers.setdefault((state.at, ahead), len(numbers))
        return found

    @cached_property
    def conditions(self) -> list[tuple[str, Condition]]:
        """Every condition of a reason, with the id of its outcome."""
        outcomes = self.tree.outcomes.items()
        return [(id_, reason.when) for id_, outcome in outcomes for reason in outcome.why if reason.when]

    def told_apart(self, condition: Condition) -> Exploration:
        """Every class of path, told apart by this condition as well."""
        if condition not in self.explored:
            self.explored[condition] = explore(self.tree, [condition])
        return self.explored[condition]

    def gives_another_reason(self, outcome: str, condition: Condition, id_: str, pairs: list[Pair]) -> bool:
        """Whether on some path to this outcome it holds for one of a pair only. For pairs that lead alike."""
        try:
            found = self.told_apart(condition)
        except TooLargeError:
            return True  # nobody is warned of what was not proved
        class_of = found.classes.all_of(id_)
        for path in found.ends:
            answers = path.answers
            if path.end == outcome and id_ in answers:
                for one, other in pairs:
                    if answers[id_] in {class_of[one], class_of[other]} and (
                        fits(condition, {**answers, id_: one}) != fits(condition, {**answers, id_: other})
                    ):
                        return True
        return False

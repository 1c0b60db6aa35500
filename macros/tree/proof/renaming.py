"""An older form of a tree in the words of a newer one, so that both can be given the same answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from macros.conditions.condition import And, Condition, HasCount, Not, Or
from macros.tree.model.question import Answer, Question, Route
from macros.tree.model.tree import Tree


def in_new_words(old: Tree, new: Tree) -> Tree:
    """The older tree, with what `renamed` in the newer one says its questions and answers are called now."""
    names = {id_: now_called(id_, new.renamed.questions, new.questions) for id_ in old.questions}
    renamer = _Renamer(names, {id_: _answers_now(old, new, id_, now) for id_, now in names.items()})
    return old.model_copy(
        update={
            "start": names.get(old.start, old.start),
            "questions": {names[id_]: renamer.question(id_, question) for id_, question in old.questions.items()},
        }
    )


def now_called(id_: str, names: Mapping[str, str | None], known: Mapping[str, object]) -> str:
    """What an old id is called now, over as many renamings as it takes; the id itself while it is known.

    The same as `renamed` in front_end/tree/fragment.js.
    """
    if id_ in known:
        return id_
    now: str | None = id_
    for _ in names:
        now = names.get(now, now) if now else now
    return now if now and now in known else id_


def _answers_now(old: Tree, new: Tree, id_: str, now: str) -> dict[str, str]:
    known = new.questions[now].answers if now in new.questions else {}
    return {answer: now_called(answer, new.renamed.answers, known) for answer in old.questions[id_].answers}


class _Renamer:
    """Gives the parts of a tree other ids: `questions` by old id, `answers` by old question and old answer."""

    def __init__(self, questions: Mapping[str, str], answers: Mapping[str, Mapping[str, str]]) -> None:
        self.questions, self.answers = questions, answers

    def question(self, id_: str, question: Question) -> Question:
        answers = {self.answers[id_][answer_id]: self.answer(answer) for answer_id, answer in question.answers.items()}
        routes = tuple(self.route(id_, route) for route in question.routes)
        none = self.answer(question.none) if question.none else None
        return question.model_copy(update={"answers": answers, "none": none, "routes": routes})

    def answer(self, answer: Answer) -> Answer:
        return answer.model_copy(update={"to": self.target(answer.to)})

    def route(self, asked: str, route: Route) -> Route:
        when = self.condition(route.when, asked) if route.when else None
        targets = {"to": self.target(route.to), "otherwise": self.target(route.otherwise)}
        return route.model_copy(update={"when": when, **targets})

    def target(self, target: str | None) -> str | None:
        return self.questions.get(target, target) if target else None

    def condition(self, condition: Condition, asked: str) -> Condition:
        match condition:
            case And(parts=parts) | Or(parts=parts):
                return replace(condition, parts=tuple(self.condition(part, asked) for part in parts))
            case Not(part=part):
                return Not(self.condition(part, asked))
        about = condition.question or asked
        question = self.questions.get(about, about) if condition.question else None
        names = self.answers.get(about, {})
        if isinstance(condition, HasCount):
            return replace(condition, question=question, of=tuple(names.get(id_, id_) for id_ in condition.of))
        return replace(condition, question=question, answers=tuple(names.get(id_, id_) for id_ in condition.answers))

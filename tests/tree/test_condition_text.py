"""What is written of a condition is read back as the same condition."""

from __future__ import annotations

import yaml
from hypothesis import given, settings

from macros.conditions.form import read_condition
from macros.conditions.text import condition_text
from macros.tree.model.tree import Tree
from tests.random_trees import trees


@settings(max_examples=150, deadline=None)
@given(trees())
def test_it_reads_back_as_the_same(tree: Tree) -> None:
    """Every kind of condition, in routes and in reasons."""
    routes = [route.when for question in tree.questions.values() for route in question.routes]
    reasons = [reason.when for outcome in tree.outcomes.values() for reason in outcome.why]
    for condition in [*routes, *reasons]:
        if condition is not None:
            written = yaml.load(condition_text(condition), yaml.BaseLoader)  # noqa: S506 - it makes text only
            assert read_condition(written) == condition

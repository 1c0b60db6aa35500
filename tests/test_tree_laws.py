"""A law is proved over classes of path exactly when it holds on every raw combination of answers."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from macros.tree.check.laws import applies, comes_by, fails, first_breach, happens, paths_under
from macros.tree.model.law import Law
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import Path
from tests.random_trees import ENDS, atoms, trees
from tests.test_paths import raw_combinations


def every_path(tree: Tree) -> list[Path]:
    """All raw paths of a sound tree."""
    finished: list[Path] = []
    stack: list[Path] = [Path((), tree.start)]
    while stack:
        path = stack.pop()
        if not tree.is_question(path.end):
            finished.append(path)
            continue
        for chosen in raw_combinations(tree, path.end):
            steps = (*path.steps, (path.end, chosen))
            stack.append(Path(steps, str(next_after(tree, path.end, dict(steps)))))
    return finished


@st.composite
def laws(draw: st.DrawFn, tree: Tree) -> Law:
    """A law about this tree, with or without a condition and an order."""
    nodes = st.lists(st.sampled_from([*tree.questions, *ENDS]), min_size=1, max_size=2, unique=True)
    claim: dict[str, Any] = {draw(st.sampled_from(["ask", "passes", "reach"])): draw(nodes)}
    if draw(st.booleans()):
        about = draw(st.sampled_from(sorted(tree.questions)))
        question = tree.questions[about]
        claim["when"] = {about: draw(atoms(list(question.answers), none=question.none is not None))}
    word = draw(st.sampled_from(["never", "always"]))
    if word == "always" and draw(st.booleans()):
        claim["before"] = draw(nodes)
    return Law.model_validate({word: claim, "because": "Daarom."})


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_law_is_judged_as_by_brute_force(data: st.DataObject) -> None:
    """On random sound trees and laws: a breach is found when a raw path breaks the law, idleness when it binds none."""
    tree = data.draw(trees())
    found = explore(tree)
    assume(not (found.holes or found.loops or found.unasked))
    law = data.draw(laws(tree))
    claim = law.never or law.always
    assert claim is not None
    broken_by = happens if law.never else fails
    concerned = [path for path in every_path(tree) if applies(claim.when, path) and comes_by(claim.before, path)]
    assert (first_breach(law, paths_under(tree, law)) is not None) is any(broken_by(claim, path) for path in concerned)
    assert bool(paths_under(tree, law)) is bool(concerned)

"""A law is proved over classes of path exactly when it holds on every raw combination of answers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from macros.tree.check.laws import applies, comes_by, fails, first_breach, happens, paths_under
from macros.tree.model.law import Law
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import Path
from tests.random_trees import ENDS, Drawn, blank_of, drawn_atom, trees
from tests.tree.test_paths import raw_combinations


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
def lawful_trees(draw: st.DrawFn) -> tuple[Tree, Law]:
    """A sound tree and a law about it, with or without a condition and an order."""
    tree, drawn = draw(trees()), Drawn(draw)
    assume(explore(tree).sound)

    def nodes() -> list[str]:
        every = (*tree.questions, *ENDS)
        return sorted({drawn.one_of(every), drawn.one_of(every)})

    claim: dict[str, Any] = {drawn.one_of(("ask", "passes", "reach")): nodes()}
    if drawn.chance():
        about = drawn.one_of(sorted(tree.questions))
        claim["when"] = {about: drawn_atom(drawn, blank_of(tree, about))}
    word = drawn.one_of(("never", "always"))
    if word == "always" and drawn.chance():
        claim["before"] = nodes()
    return tree, Law.model_validate({word: claim, "because": "Daarom."})


@pytest.mark.brute
@settings(max_examples=150, deadline=None)
@given(lawful_trees())
def test_a_law_is_judged_as_by_brute_force(both: tuple[Tree, Law]) -> None:
    """On random sound trees and laws: a breach is found when a raw path breaks the law, idleness when it binds none."""
    tree, law = both
    claim = law.never or law.always
    assert claim is not None
    broken_by = happens if law.never else fails
    concerned = [path for path in every_path(tree) if applies(claim.when, path) and comes_by(claim.before, path)]
    assert (first_breach(law, paths_under(tree, law)) is not None) is any(broken_by(claim, path) for path in concerned)
    assert bool(paths_under(tree, law)) is bool(concerned)

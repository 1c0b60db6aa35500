"""Handbooks of any size for benchmarks: trees of fifteen questions, with several answers and routes that look back."""

from __future__ import annotations

from pathlib import Path

SOURCES = """\
bron:
  title: Een bron
  kind: publication
  year: 2020
  seen: {on: 2026-11-21, extent: whole}
  label: current
"""
HEAD = """\
title: Boom {number}
summary: Een boom om te meten.
situations: [Ik wil weten hoe lang dit duurt.]
version: 1
status: concept
reviewed: {{on: 2026-11-21, by: redactie, again: 2027-05-21}}
audience: [professional]
start: v0
questions:
"""
ONE = """\
  v{n}:
    ask: Vraag nummer {n}, over iets wat je kunt zien?
    help: Denk aan wat je de laatste weken zag of hoorde.
    answers:
      ja: {{text: "Ja", to: {next}}}
      nee: {{text: "Nee", to: {end}}}
      weet-niet: {{text: Dat weet ik niet, to: {next}}}
"""
SEVERAL = """\
  v{n}:
    ask: Wat zie je bij vraag {n}?
    choose: several
    answers:
      a: {{text: Het eerste}}
      b: {{text: Het tweede}}
      c: {{text: Het derde}}
      d: {{text: Het vierde}}
    none: {{text: Niets hiervan}}
    routes:
      - {{when: {{at_least: 2}}, to: {end}}}
      - {{when: {{and: [{{any: [a]}}, {{v0: {{is: ja}}}}]}}, to: {next}}}
      - {{otherwise: {next}}}
"""
OUTCOME = """\
  u{n}:
    kind: act
    title: Doe nummer {n}
    advice: Begin vandaag met de eerste stap.
    why:
      - {{when: {{v0: {{is: ja}}}}, text: Je zei ja op de eerste vraag.}}
      - {{otherwise: Dat past bij je antwoorden.}}
    family: Vertel het gezin wat je doet.
    steps: [{{text: Bel vandaag.}}, {{text: Spreek een datum af.}}]
    sources: [bron]
"""
EXAMPLE = "examples:\n  - case: Een geval om te meten.\n    answers: {v0: nee}\n    outcome: u0\n"
PAGE = "---\ntitle: Meten\ndescription: Om te meten.\n---\n\n# Meten\n"
QUESTIONS, OUTCOMES = 15, 5
EVERY = 4  # so many questions apart are those of several answers


def tree_text(number: int) -> str:
    """The YAML of one tree."""
    return HEAD.format(number=number) + "".join(map(question_text, range(QUESTIONS))) + outcomes_text() + EXAMPLE


def question_text(n: int) -> str:
    """One question; every fourth takes several answers."""
    following = f"v{n + 1}" if n + 1 < QUESTIONS else "u0"
    form = ONE if (n + 1) % EVERY else SEVERAL
    return form.format(n=n, next=following, end=f"u{n % OUTCOMES}")


def outcomes_text() -> str:
    """The outcomes of a tree."""
    return "outcomes:\n" + "".join(OUTCOME.format(n=n) for n in range(OUTCOMES))


def write_handbook(root: Path, trees: int) -> Path:
    """A handbook with so many trees below `root`."""
    (root / "decision_trees").mkdir(parents=True)
    (root / "content").mkdir()
    (root / "content" / "sources.yml").write_text(SOURCES, encoding="utf-8")
    (root / "content" / "index.md").write_text(PAGE, encoding="utf-8")
    for number in range(trees):
        (root / "decision_trees" / f"boom-{number}.yml").write_text(tree_text(number), encoding="utf-8")
    return root

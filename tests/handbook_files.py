"""A small handbook on disk for tests: a page, a source, something to learn, and the tree that a test asks for."""

from __future__ import annotations

import datetime
from pathlib import Path

from macros.handbook import Handbook

TODAY = datetime.date(2026, 11, 21)
"""The day on which all made-up handbooks live, so that no review in them is ever due."""
MIDNIGHT = "1795219200"
"""The first second of that day, as SOURCE_DATE_EPOCH."""
CASES = Path(__file__).parent / "cases"
WHOLE_TREE, WHOLE_QUIZ, WHOLE_SCALE, WHOLE_CAROUSEL = (
    CASES / noun / "whole.yml" for noun in ("tree", "quiz", "scale", "carousel")
)
WHOLE_MODULE = CASES / "module" / "whole.md"

SOURCES = """\
handboek-2020:
  title: Een handboek
  author: Jansen P.
  year: 2020
  kind: publication
  seen: {on: 2026-11-21, extent: whole}
  label: current
  sections:
    par-1: {title: "§1"}
"""
CONTACTS = """\
veilig-thuis:
  name: Veilig Thuis
  text: Voor advies en voor een melding.
"""
SETTINGS = """\
review_grace: 90
readability: 60
forms:
  handboek: {needs: [sources], parts: [Doe dit]}
"""
TERMS = """\
zorgcoordinator:
  name: zorgcoördinator
  also: [contactpersoon]
  text: Wie de afspraken bewaakt.
  sources: [handboek-2020]
  page: handboek/index.md#doe-dit
"""
FACTS = """\
drie-procent:
  value: 3%
  text: In 2020 ging het om 3% van de gezinnen.
  sources: [handboek-2020#par-1]
  caution: Het is een schatting.
  shares: [3]
"""
CHECKLISTS = """\
drie-vragen:
  title: Drie vragen
  use: Bij het eerste gesprek.
  items: [Vraag wie er helpt.]
  sources: [handboek-2020]
"""
TENSIONS = """\
wie-eerst:
  title: Wie is eerst?
  views:
    - {text: Het gezin., source: handboek-2020}
    - {text: De organisatie., source: handboek-2020#par-1}
  question: Wat past hier?
"""
LAW_CARDS = """\
jeugdwet:
  name: Jeugdwet
  about: Over hulp aan jeugd.
  now: De gemeente regelt hulp.
  names: [{then: Provincie, now: Gemeente}]
  stand_op: 2026-11-21
  sources: [handboek-2020]
  seen: part
  certainty: high
  status: in-force
  label: check
  look_up: Geldt dit nog?
"""
INVENTORY = """\
keuzes:
  title: Keuzes
  count: 1
  items:
    d1: {title: Is er meer nodig?, places: [handboek/index.md, term:zorgcoordinator, tension:wie-eerst]}
"""
DRAWINGS = (CASES / "drawings" / "whole.yml").read_text(encoding="utf-8")
OPEN_QUESTIONS = """\
wie-bewaart:
  question: Wie bewaart het plan?
  ask: [een jurist]
  pages: [handboek/index.md]
"""
CALCULATOR = """\
question: Hoeveel gezinnen wonen er?
of: gezinnen
head: Gezinnen
caption: Een schatting.
sizes: [5000, 30000]
least: 100
most: 100000
example: 12000
"""
PAGE = """\
---
title: Handboek
description: Een bladzijde.
---

# Handboek

{{ tree_card("case") }}

## Doe dit

Vraag het aan de {{ term("zorgcoordinator", "contactpersoon") }}. {{ cite("handboek-2020") }}

{{ tension("wie-eerst") }}

{{ terms_list() }}

{{ law_cards() }}

{{ open_questions() }}
"""
START = """\
---
title: Start
description: Waar je begint.
---

# Een handboek
"""
CONFIG = """\
site_name: Een handboek
docs_dir: content
use_directory_urls: false
theme: {name: material}
plugins: [macros]
nav:
  - Start: index.md
  - Handboek:
      - handboek/index.md
extra:
  edition: {version: "1", date: 2026-11-21}
"""
SEARCH_WORDS = """\
danger:
  words: [gevaar, er niet meer zijn]
  call: [veilig-thuis]
alike:
  - [school, juf]
pages:
  handboek/index.md: [uitleg]
words:
  gezinsplan: [MDO]
"""
STANDARD: dict[str, tuple[str, str]] = {
    "tree": ("decision_trees/case.yml", WHOLE_TREE.read_text(encoding="utf-8")),
    "sources": ("content/sources.yml", SOURCES),
    "contacts": ("content/contacts.yml", CONTACTS),
    "search_words": ("content/search-words.yml", SEARCH_WORDS),
    "settings": ("content/settings.yml", SETTINGS),
    "terms": ("content/terms.yml", TERMS),
    "facts": ("content/facts.yml", FACTS),
    "checklists": ("content/checklists.yml", CHECKLISTS),
    "tensions": ("content/tensions.yml", TENSIONS),
    "law_cards": ("content/law-cards.yml", LAW_CARDS),
    "drawings": ("content/drawings.yml", DRAWINGS),
    "calculator": ("content/calculator.yml", CALCULATOR),
    "open_questions": ("content/open-questions.yml", OPEN_QUESTIONS),
    "quiz": ("quizzes/quiz.yml", WHOLE_QUIZ.read_text(encoding="utf-8")),
    "scale": ("quizzes/gevoel.yml", WHOLE_SCALE.read_text(encoding="utf-8")),
    "module": ("content/modules/zien/index.md", WHOLE_MODULE.read_text(encoding="utf-8")),
    "carousel": ("content/carousels/rond.yml", WHOLE_CAROUSEL.read_text(encoding="utf-8")),
    "inventory": ("content/inventory.yml", INVENTORY),
    "page": ("content/handboek/index.md", PAGE),
    "start": ("content/index.md", START),
    "config": ("mkdocs.yml", CONFIG),
}
"""Every file of the small handbook by the name that tests call it by: its path, and its text, which has no faults."""


def write_handbook(root: Path, **files: str | bytes) -> Path:
    """A handbook below `root`: `tree`, `sources`, `contacts`, `page` and others replace the standard text of a file."""
    for name, (path, text) in STANDARD.items():
        write_file(root / path, files.get(name, text))
    return root


def write_file(target: Path, content: str | bytes) -> None:
    """A file with its folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content if isinstance(content, bytes) else content.encode())


def report_of(root: Path) -> str:
    """What `check` says of the handbook at `root`, on the day that all tests live on."""
    return Handbook.open(root, TODAY).report()

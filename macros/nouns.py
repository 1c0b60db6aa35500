"""The nouns of the handbook: the one list of them. Whoever adds a noun adds it here."""

from __future__ import annotations

from typing import Any

from macros.carousel.noun import CAROUSEL
from macros.drawings.noun import DRAWING
from macros.module.noun import MODULE
from macros.noun import Noun
from macros.pages.noun import PAGE, SETTING
from macros.quiz.noun import QUIZ
from macros.reference.checklist.noun import CHECKLIST
from macros.reference.fact.noun import CALCULATOR, FACT
from macros.reference.inventory.noun import INVENTORY_GROUP
from macros.reference.law_card.noun import LAW_CARD
from macros.reference.open_question.noun import OPEN_QUESTION
from macros.reference.search_words.noun import SEARCH_WORD
from macros.reference.tension.noun import TENSION
from macros.reference.term.noun import TERM
from macros.scale.noun import SCALE
from macros.shelf import Shelf
from macros.sources.noun import CONTACT, SOURCE
from macros.tree.noun import TREE
from macros.tree.together.nouns import HANDBOOK_LAW, SHARED_QUESTION
from macros.word import Word

NOUNS: tuple[Noun[Any], ...] = (
    TREE,
    SHARED_QUESTION,
    HANDBOOK_LAW,
    QUIZ,
    SCALE,
    MODULE,
    CAROUSEL,
    PAGE,
    TERM,
    FACT,
    CALCULATOR,
    CHECKLIST,
    TENSION,
    LAW_CARD,
    OPEN_QUESTION,
    INVENTORY_GROUP,
    DRAWING,
    SOURCE,
    CONTACT,
    SEARCH_WORD,
    SETTING,
)
"""In the order in which readers and reports meet them."""

SHELVES: tuple[Shelf[Any], ...] = tuple(noun.shelf for noun in NOUNS)
"""Where authors write all of them."""

WORDS: dict[str, Word] = {word.name: word for noun in NOUNS for word in noun.words}
"""Every word that a page may use."""

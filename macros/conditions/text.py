"""A condition as its author would write it, in one line: the way back from `condition_form.py`."""

from __future__ import annotations

from macros.conditions.condition import And, Condition, HasCount, HasExactly, Not, Or
from macros.conditions.form import LISTS

LIST_WORDS = {kind: word for word, kind in LISTS.items()}
"""For each kind of fact that lists answers, the word that an author writes."""


def condition_text(condition: Condition) -> str:
    """The condition in YAML's flow style: "{signalen: {any: [letsel]}}"."""
    match condition:
        case And(parts=parts):
            return f"{{and: [{', '.join(map(condition_text, parts))}]}}"
        case Or(parts=parts):
            return f"{{or: [{', '.join(map(condition_text, parts))}]}}"
        case Not(part=part):
            return f"{{not: {condition_text(part)}}}"
        case HasExactly(answers=()):
            fact = "none"
        case HasCount(at_least=least, at_most=most, of=of):
            counts = [("at_least", least), ("at_most", most), ("of", f"[{', '.join(of)}]" if of else None)]
            fact = f"{{{', '.join(f'{word}: {value}' for word, value in counts if value is not None)}}}"
        case _:
            fact = f"{{{LIST_WORDS[type(condition)]}: [{', '.join(condition.answers)}]}}"
    return f"{{{condition.question}: {fact}}}" if condition.question else fact

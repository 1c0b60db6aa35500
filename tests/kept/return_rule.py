"""The return rule of a quiz, written a second time, and every short history to hold it against.

A history is a list of answers, the oldest first; each is a right or a wrong one, with how sure somebody was, so long
after the one before it. What the rule has to say is in `quizzes/README.md` and in the head of `returns.js`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

DAY = 24 * 60 * 60 * 1000
WEEK = 7 * DAY
MONTH = 61 * DAY // 2
"""A month, as the store counts it."""
GAPS = (60 * 1000, WEEK - 1, WEEK)
"""So long after the one before: on the same day, on another day, when it has just waited long enough."""
KINDS = (*product((True, False), ("guess", "fairly", "sure")), (False, "none"))
"""Right or wrong, and how sure; who asked to be shown the answer was not right."""
LONGEST = 4
AT_A_TIME = 3
BEGIN = 10 * 60 * 60 * 1000
"""The first answer is given at ten in the morning, so that a few minutes later is the same day."""


@dataclass(frozen=True)
class Answer:
    """One answer: when, in milliseconds since the midnight before the first, whether it was right, and how sure."""

    at: int
    right: bool
    sure: str

    @property
    def day(self) -> int:
        """The day on which it was given."""
        return self.at // DAY

    @property
    def is_safe(self) -> bool:
        """Right, and more than a guess."""
        return self.right and self.sure in {"fairly", "sure"}


@dataclass(frozen=True)
class History:
    """The answers to one item, and the moment at which somebody comes back."""

    answers: tuple[Answer, ...]
    now: int

    @property
    def comes_back(self) -> bool:
        """Whether it is asked once more."""
        return bool(self.answers) and self.now - self.answers[-1].at >= WEEK and not self.has_left

    @property
    def has_left(self) -> bool:
        """Never missed or guessed; or, after the last miss, right on two days, the later one not as a guess."""
        if all(answer.is_safe for answer in self.answers):
            return True
        misses = [place for place, answer in enumerate(self.answers) if not answer.right]
        since = self.answers[misses[-1] + 1 :] if misses else self.answers
        return any(later.is_safe and earlier.day < later.day for earlier, later in product(since, since))

    @property
    def rank(self) -> int:
        """Sure and wrong first, then wrong, then right; as it went on the last day, of which the worst counts."""
        last_day = [answer for answer in self.answers if answer.day == self.answers[-1].day]
        ranks = {(True, False): 0, (False, False): 1}
        return min(ranks.get((answer.sure == "sure", answer.right), 2) for answer in last_day)


def short_histories(longest: int = LONGEST) -> Iterator[History]:
    """Every history of at most so many answers, in the order in which `DECODE` has them."""
    for length in range(1, longest + 1):
        for kinds in product(KINDS, repeat=length):
            for gaps in product(GAPS, repeat=length):
                yield history(kinds, gaps)


def history(kinds: Sequence[tuple[bool, str]], gaps: Sequence[int]) -> History:
    """Answers of these kinds; the last gap is the one until somebody comes back."""
    at, answers = BEGIN, []
    for (right, sure), gap in zip(kinds, gaps, strict=True):
        answers.append(Answer(at, right, sure))
        at += gap
    return History(tuple(answers), at)


def due(items: Sequence[History]) -> list[int]:
    """Which of these items come back, by their places: the worst first, at most three."""
    waiting = [place for place, item in enumerate(items) if item.comes_back]
    return sorted(waiting, key=lambda place: items[place].rank)[:AT_A_TIME]


WALK = """([kinds, gaps, longest, begin]) => {
  const midnight = new Date(2026, 0, 5).getTime();
  const { due } = window.Handbook.returns;
  const products = (values, times) => times === 0 ? [[]] : products(values, times - 1).flatMap(
    (rest) => values.map((value) => [...rest, value]));
  const said = [];
  for (let length = 1; length <= longest; length += 1) {
    const spaces = products(gaps, length);
    for (const chosen of products(kinds, length)) {
      for (const space of spaces) {
        let at = midnight + begin;
        const answers = chosen.map(([right, sure], place) => {
          const one = { at, right, sure };
          at += space[place];
          return one;
        });
        said.push(due(new Map([["one", answers]]), at).length);
      }
    }
  }
  return said.join("");
}"""
"""Says of every short history, in the order of `short_histories`, whether its item comes back."""

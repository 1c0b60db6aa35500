/*
 * A quiz in Mijn leren: what two devices know of it put together, and what is told of it.
 */
(function () {
  "use strict";

  const { merging, mine, returns } = window.Handbook;
  const { newer, table } = merging;
  const earliest = (one, other) => (one.at <= other.at ? one : other);

  /** The same attempt: every answer. Another attempt: the one with the last answer. Of the log every answer once. */
  function merged(one, other) {
    const log = table(one.log, other.log, mergedLog);
    const later = lastAnswer(one) - lastAnswer(other) || one.at - other.at;
    if (one.seed !== other.seed) return { ...(later < 0 ? other : one), log };
    const both = { answers: table(one.answers, other.answers, standing), again: table(one.again, other.again, standing) };
    return { ...one, ...both, done: one.done || other.done, log };
  }

  /** When an attempt was last worked on: not when its record was written, for what comes back is written there too. */
  function lastAnswer({ answers, again }) {
    return Math.max(0, ...[answers, again].flatMap((one) => Object.values(one)).map(({ at }) => at));
  }

  /** Of one item the first answer stands, unless its words changed since. */
  function standing(one, other) {
    return one.hash === other.hash ? earliest(one, other) : newer(one, other);
  }

  function mergedLog(one, other) {
    if (one.hash !== other.hash) return newer(lastOf(one), lastOf(other)) === lastOf(one) ? one : other;
    const answers = [...one.answers, ...other.answers].sort((a, b) => a.at - b.at);
    return { hash: one.hash, never: one.never || other.never, answers: answers.filter(({ at }, place) => !place || answers[place - 1].at !== at) };
  }

  const lastOf = ({ answers }) => answers[answers.length - 1] || { at: 0 };

  /** How far, how many right, what comes back. */
  function lines(view, row, { answers, done, log, at }) {
    const { words } = view;
    const { href } = row.querySelector("a");
    const hashes = new Map(row.dataset.hashes.split(" ").map((one) => one.split(":")));
    const same = (found) => Object.entries(found).filter(([item, { hash }]) => hashes.get(item) === hash);
    const given = same(answers).map(([, one]) => one);
    const known = same(log).filter(([, { never }]) => !never);
    const blind = given.filter(({ right, sure }) => !right && sure === "sure").length;
    const right = given.filter((one) => one.right).length;
    const due = returns.due(new Map(known.map(([item, one]) => [item, one.answers])), Date.now());
    const isOpen = given.length && !(done && given.length === hashes.size);
    return [
      ...(isOpen ? [view.line(view.fill(words.quizOpen, given.length, hashes.size), href)] : []),
      ...(given.length ? [view.line(view.fill(words.quizRight, right, given.length, window.Handbook.day(at)))] : []),
      ...(blind ? [Object.assign(view.line(view.fill(words.quizBlind, blind)), { className: "hb-mine__own" })] : []),
      ...(due.length ? [view.line(view.fill(words.quizDue, due.length), `${href}#terug-${due[0]}`)] : []),
      ...(!given.length && known.length ? [view.line(view.fill(words.quizShort, known.length))] : []),
    ];
  }

  mine.quiz = { merged, lines };
})();

/*
 * What changes a sitting: an answer, an item that may leave, a new attempt. Each is kept in the same tick.
 */
(function () {
  "use strict";

  const { QuizSitting } = window.Handbook;
  /** So many answers of an item say whether it may leave; older ones add nothing. */
  const LOGGED = 12;

  /** Keeps an answer; the first one of a round stands. */
  function answer(sitting, round, item, result) {
    if (sitting.round(round).has(item)) return;
    const one = { ...result, hash: sitting.hashes.get(item), at: Date.now() };
    sitting.change((kept) => {
      const base = kept || { seed: sitting.seed, done: false, answers: {}, again: {}, log: {} };
      const next = { ...base, log: { ...base.log, [item]: logged(base.log[item], one) } };
      const table = { first: "answers", again: "again" }[round];
      if (!table || sitting.isShort) return next;
      const there = base[table][item];
      if (!there || sitting.isChanged(item, there)) next[table] = { ...base[table], [item]: one };
      return next;
    });
    sitting.round(round).set(item, one);
    sitting.load();
    if (sitting.isDone && !sitting.isShort) sitting.change((kept) => kept && { ...kept, done: true });
  }

  function logged(before, { hash, at, right, sure }) {
    const same = before && before.hash === hash ? before : { hash, never: false, answers: [] };
    return { ...same, answers: [...same.answers, { at, right, sure }].slice(-LOGGED) };
  }

  /** These items never come back. */
  function leave(sitting, items) {
    const gone = (log) => Object.fromEntries(Object.entries(log).map(([item, one]) => [item, items.includes(item) ? { ...one, never: true } : one]));
    sitting.change((kept) => kept && { ...kept, log: gone(kept.log) });
    sitting.load();
  }

  /** A new attempt: another order, nothing answered; what comes back later stays known. */
  function restart(sitting) {
    const empty = { seed: QuizSitting.newSeed(), done: false, answers: {}, again: {} };
    sitting.change((kept) => kept && !sitting.isShort && { ...kept, ...empty });
    Object.assign(sitting, { seed: empty.seed, first: new Map(), again: new Map(), later: new Map() });
  }

  window.Handbook.quizAnswers = { answer, leave, restart };
})();

/*
 * What two devices know of the same thing, put together: nothing that is newer gets lost, and nothing counts twice. What
 * both know stands in the order in which the first one has it, so that nothing new is the same text. Pure.
 */
(function () {
  "use strict";

  const { records } = window.Handbook;
  const newer = (one, other) => (one.at >= other.at ? one : other);
  const earliest = (one, other) => (one.at <= other.at ? one : other);

  /** Every entry of two tables; of what stands in both what `pick` makes of them. */
  function table(one, other, pick) {
    const both = Object.keys(one).filter((id) => Object.hasOwn(other, id)).map((id) => [id, pick(one[id], other[id])]);
    return { ...one, ...other, ...Object.fromEntries(both) };
  }

  const MERGED = {
    /** The same attempt: every answer. Another attempt: the one with the last answer. Of the log every answer once. */
    quiz(one, other) {
      const log = table(one.log, other.log, mergedLog);
      const later = lastAnswer(one) - lastAnswer(other) || one.at - other.at;
      if (one.seed !== other.seed) return { ...(later < 0 ? other : one), log };
      const both = { answers: table(one.answers, other.answers, standing), again: table(one.again, other.again, standing) };
      return { ...one, ...both, done: one.done || other.done, log };
    },
    /** Every moment; of one that went on in two places every answer, the newer of each. */
    scale(one, other) {
      const moments = new Map(one.moments.map((moment) => [moment.id, moment]));
      for (const moment of other.moments) moments.set(moment.id, moments.has(moment.id) ? mergedMoment(moments.get(moment.id), moment) : moment);
      return { ...one, moments: [...moments.values()] };
    },
    module(one, other) {
      const [last, first] = newer(one, other) === one ? [one, other] : [other, one];
      return { ...one, done: table(one.done, other.done, Math.min), text: bothTexts(last.text, first.text) };
    },
    reader: newer,
  };

  /** When an attempt was last worked on: not when its record was written, for what comes back is written there too. */
  function lastAnswer({ answers, again }) {
    return Math.max(0, ...[answers, again].flatMap((one) => Object.values(one)).map(({ at }) => at));
  }

  /** Of one item the first answer stands, unless its words changed since. */
  function standing(one, other) {
    return one.hash === other.hash ? earliest(one, other) : newer(one, other);
  }

  function mergedMoment(one, other) {
    const last = newer(one, other);
    const both = (name) => table(one[name], other[name], (mine, theirs) => (last === one ? mine : theirs));
    return { ...last, done: one.done || other.done, answers: both("answers"), then: both("then") };
  }

  /** Nobody's words get lost: what one text does not hold of the other stands below it. */
  function bothTexts(last, first) {
    if (last.includes(first) || first.includes(last)) return last.length >= first.length ? last : first;
    const both = `${last}\n\n${first}`;
    return records.isText(both) ? both : last;
  }

  function mergedLog(one, other) {
    if (one.hash !== other.hash) return newer(lastOf(one), lastOf(other)) === lastOf(one) ? one : other;
    const answers = [...one.answers, ...other.answers].sort((a, b) => a.at - b.at);
    return { hash: one.hash, never: one.never || other.never, answers: answers.filter(({ at }, place) => !place || answers[place - 1].at !== at) };
  }

  const lastOf = ({ answers }) => answers[answers.length - 1] || { at: 0 };

  /** @param {string} kind @param {?object} here what this device has @param {object} there what comes in */
  function merged(kind, here, there) {
    return here ? { ...MERGED[kind](here, there), at: Math.max(here.at, there.at) } : there;
  }

  window.Handbook.merged = merged;
})();

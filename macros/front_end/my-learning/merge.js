/*
 * What two devices know of the same thing, put together: nothing that is newer gets lost, and nothing counts twice. Pure.
 */
(function () {
  "use strict";

  const newer = (one, other) => (one.at >= other.at ? one : other);
  const keys = (...tables) => [...new Set(tables.flatMap((table) => Object.keys(table)))];
  const table = (one, other, pick) => Object.fromEntries(keys(one, other).map((id) => [id, one[id] && other[id] ? pick(one[id], other[id]) : one[id] || other[id]]));
  const earliest = (one, other) => (one.at <= other.at ? one : other);

  const MERGED = {
    /** The same attempt: every answer, the first one of each. Another attempt: the newer. Of the log every answer once. */
    quiz(one, other) {
      const log = table(one.log, other.log, mergedLog);
      if (one.seed !== other.seed) return { ...newer(one, other), log };
      const both = { answers: table(one.answers, other.answers, earliest), again: table(one.again, other.again, earliest) };
      return { ...one, ...both, done: one.done || other.done, log };
    },
    scale(one, other) {
      const ids = [...new Set([...one.moments, ...other.moments].map(({ id }) => id))].sort((a, b) => a - b);
      const found = (from, id) => from.moments.find((moment) => moment.id === id);
      return { ...one, moments: ids.map((id) => (found(one, id) && found(other, id) ? newer(found(one, id), found(other, id)) : found(one, id) || found(other, id))) };
    },
    module(one, other) {
      return { ...one, done: table(one.done, other.done, Math.min), text: newer(one, other).text || one.text || other.text };
    },
    reader: newer,
  };

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

/*
 * Which items of a quiz come back on a later visit. Who was sure and wrong learns most from a second test a week later: see
 * Butler, Fazio & Marsh (2011) and Metcalfe & Miele (2014). Pure.
 */
(function () {
  "use strict";

  /** What comes back has waited so long, and is no more than so many items at a time. */
  const WAITS = 7 * 24 * 3600 * 1000;
  const AT_A_TIME = 3;

  /**
   * The items that come back now: sure and wrong first, then wrong, then right but guessed.
   * @param {Map<string, {at: number, right: boolean, sure: string}[]>} log every answer of an item, the oldest first
   * @param {number} now in milliseconds
   */
  function due(log, now) {
    const waits = (answers) => answers.length && now - answers[answers.length - 1].at >= WAITS && !hasLeft(answers);
    const waiting = [...log].filter(([, answers]) => waits(answers)).map(([id, answers]) => ({ id, rank: rank(answers) }));
    return waiting.sort((one, other) => one.rank - other.rank).slice(0, AT_A_TIME).map(({ id }) => id);
  }

  /** By the worst answer of the last day: to be right minutes after the feedback says little. */
  function rank(answers) {
    const missed = answers.filter((one) => !one.right && day(one) === day(answers[answers.length - 1]));
    return missed.some(({ sure }) => sure === "sure") ? 0 : missed.length ? 1 : 2;
  }

  /** Whether an item need not come back: never missed, or since then right on two days, the second time not as a guess. */
  function hasLeft(answers) {
    if (answers.every(isSafe)) return true;
    const since = answers.slice(answers.map(({ right }) => right).lastIndexOf(false) + 1);
    return since.some((one, place) => isSafe(one) && since.slice(0, place).some((before) => day(before) !== day(one)));
  }

  const day = ({ at }) => new Date(at).toDateString();
  const isSafe = ({ right, sure }) => right && (sure === "fairly" || sure === "sure");

  window.Handbook = window.Handbook || {};
  window.Handbook.returns = { due, hasLeft };
})();

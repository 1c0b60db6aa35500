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
    const last = (id) => log.get(id)[log.get(id).length - 1];
    const rank = (id) => (last(id).right ? 2 : last(id).sure === "sure" ? 0 : 1);
    const waiting = [...log.keys()].filter((id) => log.get(id).length && !hasLeft(log.get(id)) && now - last(id).at >= WAITS);
    return waiting.sort((one, other) => rank(one) - rank(other)).slice(0, AT_A_TIME);
  }

  /** Whether an item need not come back: never missed, or since then right on two days, the second time not as a guess. */
  function hasLeft(answers) {
    const isSafe = ({ right, sure }) => right && sure !== "guess";
    if (answers.every(isSafe)) return true;
    const since = answers.slice(answers.map(({ right }) => right).lastIndexOf(false) + 1);
    const day = ({ at }) => new Date(at).toDateString();
    return since.some((one, place) => isSafe(one) && since.slice(0, place).some((before) => day(before) !== day(one)));
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.returns = { due, hasLeft };
})();

/*
 * A whole session in minutes, divided by the scripts of the page: what is no round keeps its time, the rounds share the rest.
 * Pure: no clock, and of the page only what its scripts say.
 */
(function () {
  "use strict";

  const LONGEST = 300;
  /** A script fits as long as its rounds keep so much of the time that they were written for. */
  const KEPT = 3 / 4;
  /** The fewest tables there can be, and the fewest people who make one worth sitting at. */
  const [TABLES, AT_A_TABLE] = [2, 3];

  /** The scripts of a page, each with its numbers, the longest first. */
  function scriptsIn(pieces) {
    const found = [...pieces.children].map(({ dataset }) => Object.fromEntries(Object.entries(dataset).map(([name, value]) => [name, Number(value)])));
    return found.sort((one, other) => other.least - one.least);
  }

  /** How long each round can be. */
  const share = (whole, { beside, rounds, change }) => Math.floor((whole - beside + change) / rounds) - change;

  /** @returns {?object} tables, rounds, minutes and change of a session of so many minutes; nothing when that is no time for one */
  function divided(whole, people, scripts) {
    if (!(Number.isInteger(whole) && whole <= LONGEST)) return null;
    const fitting = scripts.filter(({ least }) => whole >= least);
    if (!fitting.length) return null;
    const script = fitting.find((one) => share(whole, one) >= KEPT * one.minutes) || fitting.pop();
    const { rounds, change } = script;
    const tables = Math.max(TABLES, Math.min(script.tables, Math.floor(people / AT_A_TABLE)));
    return { tables, rounds, minutes: share(whole, script), change };
  }

  /** How many minutes a plan takes with all around its rounds; nothing when no script has so many rounds. */
  function wholeOf({ rounds, minutes, change }, scripts) {
    const script = scripts.find((one) => one.rounds === rounds);
    return script ? script.beside + rounds * (minutes + change) - change : null;
  }

  /** How many minutes go by before its first round; 0 when no script has so many rounds. */
  function before({ rounds }, scripts) {
    return scripts.find((one) => one.rounds === rounds)?.before ?? 0;
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.wholeSession = { scriptsIn, divided, wholeOf, before };
})();

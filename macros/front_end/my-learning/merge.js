/*
 * What two devices know of the same thing, put together: nothing that is newer gets lost, and nothing counts twice. What
 * both know stands in the order in which the first one has it, so that nothing new is the same text. How that goes for what
 * a noun keeps, the noun says itself, in the folder `mine` of its own: `mine.<kind> = { merged, lines }`; a kind that says
 * nothing stays on its device. Pure.
 */
(function () {
  "use strict";

  const newer = (one, other) => (one.at >= other.at ? one : other);

  /** Every entry of two tables; of what stands in both what `pick` makes of them. */
  function table(one, other, pick) {
    const both = Object.keys(one).filter((id) => Object.hasOwn(other, id)).map((id) => [id, pick(one[id], other[id])]);
    return { ...one, ...other, ...Object.fromEntries(both) };
  }

  const mine = { reader: { merged: newer } };

  /** @param {string} kind @param {?object} here what this device has @param {object} there what comes in */
  function merged(kind, here, there) {
    return here ? { ...mine[kind].merged(here, there), at: Math.max(here.at, there.at) } : there;
  }

  Object.assign(window.Handbook, { mine, merging: { newer, table, merged } });
})();

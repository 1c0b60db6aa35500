/*
 * What an answer to an item of a quiz is worth, and in which order its choices stand. Pure: no page, no address, no memory.
 * Everything goes by id, never by place, so that a shuffled choice is the same choice.
 */
(function () {
  "use strict";

  /**
   * Whether what was given is right.
   * @param {{kind: string, right: string[], answer: number, tolerance: number}} item `right`: the ids of the right choices;
   *   of an order all ids in order; of a match every pair as `left=right`
   * @param {string[]} given the ids in the same form; of a number what was typed
   */
  function isRight(item, given) {
    if (item.kind === "number") {
      const number = numberOf(given[0] || "");
      return Math.abs(number - item.answer) <= item.tolerance + 1e-9;
    }
    if (item.kind === "order") return given.join() === item.right.join();
    return given.length === item.right.length && item.right.every((id) => given.includes(id));
  }

  /** What somebody typed as a number, in Dutch (1.000 and 2,5) or with a point; NaN when it is none. */
  function numberOf(typed) {
    const bare = typed.replace(/\s/g, "");
    const thousands = /^-?\d{1,3}(\.\d{3})+(,\d{1,6})?$/.test(bare) ? bare.replace(/\./g, "") : bare;
    return /^-?\d{1,9}([.,]\d{1,6})?$/.test(thousands) ? Number(thousands.replace(",", ".")) : NaN;
  }

  /**
   * The ids in another order: always the same for one seed. What has to stay last stays last.
   * @param {string[]} ids @param {number} seed @param {?string} last
   */
  function shuffled(ids, seed, last) {
    const found = ids.filter((id) => id !== last);
    let state = seed >>> 0;
    for (let place = found.length - 1; place > 0; place -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 4294967296) * (place + 1));
      [found[place], found[other]] = [found[other], found[place]];
    }
    return last && ids.includes(last) ? [...found, last] : found;
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.quizGrading = { isRight, numberOf, shuffled };
})();

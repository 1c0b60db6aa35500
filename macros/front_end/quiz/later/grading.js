/*
 * What an answer to an item of a quiz is worth. Pure: no page, no address, no memory.
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

  window.Handbook.quizGrading = { isRight, numberOf };
})();

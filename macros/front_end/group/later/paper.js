/*
 * Somebody who has only paper: the sums of one slip, typed over, make the levels that a code would have.
 */
(function () {
  "use strict";

  const { groupCounted, shortCode } = window.Handbook;
  const MOST = 5;

  /** Every field of a slip is a whole number that can be, or both of a row are empty. */
  function count(view, form) {
    const { counting, scale, words } = view;
    const rows = [...form.querySelectorAll("[data-piece=paper-row]")];
    const scores = rows.map((row) => ({ sum: numberIn(row, "sum"), count: numberIn(row, "count") }));
    const wrong = scores.findIndex((score, place) => !canBe(score, scale.sizes[place]));
    if (counting.asked) return counting.refuse(words.unsure);
    if (wrong >= 0) {
      rows[wrong].querySelector("input").focus();
      return counting.refuse(view.fill(words.faultPaper, scale.dimensions[wrong].title, scale.sizes[wrong]));
    }
    const levels = scores.map((score) => (score.count < scale.enough ? 0 : shortCode.level(score)));
    const { kind, key } = view.group.record;
    const { one } = groupCounted({ kind, form: scale.form % shortCode.FORMS, chance: 0, levels }, null, key);
    if (!one) return counting.refuse(words.faultFew);
    form.reset();
    rows[0].querySelector("input").focus();
    return counting.take(one, "counted");
  }

  function canBe({ sum, count: answers }, size) {
    return answers >= 0 && answers <= size && sum >= answers && sum <= MOST * answers;
  }

  /** A whole number; an empty field is 0, and anything else is none. */
  function numberIn(row, name) {
    const text = row.querySelector(`[data-paper=${name}]`).value.trim();
    return /^\d*$/.test(text) ? Number(text) : NaN;
  }

  window.Handbook.groupPaper = { count };
})();

/*
 * What answers to a self-test come to: scores, bands and growth, compared as whole numbers only, so that no rounding decides.
 * Pure. Answers go by statement: 1 to 5 points; 0 is 'n.v.t.' and counts nowhere, as does what was left out.
 */
(function () {
  "use strict";

  /** From so much of its statements on the whole says something. */
  const HALF = 2;

  /** The sum and the number of the answers that count. @param {string[]} items @param {Map<string, number>} answers */
  function score(items, answers) {
    const points = items.map((item) => answers.get(item) || 0).filter((one) => one > 0);
    return { sum: points.reduce((all, one) => all + one, 0), count: points.length };
  }

  const isHalf = ({ count }, all) => HALF * count >= all;

  /** The score over all of these statements; null when less than half of them has an answer that counts. */
  function whole(items, answers) {
    const found = score(items, answers);
    return isHalf(found, items.length) ? found : null;
  }

  /**
   * The band of a score, and the neighbour to read as well: the nearest, when it lies within 0.3 of the edge between them.
   * @param {{sum: number, count: number}} score @param {{id: string, edge: number}[]} bands `edge`: twice the lower edge
   * @returns {{id: string, beside: ?string}}
   */
  function band({ sum, count }, bands) {
    const place = bands.map(({ edge }) => 2 * sum >= edge * count).lastIndexOf(true);
    const away = ({ edge }) => Math.abs(10 * sum - 5 * edge * count);
    const neighbours = [[bands[place + 1], bands[place + 1]], [bands[place - 1], bands[place]]];
    const near = neighbours.filter(([other, border]) => other && away(border) <= 3 * count);
    const [beside] = near.sort(([, one], [, other]) => away(one) - away(other));
    return { id: bands[place].id, beside: beside ? beside[0].id : null };
  }

  /** How far the statements moved that were answered both times. */
  function moved(items, before, after) {
    const both = items.filter((item) => before.get(item) > 0 && after.get(item) > 0);
    return { sum: both.reduce((all, item) => all + after.get(item) - before.get(item), 0), count: both.length };
  }

  /**
   * The growth of one dimension: clear from a whole step, some from a half.
   * @returns {"clear-up"|"some-up"|"same"|"some-down"|"clear-down"|"few"}
   */
  function growth({ sum, count }, enough) {
    if (count < enough) return "few";
    const size = Math.abs(sum) >= count ? "clear" : 2 * Math.abs(sum) >= count ? "some" : "same";
    return size === "same" ? size : `${size}-${sum > 0 ? "up" : "down"}`;
  }

  /** The growth of the whole, which is sharper: clear from 0.5, some from 0.3; few when less than half was answered twice. */
  function wholeGrowth({ sum, count }, all) {
    if (!isHalf({ count }, all)) return "few";
    const size = 2 * Math.abs(sum) >= count ? "clear" : 10 * Math.abs(sum) >= 3 * count ? "some" : "same";
    return size === "same" ? size : `${size}-${sum > 0 ? "up" : "down"}`;
  }

  /** A mean with one decimal, as Dutch writes it. */
  function inWords({ sum, count }) {
    return (Math.round((10 * sum) / count) / 10).toFixed(1).replace(".", ",");
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.scaleScores = { score, whole, band, moved, growth, wholeGrowth, inWords };
})();

/*
 * Add up and forget: a batch of people is only how many chose what. It keeps no code, and no order in which people came. Of
 * each code it keeps a mark below 65,536, reckoned from the short code that the long one of the same person also gives: by it a
 * code that comes twice is noticed, whichever way it comes. What a mark does not tell: the code, for a hundred thousand codes
 * share each mark; nor whether two marks that are alike are one person, for in a group of twelve about one in a thousand times
 * two people share theirs by chance. What it does tell: who knows a code can see whether it was counted here. And as long as
 * fewer than five people are in, the counts themselves still say something of one person. Pure.
 */
(function () {
  "use strict";

  const { shortCode } = window.Handbook;
  const LEVELS = 14;
  const POINTS = 6;
  /** A prime that a code times a key goes past many times, so that marks are spread evenly. */
  const PRIME = 2305843009213693951n;
  const MARKS = 65536n;
  const zeros = (rows, size) => Array.from({ length: rows }, () => Array(size).fill(0));

  /** A batch in which nobody is yet. */
  function empty(id, kind, { form, dimensions, items }) {
    const counts = { levels: zeros(dimensions.length, LEVELS), points: zeros(items.length, POINTS) };
    return { id, kind, form, closed: false, people: 0, long: 0, ...counts, marks: [], files: [] };
  }

  /** @param {object} code what a short code says @param {number} key a number by chance, of this group alone */
  function markOf(code, key) {
    return Number(((BigInt(shortCode.pack(code)) * BigInt(key)) % PRIME) % MARKS);
  }

  /** A batch with one person more, or one less. @param {{levels: number[], answers: ?number[], mark: number}} one */
  function added(batch, one, by = 1) {
    const count = (rows, chosen) => rows.map((row, place) => row.map((sum, value) => sum + (value === chosen[place] ? by : 0)));
    const at = batch.marks.indexOf(one.mark);
    const marks = by > 0 ? [...batch.marks, one.mark].sort((a, b) => a - b) : batch.marks.filter((_, place) => place !== at);
    const long = one.answers ? { long: batch.long + by, points: count(batch.points, one.answers) } : {};
    return { ...batch, people: batch.people + by, levels: count(batch.levels, one.levels), ...long, marks };
  }

  window.Handbook.groupCounts = { empty, markOf, added };
})();

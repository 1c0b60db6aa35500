/*
 * What a device keeps of a group: which moment is counted, and in batches how many people chose what; never who.
 *
 * {kind, key, expected, batches: [{id, kind, form, closed, people, long, levels: [[number of people]],
 *  points: [[number of people]], marks: [number], files: [id]}]}
 */
(function () {
  "use strict";

  const { records } = window.Handbook;
  const { is, only } = records;
  const MOMENTS = [0, 1, 2];
  /** No count or mark of ours is higher. */
  const MOST = 65535;
  /** How many levels a dimension has, and how many points a statement, with none. */
  const LEVELS = 14;
  const POINTS = 6;
  const BATCH = ["id", "kind", "form", "closed", "people", "long", "levels", "points", "marks", "files"];

  const isCount = (one) => is.whole(one) && one >= 0 && one <= MOST;
  /** Rows of so many counts, in which no more people are counted than there are. */
  const isTable = (rows, size, people) => is.list(rows, (row) => is.list(row, isCount) && row.length === size && row.reduce((sum, one) => sum + one, 0) <= people);
  const isHead = (one) => is.thing(one) && is.id(one.id) && MOMENTS.includes(one.kind) && [one.form, one.people, one.long].every(isCount) && is.yesOrNo(one.closed) && one.long <= one.people;
  const isBatch = (one) => isHead(one) && isTable(one.levels, LEVELS, one.people) && isTable(one.points, POINTS, one.long) && is.list(one.marks, isCount) && is.list(one.files, is.text);

  records.kinds.group = (reading, { kind, key, expected, batches }) => {
    if (!Array.isArray(batches) || !MOMENTS.includes(kind) || !(is.whole(key) && key > 0)) return null;
    const found = reading.kept(batches, isBatch).map((one) => only(one, BATCH));
    return { kind, key, expected: reading.held(expected, isCount, 0), batches: found };
  };
})();

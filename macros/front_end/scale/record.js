/*
 * What a device keeps of a self-test: every moment, also one that a code brought back; and which one another is compared
 * with.
 *
 * {moments: [{id, moment, at, done, code, answers: {item: [points, hash]}, then: {item: [points, hash]}}]}
 */
(function () {
  "use strict";

  const { records } = window.Handbook;
  const { is, only } = records;
  const MOMENTS = [0, 1, 2];
  const BEFORE = 0;
  const POINTS = [0, 1, 2, 3, 4, 5];

  const isPoints = (one) => is.list(one, () => true) && one.length === 2 && POINTS.includes(one[0]) && is.hash(one[1]);
  const isMoment = (one) => is.thing(one) && is.time(one.at) && is.time(one.id) && MOMENTS.includes(one.moment);

  function moment(reading, from) {
    return {
      ...only(from, ["id", "moment", "at"]),
      done: reading.held(from.done, is.yesOrNo, false),
      code: reading.held(from.code, is.yesOrNo, false),
      answers: reading.table(from.answers, isPoints),
      then: reading.table(from.then, isPoints),
    };
  }

  records.kinds.scale = (reading, { moments }) =>
    Array.isArray(moments) ? { moments: reading.kept(moments, isMoment).map((one) => moment(reading, one)) } : null;

  /** What a moment is compared with: the last one before a training, or the last one that a code brought back; null without one. */
  window.Handbook.scaleBefore = (moments, moment) => {
    const holds = (one) => one.done && one.moment === BEFORE && one.id !== moment.id && (one.id < moment.id || one.code);
    return moments.filter(holds).sort((one, other) => one.id - other.id).pop() || null;
  };
})();

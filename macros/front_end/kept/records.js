/*
 * What a device may keep, by kind: each reader of a record gives it back clean, or null when nothing in it can be trusted.
 * One odd entry inside a record is left out and counted; the rest stays. Pure: it touches no page and no memory.
 *
 * quiz    {v, at, seed, done, answers: {item: Answer}, again: {item: Answer}, log: {item: {hash, never, answers: [Logged]}}}
 * scale   {v, at, moments: [{id, moment, at, done, code, answers: {item: [points, hash]}, then: {item: [points, hash]}}]}
 * module  {v, at, done: {part: at}, text}
 * reader  {v, at, months}
 * group   {v, at, kind, key, expected, batches: [{id, kind, form, closed, people, long, levels: [[number of people]],
 *          points: [[number of people]], marks: [number], files: [id]}]}
 * Answer  {hash, given: [string], sure, right, at}; Logged {at, right, sure}; at: milliseconds since 1970
 */
(function () {
  "use strict";

  const VERSION = 1;
  const KINDS = ["quiz", "scale", "module", "reader", "group"];
  const SURE = ["guess", "fairly", "sure", "none"];
  const MONTHS = [0, 1, 3, 12];
  const MOMENTS = [0, 1, 2];
  /** No text of ours or of a reader's is longer; what is, was not written here. */
  const LONGEST = 20000;
  /** No count or mark of ours is higher. */
  const MOST = 65535;
  /** An author's id, or the name of a part of a module. */
  const ID = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

  const isThing = (one) => typeof one === "object" && one !== null && !Array.isArray(one);
  const isTime = (one) => Number.isSafeInteger(one) && one > 0 && one < 8.64e15;
  const isYesOrNo = (one) => typeof one === "boolean";
  const isText = (one) => typeof one === "string" && one.length <= LONGEST;
  const isHash = (one) => typeof one === "string" && /^[0-9a-f]{4,8}$/.test(one);
  const isAnswer = (one) => isThing(one) && isHash(one.hash) && isLogged(one) && Array.isArray(one.given) && one.given.every(isText);
  const isLogged = (one) => isThing(one) && isTime(one.at) && isYesOrNo(one.right) && SURE.includes(one.sure);
  const isPoints = (one) => Array.isArray(one) && one.length === 2 && [0, 1, 2, 3, 4, 5].includes(one[0]) && isHash(one[1]);
  const isLog = (one) => isThing(one) && isHash(one.hash) && isYesOrNo(one.never) && Array.isArray(one.answers) && one.answers.every(isLogged);

  const isCount = (one) => Number.isSafeInteger(one) && one >= 0 && one <= MOST;
  const isListOf = (list, holds) => Array.isArray(list) && list.length <= LONGEST && list.every(holds);
  /** Rows of so many counts, in which no more people are counted than there are. */
  const isTable = (rows, size, people) => isListOf(rows, (row) => isListOf(row, isCount) && row.length === size && row.reduce((sum, one) => sum + one, 0) <= people);
  const isBatchHead = (one) => isThing(one) && isText(one.id) && ID.test(one.id) && MOMENTS.includes(one.kind) && [one.form, one.people, one.long].every(isCount) && isYesOrNo(one.closed) && one.long <= one.people;
  const isBatch = (one) => isBatchHead(one) && isTable(one.levels, 14, one.people) && isTable(one.points, 6, one.long) && isListOf(one.marks, isCount) && isListOf(one.files, isText);

  /** Only these keys, so that nothing unknown travels along. */
  const only = (one, keys) => Object.fromEntries(keys.map((key) => [key, one[key]]));
  const ANSWER = ["hash", "given", "sure", "right", "at"];
  const LOGGED = ["at", "right", "sure"];
  const BATCH = ["id", "kind", "form", "closed", "people", "long", "levels", "points", "marks", "files"];

  class Reading {
    constructor() {
      this.dropped = 0;
    }

    /** The entries of a table that hold; each other one is counted. */
    table(from, holds, make = (one) => one) {
      const entries = Object.entries(this.held(from, isThing, {}));
      const kept = entries.filter(([id, one]) => (ID.test(id) && holds(one)) || (this.dropped += 1, false));
      return Object.fromEntries(kept.map(([id, one]) => [id, make(one)]));
    }

    /** A part of a record; when it does not hold it is counted, and this stands in its place. */
    held(one, holds, otherwise) {
      if (holds(one)) return one;
      this.dropped += 1;
      return otherwise;
    }

    quiz(one) {
      if (!Number.isSafeInteger(one.seed)) return null;
      const answer = (each) => only(each, ANSWER);
      const logged = (each) => ({ hash: each.hash, never: each.never, answers: each.answers.map((a) => only(a, LOGGED)) });
      return {
        seed: one.seed,
        done: this.held(one.done, isYesOrNo, false),
        answers: this.table(one.answers, isAnswer, answer),
        again: this.table(one.again, isAnswer, answer),
        log: this.table(one.log, isLog, logged),
      };
    }

    scale(one) {
      if (!Array.isArray(one.moments)) return null;
      const holds = (each) => isThing(each) && isTime(each.at) && isTime(each.id) && MOMENTS.includes(each.moment);
      const moments = one.moments.filter((each) => holds(each) || (this.dropped += 1, false)).map((each) => ({
        ...only(each, ["id", "moment", "at"]),
        done: this.held(each.done, isYesOrNo, false),
        code: this.held(each.code, isYesOrNo, false),
        answers: this.table(each.answers, isPoints),
        then: this.table(each.then, isPoints),
      }));
      return { moments };
    }

    module(one) {
      return { done: this.table(one.done, isTime), text: this.held(one.text, isText, "") };
    }

    group(one) {
      if (!Array.isArray(one.batches) || !MOMENTS.includes(one.kind) || !(Number.isSafeInteger(one.key) && one.key > 0)) return null;
      const batches = one.batches.filter((each) => isBatch(each) || (this.dropped += 1, false)).map((each) => only(each, BATCH));
      return { kind: one.kind, key: one.key, expected: this.held(one.expected, isCount, 0), batches };
    }

    reader(one) {
      return MONTHS.includes(one.months) ? { months: one.months } : null;
    }
  }

  /**
   * A record as it may be used.
   * @param {string} kind quiz | scale | module | reader | group
   * @param {unknown} from what was kept, or what a file brought
   * @returns {{record: ?object, dropped: number, newer: boolean}} `newer`: a later version of this handbook wrote it
   */
  function recordOf(kind, from) {
    const reading = new Reading();
    if (!isThing(from) || !KINDS.includes(kind)) return { record: null, dropped: 1, newer: false };
    if (Number.isSafeInteger(from.v) && from.v > VERSION) return { record: null, dropped: 0, newer: true };
    const found = from.v === VERSION && isTime(from.at) ? reading[kind](from) : null;
    const record = found && { v: VERSION, at: from.at, ...found };
    return { record, dropped: reading.dropped + (record ? 0 : 1), newer: false };
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.records = { recordOf, isId: (id) => ID.test(id), isText, VERSION };
})();

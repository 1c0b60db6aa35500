/*
 * What a device may keep, read with suspicion: each kind of record has a reader that gives it back clean, or null when
 * nothing in it can be trusted. One odd entry inside a record is left out and counted; the rest stays. A noun says what it
 * keeps in the `record.js` of its own folder: `records.kinds.<kind> = (reading, from) => clean or null`; every record has
 * {v, at} besides: which version of this handbook wrote it, and when (milliseconds since 1970). Pure: no page, no memory.
 */
(function () {
  "use strict";

  const VERSION = 1;
  /** No text of ours or of a reader's is longer; what is, was not written here. */
  const LONGEST = 20000;
  /** An author's id, or the name of a part of a module. */
  const ID = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

  /** What the kinds of record ask of a value. */
  const is = {
    thing: (one) => typeof one === "object" && one !== null && !Array.isArray(one),
    whole: Number.isSafeInteger,
    time: (one) => is.whole(one) && one > 0 && one < 8.64e15,
    yesOrNo: (one) => typeof one === "boolean",
    text: (one) => typeof one === "string" && one.length <= LONGEST,
    id: (one) => is.text(one) && ID.test(one),
    hash: (one) => typeof one === "string" && /^[0-9a-f]{4,8}$/.test(one),
    list: (list, holds) => Array.isArray(list) && list.length <= LONGEST && list.every(holds),
  };

  /** Only these keys, so that nothing unknown travels along. */
  const only = (one, keys) => Object.fromEntries(keys.map((key) => [key, one[key]]));

  class Reading {
    dropped = 0;

    /** The entries of a table that hold; each other one is counted. */
    table(from, holds, make = (one) => one) {
      const entries = this.kept(Object.entries(this.held(from, is.thing, {})), ([id, one]) => is.id(id) && holds(one));
      return Object.fromEntries(entries.map(([id, one]) => [id, make(one)]));
    }

    /** What holds of a list; each other one is counted. */
    kept(list, holds) {
      return list.filter((one) => holds(one) || (this.dropped += 1, false));
    }

    /** A part of a record; when it does not hold it is counted, and this stands in its place. */
    held(one, holds, otherwise) {
      return this.kept([one], holds).length ? one : otherwise;
    }
  }

  const isNewer = (from) => is.thing(from) && is.whole(from.v) && from.v > VERSION;
  const isOurs = (from) => is.thing(from) && from.v === VERSION && is.time(from.at);

  /**
   * A record as it may be used.
   * @param {string} kind one of those that this page knows @param {unknown} from what was kept, or what a file brought
   * @returns {{record: ?object, dropped: number, newer: boolean}} `newer`: a later version of this handbook wrote it
   */
  function recordOf(kind, from) {
    const reading = new Reading();
    if (!Object.hasOwn(records.kinds, kind)) return { record: null, dropped: 1, newer: false };
    if (isNewer(from)) return { record: null, dropped: 0, newer: true };
    const found = isOurs(from) ? records.kinds[kind](reading, from) : null;
    const record = found && { v: VERSION, at: from.at, ...found };
    return { record, dropped: reading.dropped + (record ? 0 : 1), newer: false };
  }

  const records = { kinds: {}, recordOf, isOurs, is, only, VERSION };
  window.Handbook = window.Handbook || {};
  window.Handbook.records = records;
})();

/*
 * The moments of one self-test that this device keeps, and the code that brings one back. A moment is known by the
 * millisecond in which it began; a statement by its id and the hash of its words.
 */
(function () {
  "use strict";

  const { longCode } = window.Handbook;
  const LOOKING_BACK = 2;
  const CHANCES = 1048576;

  class Moments {
    /** @param {{id: string, form: number, earlier: number[], hashes: Map<string, string>}} scale hashes by statement, in order */
    constructor(store, scale) {
      Object.assign(this, { store, scale });
    }

    /** Every moment, the oldest first. */
    get all() {
      const kept = this.store.read("scale", this.scale.id);
      return (kept ? kept.moments : []).sort((one, other) => one.id - other.id);
    }

    find(id) {
      return this.all.find((one) => one.id === id);
    }

    get open() {
      return this.all.filter((one) => !one.done).pop();
    }

    get done() {
      return this.all.filter((one) => one.done);
    }

    /** What this moment is compared with. */
    before(moment) {
      return window.Handbook.scaleBefore(this.all, moment);
    }

    /** The answers that still count. @param {"answers"|"then"} table @returns {Map<string, number>} points by statement */
    answers(moment, table) {
      const same = Object.entries(moment[table]).filter(([item, [, hash]]) => this.scale.hashes.get(item) === hash);
      return new Map(same.map(([item, [points]]) => [item, points]));
    }

    /** The statements that were answered and have other words now. @returns {Set<string>} */
    changed(moment) {
      const given = [...Object.entries(moment.answers), ...Object.entries(moment.then)];
      const isOther = ([item, [, hash]]) => this.scale.hashes.has(item) && this.scale.hashes.get(item) !== hash;
      return new Set(given.filter(isOther).map(([item]) => item));
    }

    /** Keeps one answer, in the tick in which it is given; the first one makes the moment. */
    answer(moment, { table, item, points }) {
      this.put(moment.id, (kept) => {
        const base = kept || moment;
        return { ...base, [table]: { ...base[table], [item]: [points, this.scale.hashes.get(item)] } };
      });
    }

    finish(moment) {
      this.put(moment.id, (kept) => kept && { ...kept, done: true });
    }

    remove(id) {
      this.store.change("scale", this.scale.id, (kept) => kept && { moments: kept.moments.filter((one) => one.id !== id) });
    }

    put(id, change) {
      this.store.change("scale", this.scale.id, (kept) => {
        const moments = kept ? kept.moments : [];
        const next = change(moments.find((one) => one.id === id));
        return next && { moments: [...moments.filter((one) => one.id !== id), { ...next, at: Date.now() }] };
      });
    }

    /** A new moment, which nobody keeps before its first answer. */
    begin(moment) {
      return { id: Date.now(), moment, at: Date.now(), done: false, code: false, answers: {}, then: {} };
    }

    // The codes -------------------------------------------------------------------------------------------------------

    /** The code of a moment: always the same one. */
    code(moment) {
      return longCode.pack(this.figures(moment));
    }

    /** The same moment in a few digits, without any answer: its dimensions as they are now. */
    shortCode(moment) {
      const { shortCode } = window.Handbook;
      const sizes = this.scale.dimensions.map(({ items }) => items.length);
      return shortCode.pack(shortCode.shortened(this.figures(moment), sizes, this.scale.enough));
    }

    figures(moment) {
      const tables = moment.moment === LOOKING_BACK ? ["answers", "then"] : ["answers"];
      const answers = tables.flatMap((table) => {
        const given = this.answers(moment, table);
        return [...this.scale.hashes.keys()].map((item) => given.get(item) || 0);
      });
      return { form: this.scale.form, moment: moment.moment, salt: moment.id % CHANCES, answers };
    }

    /**
     * What a code brings back: a moment that has the same code again.
     * @returns {{moment: object}|{fault: "form"|"digits"|"newer"|"other"|"known"}}
     */
    fromCode(text) {
      const ids = [...this.scale.hashes.keys()];
      const found = longCode.unpack(text, ids.length);
      if (found.fault) return found;
      if (![this.scale.form, ...this.scale.earlier].includes(found.form)) return { fault: "other" };
      const table = (from) => Object.fromEntries(ids.map((item, place) => [item, found.answers[from + place]]).filter(([, points]) => points).map(([item, points]) => [item, [points, this.scale.hashes.get(item)]]));
      const moment = { ...this.begin(found.moment), done: true, code: true, answers: table(0), then: table(ids.length) };
      if (this.done.some((one) => one.moment === found.moment && one.id % CHANCES === found.salt)) return { fault: "known" };
      return { moment: { ...moment, id: moment.id - (moment.id % CHANCES) - CHANCES + found.salt } };
    }
  }

  window.Handbook.ScaleMoments = Moments;
})();

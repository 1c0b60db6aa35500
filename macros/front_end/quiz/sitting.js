/*
 * One sitting of a quiz, as this device keeps it: what was answered first, what was asked once more, what comes back later.
 * An answer is kept in the same tick as it is given. What is known of an item goes by its id and the hash of its wording,
 * so that a changed item loses only its own answer.
 */
(function () {
  "use strict";

  const { returns } = window.Handbook;
  /** So many answers of an item say whether it may leave; older ones add nothing. */
  const LOGGED = 12;

  class Sitting {
    /** @param {string} id of the quiz @param {Map<string, string>} hashes by item @param {boolean} isShort a few items, no attempt */
    constructor(store, id, hashes, isShort) {
      Object.assign(this, { store, id, hashes, isShort });
      this.later = new Map();
      this.load();
    }

    /** What the device has; a new seed when it has nothing. */
    load() {
      const kept = this.store.read("quiz", this.id);
      this.log = kept ? kept.log : {};
      const attempt = this.isShort ? null : kept;
      this.changed = new Set(Object.entries(attempt?.answers || {}).filter(([item, one]) => this.isChanged(item, one)).map(([item]) => item));
      this.seed = attempt?.seed ?? this.seed ?? newSeed();
      const same = (answers) => new Map([...this.hashes.keys()].filter((item) => answers?.[item] && !this.isChanged(item, answers[item])).map((item) => [item, answers[item]]));
      if (this.isShort) this.first = this.first || new Map();
      else this.first = same(attempt?.answers);
      this.again = this.isShort ? this.again || new Map() : same(attempt?.again);
    }

    isChanged(item, { hash }) {
      return this.hashes.has(item) && this.hashes.get(item) !== hash;
    }

    /** The answers of a round. @param {"first"|"again"|"later"} round */
    round(round) {
      return this[round];
    }

    get isDone() {
      return this.first.size === this.hashes.size && !this.waiting.length;
    }

    /** What was sure and wrong, and was not asked once more yet. */
    get waiting() {
      return [...this.first].filter(([item, one]) => one.sure === "sure" && !one.right && !this.again.has(item)).map(([item]) => item);
    }

    /** What comes back on this visit. */
    due(now) {
      const same = Object.entries(this.log).filter(([item, { hash, never }]) => !never && this.hashes.get(item) === hash);
      return returns.due(new Map(same.map(([item, { answers }]) => [item, answers])), now);
    }

    /** Keeps an answer; the first one of a round stands. */
    answer(round, item, result) {
      if (this[round].has(item)) return;
      const now = Date.now();
      const one = { ...result, hash: this.hashes.get(item), at: now };
      this.store.change("quiz", this.id, (kept) => {
        const base = kept || { seed: this.seed, done: false, answers: {}, again: {}, log: {} };
        const next = { ...base, log: { ...base.log, [item]: this.logged(base.log[item], one) } };
        const table = { first: "answers", again: "again" }[round];
        if (!table || this.isShort) return next;
        const there = base[table][item];
        if (!there || this.isChanged(item, there)) next[table] = { ...base[table], [item]: one };
        return next;
      });
      this[round].set(item, one);
      this.load();
      if (this.isDone && !this.isShort) this.store.change("quiz", this.id, (kept) => kept && { ...kept, done: true });
    }

    logged(before, { hash, at, right, sure }) {
      const same = before && before.hash === hash ? before : { hash, never: false, answers: [] };
      return { ...same, answers: [...same.answers, { at, right, sure }].slice(-LOGGED) };
    }

    /** These items never come back. */
    leave(items) {
      const gone = (log) => Object.fromEntries(Object.entries(log).map(([item, one]) => [item, items.includes(item) ? { ...one, never: true } : one]));
      this.store.change("quiz", this.id, (kept) => kept && { ...kept, log: gone(kept.log) });
      this.load();
    }

    /** A new attempt: another order, nothing answered; what comes back later stays known. */
    restart() {
      const empty = { seed: newSeed(), done: false, answers: {}, again: {} };
      this.store.change("quiz", this.id, (kept) => kept && !this.isShort && { ...kept, ...empty });
      Object.assign(this, { seed: empty.seed, first: new Map(), again: new Map(), later: new Map() });
    }
  }

  function newSeed() {
    return crypto.getRandomValues(new Uint32Array(1))[0];
  }

  window.Handbook.QuizSitting = Sitting;
})();

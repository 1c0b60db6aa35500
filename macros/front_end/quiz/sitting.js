/*
 * One sitting of a quiz, as this device keeps it: what was answered first, what was asked once more, what comes back later.
 * An answer is kept in the same tick as it is given. What is known of an item goes by its id and the hash of its wording,
 * so that a changed item loses only its own answer.
 */
(function () {
  "use strict";

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
      this.seed = attempt?.seed ?? this.seed ?? Sitting.newSeed();
      const same = (answers) => new Map([...this.hashes.keys()].filter((item) => answers?.[item] && !this.isChanged(item, answers[item])).map((item) => [item, answers[item]]));
      if (this.isShort) this.first = this.first || new Map();
      else this.first = same(attempt?.answers);
      this.again = this.isShort ? this.again || new Map() : same(attempt?.again);
    }

    /** Changes what the device has of this quiz. @param {(kept: ?object) => ?object} step */
    change(step) {
      this.store.change("quiz", this.id, step);
    }

    static newSeed() {
      return crypto.getRandomValues(new Uint32Array(1))[0];
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
      return window.Handbook.returns.due(new Map(same.map(([item, { answers }]) => [item, answers])), now);
    }
  }

  window.Handbook.QuizSitting = Sitting;
})();

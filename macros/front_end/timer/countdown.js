/*
 * How far a session is: which phase, and how long it still takes. It knows only when the phase at hand ends, as a moment of the
 * day: after sleep or a reload it is right at once, also some phases further. Pure: no page, no clock of its own.
 */
(function () {
  "use strict";

  const SECOND = 1000;
  const MINUTE = 60000;
  const DAY = 86400000;
  const isNumber = (text) => /^\d+$/.test(text);

  class Countdown {
    /**
     * @param {{kind: string, turn: number, begin: number, end: number}[]} phases minutes from the beginning
     * @param {{nu: string, tot: string, rest: string}} from what an address says of it: the phase, and until when, in
     *   milliseconds since 1970, or how many milliseconds are left; what it does not say is the beginning
     */
    constructor(phases, from, now) {
      this.phases = phases;
      this.at = isNumber(from.nu) ? Math.min(Number(from.nu), phases.length) : 0;
      this.left = this.length;
      this.until = this.seen = 0;
      if (isNumber(from.tot) && Math.abs(from.tot - now) < DAY) this.until = Number(from.tot);
      else if (isNumber(from.rest) && from.rest < DAY) this.left = Number(from.rest);
    }

    get isRunning() {
      return this.until > 0;
    }

    /** The phase at hand; nothing when all are over. */
    get phase() {
      return this.phases[this.at];
    }

    /** How long the phase at hand is planned to last, in milliseconds. */
    get length() {
      return this.phase ? (this.phase.end - this.phase.begin) * MINUTE : 0;
    }

    /** What an address has to say of it. */
    get state() {
      return { nu: this.at, ...(this.isRunning ? { tot: this.until } : { rest: Math.round(this.left) }) };
    }

    /** Until the next whole second. */
    get untilSecond() {
      return this.left % SECOND || SECOND;
    }

    startOrPause(now) {
      this.until = this.isRunning ? 0 : now + this.left;
    }

    /** To another phase, from its beginning; it runs on or stays still as it did. */
    go(place, now) {
      this.at = Math.max(0, Math.min(place, this.phases.length));
      this.left = this.length;
      if (this.isRunning) this.until = this.left ? now + this.left : 0;
    }

    addMinute() {
      if (!this.phase) [this.at, this.left] = [this.phases.length - 1, 0];
      this.left += MINUTE;
      if (this.isRunning) this.until += MINUTE;
    }

    /** Whether a sign is due so many minutes before the end of a round; a round that is shorter than that gets none. */
    isSoon(warn) {
      return this.phase?.kind === "round" && this.length > warn * MINUTE && this.left <= warn * MINUTE;
    }

    /**
     * Reckons how long still.
     * @returns {boolean} whether the address has to be told: somebody set the clock back, or all is over
     */
    reckon(now) {
      const wasSetBack = now < this.seen - SECOND;
      if (wasSetBack) this.until += now - this.seen; // what was left is left
      this.seen = now;
      while (this.isRunning && now >= this.until) {
        this.at += 1;
        this.until = this.phase ? this.until + this.length : 0;
      }
      this.left = this.isRunning ? this.until - now : 0;
      return wasSetBack || !this.isRunning;
    }
  }

  window.Handbook.Countdown = Countdown;
})();

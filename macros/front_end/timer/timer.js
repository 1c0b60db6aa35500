/*
 * The clock of a session. It knows only when the phase at hand ends, as a moment of the day: after sleep or a reload it is right
 * at once, also some phases further. Its state stands in the address; nothing is kept anywhere else.
 */
(function () {
  "use strict";

  const SECOND = 1000;
  const MINUTE = 60000;
  const DAY = 86400000;
  const FIELDS = "input, select, textarea";

  class HandbookTimer extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-rotation__pieces").content;
      this.words = this.querySelector(".hb-timer__words").content.firstElementChild.dataset;
      this.forms = window.Handbook.plan.formsIn(this.pieces);
      this.place = (name) => this.querySelector(`.hb-timer__${name}`);
      this.showClock(true);
      this.listen(this.place("deeds"), "click", ({ target, detail }) => {
        if (detail) target.blur(); // who pointed has the space bar for the clock again
        if (target.value) this.press(target.value);
      });
      this.listen(document, "keydown", (event) => this.key(event));
      this.listen(document, "visibilitychange", () => this.wakeUp());
      this.listen(document, "fullscreenchange", () => document.fullscreenElement || this.enlarge(false));
      this.listen(window, "pageshow", () => this.tick());
      this.listen(window, "hashchange", () => this.follow());
      this.follow();
    }

    makePlain() {
      clearTimeout(this.next);
      this.lock?.release();
      this.classList.remove("hb-timer--full");
      this.showClock(false);
    }

    /** The clock, or what stands there for who has no script. */
    showClock(clock) {
      for (const name of ["stage", "keys", "plain"]) this.querySelector(`.hb-timer__${name}`).hidden = clock === (name === "plain");
    }

    /** The plan of the address and how far it is; or the plan with which the page began, and what is wrong. */
    follow() {
      const { plan, faults, rest, is } = window.Handbook.plan.read(window.location.hash, this.forms);
      if (this.plan && window.location.hash && !is) return; // a heading
      const fault = this.place("fault");
      this.plan = plan;
      this.deal();
      this.rows = window.Handbook.plan.phases(plan);
      this.phases = this.rows.filter(({ begin, end }) => end > begin); // who needs no time to change is there at once
      this.at = /^\d+$/.test(rest.nu) ? Math.min(Number(rest.nu), this.phases.length) : 0;
      this.left = this.length;
      this.until = this.seen = 0;
      if (/^\d+$/.test(rest.tot) && Math.abs(rest.tot - Date.now()) < DAY) this.until = Number(rest.tot);
      else if (/^\d+$/.test(rest.rest) && rest.rest < DAY) this.left = Number(rest.rest);
      fault.textContent = Object.keys(faults).length ? fault.dataset.address : "";
      this.tick();
    }

    /** Deals the cards, once their script is there, so that everybody sees how far to go. */
    deal() {
      const fault = this.place("fault");
      const shown = this.late("planShown", () => this.deal() || this.draw(), () => (fault.textContent = fault.dataset.absent));
      this.found = shown?.(this, this.plan);
    }

    /** How long the phase at hand is planned to last. */
    get length() {
      const phase = this.phases[this.at];
      return phase ? (phase.end - phase.begin) * MINUTE : 0;
    }

    press(deed) {
      const running = this.until > 0;
      if (deed === "sound") return this.switchSound();
      if (deed === "full") return this.enlarge(!this.classList.contains("hb-timer--full"));
      this.tick();
      if (deed === "back" || deed === "on") this.go(this.at + (deed === "on" ? 1 : -1));
      else if (deed === "more") this.add(MINUTE);
      else if (!this.phases[this.at]) this.go(0);
      else this.until = running ? 0 : Date.now() + this.left;
      this.keep();
      this.tick();
      if (deed === "run") this.announce(this.until ? this.began() : this.words.paused);
      if (this.until) this.stayAwake();
    }

    /** To another phase, from its beginning; the clock runs on or stays still as it did. */
    go(place) {
      this.at = Math.max(0, Math.min(place, this.phases.length));
      this.left = this.length;
      if (this.until) this.until = this.left ? Date.now() + this.left : 0;
      this.announce(this.began());
    }

    add(time) {
      if (!this.phases[this.at]) [this.at, this.left] = [this.phases.length - 1, 0];
      this.left += time;
      if (this.until) this.until += time;
    }

    keep() {
      const rest = { nu: this.at, ...(this.until ? { tot: this.until } : { rest: Math.round(this.left) }) };
      history.replaceState(null, "", window.Handbook.plan.write(this.plan, rest));
    }

    /** Reckons how long still, and shows it; at the next whole second once more. */
    tick() {
      clearTimeout(this.next);
      if (this.until) this.reckon(Date.now());
      this.draw();
      if (this.until) this.next = setTimeout(() => this.safely(() => this.tick()), this.left % SECOND || SECOND);
    }

    reckon(now) {
      if (now < this.seen - SECOND) {
        this.until += now - this.seen; // somebody set the clock back: what was left is left
        this.keep();
      }
      this.seen = now;
      const was = this.at;
      while (this.until && now >= this.until) {
        this.at += 1;
        this.until = this.phases[this.at] ? this.until + this.length : 0;
      }
      const wasSoon = this.isSoon;
      this.left = this.until ? this.until - now : 0;
      if (this.at !== was) this.turned();
      else if (this.isSoon && !wasSoon) this.warn();
      if (!this.until) this.keep();
    }

    get isRound() {
      return this.phases[this.at]?.kind === "round";
    }

    /** Whether it is time for a sign; a round that is shorter than that gets none. */
    get isSoon() {
      const warn = this.dataset.warn * MINUTE;
      return this.isRound && this.length > warn && this.left <= warn;
    }

    turned() {
      this.announce(this.began());
      this.beep(2);
    }

    warn() {
      this.announce(this.count("soon", this.dataset.warn));
      this.beep(1);
    }

    count(name, number, ...before) {
      const one = this.words[`${name}One`];
      return Number(number) === 1 ? this.fill(one, ...before) : this.fill(this.words[name], ...before, number);
    }

    began() {
      return this.phases[this.at] ? this.count("began", this.length / MINUTE, `${this.name}.`) : this.words.done;
    }

    get name() {
      const phase = this.phases[this.at];
      if (!phase) return this.words.done;
      return phase.kind === "round" ? this.fill(this.words.round, phase.turn + 1, this.plan.rounds) : this.words.change;
    }

    draw() {
      const phase = this.phases[this.at];
      const seconds = Math.ceil(this.left / SECOND);
      const { isRound, words } = this;
      const last = phase?.turn === this.plan.rounds - 1;
      const [next, list] = this.place("next").children;
      const say = this.found && window.Handbook.planWords(this);
      const going = say && phase && !last ? window.Handbook.plan.going(this.plan, this.found, phase.turn) : [];
      this.place("now").textContent = this.name;
      this.place("digits").toggleAttribute("data-long", seconds >= 6000); // a hundred minutes
      this.place("digits").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      next.textContent = !phase ? "" : last ? words.nextEnd : isRound ? words.nextChange : this.fill(words.nextRound, phase.turn + 2);
      list.replaceChildren(...going.map((one) => this.piece("line", { line: `${say.who(one, this.plan)}: ${say.far(one.step)}` })));
      this.querySelector("[value=run]").textContent = !phase ? words.again : this.until ? words.pause : words.start;
      this.classList.toggle("hb-timer--soon", this.isSoon);
      const here = phase ? this.rows.indexOf(phase) : this.rows.length;
      this.querySelectorAll(".hb-rotation__times tbody tr").forEach((row, place) => (place === here ? row.setAttribute("aria-current", "step") : row.removeAttribute("aria-current")));
    }

    /** Says something to who does not look; the same again only when it is another time. */
    announce(text) {
      this.place("said").textContent = text;
    }

    key(event) {
      const { key, target } = event;
      const deed = { " ": "run", ArrowLeft: "back", ArrowRight: "on", Escape: "full" }[key];
      const isLarge = this.classList.contains("hb-timer--full");
      const isTaken = target.closest?.(key === " " ? `${FIELDS}, button, a, summary` : FIELDS);
      if (!deed || isTaken || event.ctrlKey || event.altKey || event.metaKey || (deed === "full" && !isLarge)) return;
      event.preventDefault();
      this.press(deed);
    }

    enlarge(large) {
      this.classList.toggle("hb-timer--full", large);
      this.querySelector("[value=full]").setAttribute("aria-pressed", String(large));
      if (large) this.requestFullscreen?.().catch(() => null);
      else if (document.fullscreenElement) document.exitFullscreen();
      if (large) this.querySelector("[value=run]").focus(); // so that the space bar starts and stops, as the page says
    }

    /** A sound is made here, without a file, and only for who asked for it. */
    switchSound() {
      const button = this.querySelector("[value=sound]");
      this.audio = this.audio ? this.audio.close() && null : new AudioContext();
      button.setAttribute("aria-pressed", String(Boolean(this.audio)));
      this.beep(1);
    }

    beep(times) {
      for (let place = 0; this.audio && place < times; place += 1) {
        const [tone, loud] = [this.audio.createOscillator(), this.audio.createGain()];
        const begin = this.audio.currentTime + place * 0.6;
        loud.gain.setValueAtTime(0.3, begin);
        loud.gain.exponentialRampToValueAtTime(0.001, begin + 0.5);
        tone.connect(loud).connect(this.audio.destination);
        tone.start(begin);
        tone.stop(begin + 0.5);
      }
    }

    wakeUp() {
      if (document.hidden) return;
      this.tick();
      if (this.until) this.stayAwake();
    }

    /** Asks the screen to stay on, and says so when it cannot. */
    stayAwake() {
      const asked = navigator.wakeLock?.request("screen") || Promise.reject(Error());
      return asked.then((lock) => ((this.lock = lock), true), () => false).then((kept) => (this.place("wake").hidden = kept));
    }
  }

  customElements.define("handbook-timer", HandbookTimer);
})();

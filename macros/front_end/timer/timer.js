/*
 * <handbook-timer>: the clock of a session. Its state stands in the address; nothing is kept anywhere else.
 */
(function () {
  "use strict";

  const { Countdown, TimerSigns } = window.Handbook;
  const MINUTE = 60000;
  const FIELDS = "input, select, textarea";

  class HandbookTimer extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-rotation__pieces").content;
      this.words = this.querySelector(".hb-timer__words").content.firstElementChild.dataset;
      this.forms = window.Handbook.plan.formsIn(this.pieces);
      this.signs = new TimerSigns();
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
      this.signs?.end();
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
      const phases = this.rows.filter(({ begin, end }) => end > begin); // who needs no time to change is there at once
      this.clock = new Countdown(phases, rest, Date.now());
      fault.textContent = Object.keys(faults).length ? fault.dataset.address : "";
      this.tick();
    }

    /** Deals the cards, once their script is there, so that everybody sees how far to go. */
    deal() {
      const fault = this.place("fault");
      const shown = this.late("planShown", () => this.deal() || this.draw(), () => (fault.textContent = fault.dataset.absent));
      this.found = shown?.(this, this.plan);
    }

    press(deed) {
      if (deed === "sound") return this.switchSound();
      if (deed === "full") return this.enlarge(!this.classList.contains("hb-timer--full"));
      this.tick();
      const { clock } = this;
      if (deed === "back" || deed === "on") this.go(clock.at + (deed === "on" ? 1 : -1));
      else if (deed === "more") clock.addMinute();
      else if (!clock.phase) this.go(0);
      else clock.startOrPause(Date.now());
      this.keep();
      this.tick();
      if (deed === "run") this.announce(clock.isRunning ? this.began() : this.words.paused);
      if (clock.isRunning) this.stayAwake();
    }

    go(place) {
      this.clock.go(place, Date.now());
      this.announce(this.began());
    }

    keep() {
      history.replaceState(null, "", window.Handbook.plan.write(this.plan, this.clock.state));
    }

    /** Reckons how long still, and shows it; at the next whole second once more. */
    tick() {
      const { clock } = this;
      clearTimeout(this.next);
      if (clock.isRunning) this.reckon();
      this.draw();
      if (clock.isRunning) this.next = setTimeout(() => this.safely(() => this.tick()), clock.untilSecond);
    }

    reckon() {
      const { clock, isSoon: wasSoon } = this;
      const was = clock.at;
      const isNews = clock.reckon(Date.now());
      if (clock.at !== was) this.turned();
      else if (this.isSoon && !wasSoon) this.warn();
      if (isNews) this.keep();
    }

    get isSoon() {
      return this.clock.isSoon(this.dataset.warn);
    }

    turned() {
      this.announce(this.began());
      this.signs.beep(2);
    }

    warn() {
      this.announce(this.count("soon", this.dataset.warn));
      this.signs.beep(1);
    }

    count(name, number, ...before) {
      const one = this.words[`${name}One`];
      return Number(number) === 1 ? this.fill(one, ...before) : this.fill(this.words[name], ...before, number);
    }

    began() {
      return this.clock.phase ? this.count("began", this.clock.length / MINUTE, `${this.name}.`) : this.words.done;
    }

    get name() {
      const { phase } = this.clock;
      if (!phase) return this.words.done;
      return phase.kind === "round" ? this.fill(this.words.round, phase.turn + 1, this.plan.rounds) : this.words.change;
    }

    draw() {
      const { clock, words } = this;
      const { phase } = clock;
      const seconds = Math.ceil(clock.left / 1000);
      const last = phase?.turn === this.plan.rounds - 1;
      const [next, list] = this.place("next").children;
      const say = this.found && window.Handbook.planWords(this);
      const going = say && phase && !last ? window.Handbook.plan.going(this.plan, this.found, phase.turn) : [];
      this.place("now").textContent = this.name;
      this.place("digits").toggleAttribute("data-long", seconds >= 6000); // a hundred minutes
      this.place("digits").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      next.textContent = !phase ? "" : last ? words.nextEnd : phase.kind === "round" ? words.nextChange : this.fill(words.nextRound, phase.turn + 2);
      list.replaceChildren(...going.map((one) => this.piece("line", { line: `${say.who(one, this.plan)}: ${say.far(one.step)}` })));
      this.querySelector("[value=run]").textContent = !phase ? words.again : clock.isRunning ? words.pause : words.start;
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

    switchSound() {
      this.querySelector("[value=sound]").setAttribute("aria-pressed", String(this.signs.switchSound()));
    }

    wakeUp() {
      if (document.hidden) return;
      this.tick();
      if (this.clock.isRunning) this.stayAwake();
    }

    /** Says so when the screen cannot stay on. */
    async stayAwake() {
      this.place("wake").hidden = await this.signs.stayAwake();
    }
  }

  customElements.define("handbook-timer", HandbookTimer);
})();

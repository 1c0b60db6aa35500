/*
 * The planner: what a trainer fills in becomes another plan at once, which the address keeps; Back gives the plan before it.
 * What is wrong is said by its field, and the last good plan stays.
 */
(function () {
  "use strict";

  class HandbookPlanner extends HandbookElement {
    setUp() {
      const { plan, wholeSession } = window.Handbook;
      this.pieces = this.querySelector(".hb-rotation__pieces").content;
      this.scripts = wholeSession.scriptsIn(this.querySelector(".hb-planner__scripts").content);
      this.forms = plan.formsIn(this.pieces);
      this.form = this.querySelector(".hb-box");
      this.listen(this.form, "submit", (event) => event.preventDefault());
      this.listen(this.form, "input", ({ target }) => this.typed(target));
      this.listen(this.form, "change", () => (this.typing = null));
      this.listen(window, "hashchange", () => this.follow());
      this.listen(this, "click", ({ target }) => target.matches(".hb-planner__deeds button") && this.save(target.value));
      this.showForm(true);
      this.querySelector("handbook-calendar").eventsOn = (day) => this.eventsOn(day);
      this.show(this.forms[0]);
      this.follow();
    }

    makePlain() {
      if (this.forms) window.Handbook.planShown?.(this, this.forms[0]);
      this.showForm(false);
    }

    /** What a script can do, or what stands there for who has none. */
    showForm(form) {
      for (const part of this.querySelectorAll(":scope > form, .hb-planner__deeds, .hb-planner__plain")) part.hidden = form === part.matches(".hb-planner__plain");
    }

    /** The plan of the address; or what is wrong with it, and the plan with which the page began. */
    follow() {
      const { plan, faults, is } = window.Handbook.plan.read(window.location.hash, this.forms);
      if (is || !window.location.hash) this.show(plan);
      this.say(Object.keys(faults).length ? { address: "address" } : {});
    }

    /** What somebody typed or chose; one field after another is one step for Back each. */
    typed({ name }) {
      const { elements } = this.form;
      const { plan: plans } = window.Handbook;
      const chosen = this.forms.find(({ form }) => form === elements.form.value);
      const number = (input) => (/^\d+$/.test(input.value.trim()) ? Number(input.value) : NaN);
      const begin = elements.begin.validity.badInput ? NaN : elements.begin.value ? plans.minuteOf(elements.begin.value) : null;
      const typed = Object.fromEntries(Object.keys(plans.NUMBERS).map((key) => [key, number(elements[key])]));
      const next = name === "form" ? { ...chosen, people: typed.people, begin } : { ...chosen, ...typed, begin };
      if (name === "whole" && elements.whole.value.trim()) return this.divide(number(elements.whole), next);
      this.take(next, plans.faultsOf(next), name);
    }

    /** The whole session was filled in: our own form, with the rounds that fit into it. */
    divide(whole, { people, begin }) {
      const numbers = window.Handbook.wholeSession.divided(whole, people || this.plan.people, this.scripts);
      const next = { ...this.forms[0], ...numbers, people, begin };
      this.take(next, numbers ? window.Handbook.plan.faultsOf(next) : { whole: "whole" }, "whole");
    }

    /** Makes this the plan, when nothing is wrong with it. */
    take(next, faults, name) {
      this.say(faults);
      if (Object.keys(faults).length) return;
      history[this.typing === name ? "replaceState" : "pushState"](null, "", window.Handbook.plan.write(next));
      this.typing = name;
      this.show(next, name);
    }

    /** @param {object} plan @param {string} kept the field that somebody is typing in */
    show(plan, kept) {
      this.plan = plan;
      const whole = plan.form === this.forms[0].form ? window.Handbook.wholeSession.wholeOf(plan, this.scripts) : null;
      const values = { ...plan, whole, begin: plan.begin === null ? "" : window.Handbook.plan.clock(plan, plan.begin).replace(".", ":") };
      for (const input of this.form.elements) if (input.name !== kept) input.value = values[input.name];
      this.showSpan(plan, whole);
      this.deal();
      this.querySelector("[data-slot=text]").textContent = this.pieces.querySelector(`[data-form="${plan.form}"]`).textContent;
      for (const name of ["timer", "sheets"]) {
        const link = this.querySelector(`[data-slot=${name}]`);
        if (link) link.href = this.dataset[name] + window.Handbook.plan.write(plan);
      }
    }

    /** When all of it begins and ends, for who said when the rounds begin and has a script for so many. */
    showSpan(plan, whole) {
      const place = this.querySelector("[data-slot=span]");
      if (!place) return;
      const { plan: plans, wholeSession } = window.Handbook;
      const begin = plan.begin - wholeSession.before(plan, this.scripts);
      const isKnown = plan.begin !== null && whole !== null;
      place.textContent = isKnown ? this.fill(place.dataset.span, plans.clock(plan, begin), plans.clock(plan, begin + whole)) : "";
    }

    /** Deals the cards, and shows how good that is; the plan that stands there stays until its script came. */
    deal() {
      const shown = this.late("planShown", () => this.deal(), () => this.say({ address: "absent" }));
      if (!shown) return;
      this.found = shown(this, this.plan);
      window.dispatchEvent(new CustomEvent("handbook-planned", { detail: this.plan }));
    }

    /** Says what is wrong, each by its field, and takes back what is right again. */
    say(faults) {
      for (const place of this.form.querySelectorAll(".hb-planner__fault")) {
        const name = place.dataset.slot || place.id.split("-")[1];
        place.textContent = place.dataset[faults[name]] || "";
        this.form.elements[name]?.setAttribute("aria-invalid", String(name in faults));
      }
    }

    /** The plan as a file for a spreadsheet: a row a card, or a row a table. */
    save(kind) {
      const said = this.querySelector("[data-slot=saved]");
      const absent = () => (said.textContent = said.dataset.absent);
      const tables = this.late("planTables", () => this.save(kind), absent);
      if (!tables) return;
      tables(this, kind);
      said.textContent = said.dataset.saved;
    }

    /** The rounds of this plan on a day; who named no time gets the beginning of the day. */
    eventsOn(day) {
      const words = window.Handbook.planWords(this);
      const rounds = window.Handbook.plan.phases(this.plan).filter(({ kind }) => kind === "round");
      return rounds.map(({ turn, begin, end }) => ({ day, from: begin, to: end, title: `${this.plan.title}: ${words("round", turn + 1)}` }));
    }
  }

  customElements.define("handbook-planner", HandbookPlanner);
})();

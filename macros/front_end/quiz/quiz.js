/*
 * <handbook-quiz>: one item at a time, from the sections that stand in the page already. How sure somebody is, is the
 * button that submits. The address says where the reader stands, so that Back, reload and a bookmark do what they expect;
 * what was answered is in the sitting. A short one, in the text of a page, leaves the address alone.
 */
(function () {
  "use strict";

  const { QuizItem, QuizSitting } = window.Handbook;

  /** How the address names an item in each round. */
  const ROUNDS = { "vraag-": "first", "nog-eens-": "again", "terug-": "later" };

  class HandbookQuiz extends HandbookElement {
    /** How the address names what a whole sitting says. */
    result = "resultaat";

    setUp() {
      this.pieces = this.querySelector(".hb-quiz__pieces").content;
      this.stage = this.querySelector(".hb-quiz__stage");
      this.voice = this.querySelector(".hb-quiz__voice");
      this.isShort = "short" in this.dataset;
      this.pageTitle = document.title;
      this.sections = [...this.querySelectorAll(".hb-quiz__item")];
      const hashes = new Map(this.sections.map(({ dataset }) => [dataset.item, dataset.hash]));
      const store = window.Handbook.store();
      this.sitting = new QuizSitting(store, this.dataset.quiz, hashes, this.isShort);
      this.layOut();
      if (!this.isShort) this.listen(window, "hashchange", () => this.isOurs() && this.show(true));
      store.onElsewhere((...given) => this.listen(...given), () => this.takeOver());
      this.listen(window, "beforeprint", () => this.items.forEach((item) => item.putPlain()));
      this.listen(window, "afterprint", () => this.items.forEach((item) => item.putBack()));
      this.listen(this, "submit", (event) => event.preventDefault());
      this.listen(this, "click", (event) => this.follow(event));
      this.show(false);
    }

    makePlain() {
      this.items?.forEach((item) => item.makePlain());
      this.stage?.replaceChildren(...(this.voice ? [this.voice] : []));
      this.querySelectorAll("[data-piece]").forEach((piece) => piece.remove());
      delete this.dataset.view;
      this.removeAttribute("data-start");
      if (this.pageTitle) document.title = this.pageTitle;
    }

    /** The choices in the order of this attempt. */
    layOut() {
      this.items?.forEach((item) => item.makePlain());
      this.items = new Map(this.sections.map((section, place) => [section.dataset.item, new QuizItem(section, this.sitting.seed + place, this)]));
    }

    /** Another tab answered or began anew: this one shows the same, and leaves alone what is being filled in. */
    takeOver() {
      const { seed, first } = this.sitting;
      const wasAnswered = this.place && this.sitting.round(this.place.round).has(this.place.id);
      this.sitting.load();
      const isAnew = first.size > 0 && this.sitting.seed !== seed;
      if (isAnew) this.layOut();
      const isAnswered = this.place && this.sitting.round(this.place.round).has(this.place.id);
      if (isAnew || wasAnswered !== isAnswered || !this.place) this.show(false);
    }

    // Where the reader stands -----------------------------------------------------------------------------------------

    /** What the address asks for, as it stands there. */
    get wanted() {
      return this.isShort ? this.at || "" : window.location.hash.slice(1);
    }

    /** Whether the address is about this quiz, and not about another place on the page. */
    isOurs() {
      return this.wanted === "" || this.wanted === this.result || Object.keys(ROUNDS).some((name) => this.wanted.startsWith(name));
    }

    /** How the address names this item in this round. */
    addressOf(round, id) {
      return Object.keys(ROUNDS).find((name) => ROUNDS[name] === round) + id;
    }

    /** The round and the item in the address; null when it names none that can be shown. */
    asked() {
      const [name, round] = Object.entries(ROUNDS).find(([start]) => this.wanted.startsWith(start)) || [];
      const id = name && this.wanted.slice(name.length);
      if (!this.items.has(id)) return null;
      const canBe = round === "first" || this.sitting.round(round).has(id) || this.coming(round).includes(id);
      return canBe ? { round, id } : null;
    }

    /** What is still to be answered in a round. */
    coming(round) {
      if (round === "again") return this.sitting.waiting;
      if (round === "later") return (this.sitting.returning || this.sitting.due(Date.now())).filter((id) => !this.sitting.later.has(id));
      return [...this.items.keys()].filter((id) => !this.sitting.first.has(id));
    }

    /** Shows what the address asks for; without an address, where the reader was. */
    show(moved) {
      const { sitting } = this;
      if (this.wanted.startsWith("terug-") && !this.late("returns", ...this.waits(moved))) return this.showNothing();
      const place = this.asked();
      const isDone = sitting.first.size > 0 && (this.wanted === this.result || (!place && sitting.isDone));
      const [open = this.sections[0].dataset.item] = this.coming("first");
      this.place = isDone ? null : place || this.waitingPlace() || { round: "first", id: open };
      this.clear();
      this.stage.replaceChildren(this.voice);
      this.voice.textContent = "";
      this.items.forEach((item, id) => (item.section.hidden = isDone || id !== this.place.id));
      this.dataset.view = isDone ? "result" : "item";
      this.toggleAttribute("data-start", sitting.first.size === 0);
      const heading = isDone ? this.showResult(moved) : this.showItem(this.place, moved);
      if (moved && heading) this.moveTo(heading, this.place && !this.sitting.round(this.place.round).has(this.place.id) ? this.stage : heading);
    }

    /** Takes away what was put at an item. */
    clear() {
      this.querySelectorAll(".hb-quiz__items [data-piece]").forEach((piece) => piece.remove());
    }

    /** While it is not known yet what comes back. */
    showNothing() {
      this.items.forEach((item) => (item.section.hidden = true));
      this.dataset.view = "item";
    }

    /** Who left before the last blind spot was asked once more, goes on there. */
    waitingPlace() {
      const [id] = this.sitting.first.size === this.items.size ? this.sitting.waiting : [];
      return id && { round: "again", id };
    }

    showItem({ round, id }, moved) {
      const item = this.items.get(id);
      const done = this.sitting.round(round).get(id);
      const ids = [...this.items.keys()];
      const words = { first: `Vraag ${ids.indexOf(id) + 1} van ${ids.length}`, again: this.againWords(), later: "Terug van de vorige keer" };
      const progress = this.piece("progress", { place: words[round] });
      Object.assign(progress.querySelector("progress"), { max: ids.length, value: this.sitting.first.size });
      this.stage.prepend(progress);
      if (round === "first" && !done && this.sitting.changed.has(id)) this.stage.append(this.piece("changed"));
      this.setTitle(item.heading.textContent);
      if (done) return this.late("quizVerdict", ...this.waits(moved))?.show(this, item, round);
      item.open();
      item.answer.hidden = true;
      const buttons = this.piece("submit");
      this.listen(buttons, "click", ({ target }) => target.dataset.sure && this.submit(item, round, target.dataset.sure));
      item.section.querySelector("form").append(buttons);
      return item.heading;
    }

    /** How far the last round is: what was sure and wrong, once more. */
    againWords() {
      const { again, waiting } = this.sitting;
      const here = again.has(this.place.id) ? [...again.keys()].indexOf(this.place.id) + 1 : again.size + 1;
      return this.fill(this.pieces.querySelector("[data-piece=again]").textContent, here, again.size + waiting.length);
    }

    // Answering -------------------------------------------------------------------------------------------------------

    /** @param {"guess"|"fairly"|"sure"|"none"} sure how sure, or none: show me */
    submit(item, round, sure) {
      const { place } = this;
      if (this.sitting.round(round).has(item.id)) return;
      const given = sure === "none" ? [] : item.given();
      if (sure !== "none" && !given.length) return this.askFor(item);
      const again = () => this.place === place && this.submit(item, round, sure);
      const verdict = this.late("quizVerdict", again, () => this.sayAt(item, "absent"));
      if (verdict) this.moveTo(verdict.answer(this, item, round, { given, sure }));
    }

    /** Nothing was answered: said once, and the focus goes to the field. */
    askFor(item) {
      this.sayAt(item, "missing");
      item.fieldset.querySelector("input, select, button").focus();
    }

    /** Says it at the buttons, and to who listens. */
    sayAt(item, name) {
      this.voice.textContent = "";
      item.section.querySelectorAll("[data-piece=missing], [data-piece=absent]").forEach((piece) => piece.remove());
      const said = this.piece(name);
      item.section.querySelector("[data-piece=submit]").before(said);
      this.voice.textContent = said.textContent;
    }

    /** A short one goes on without the address. */
    follow(event) {
      const link = event.target.closest("a[data-go]");
      if (!link || !this.isShort) return;
      event.preventDefault();
      this.at = link.getAttribute("href").slice(1);
      this.show(true);
    }

    // The result ------------------------------------------------------------------------------------------------------

    showResult(moved) {
      this.setTitle("Je uitkomst");
      return this.late("quizResult", ...this.waits(moved))?.(this);
    }

    /** What follows when something comes last: it is shown after all, unless the reader went on; or it is said. */
    waits(moved) {
      const { wanted } = this;
      const again = () => wanted === this.wanted && this.show(moved);
      return [again, () => (this.voice.textContent = this.piece("absent").textContent)];
    }

    // Pieces ----------------------------------------------------------------------------------------------------------

    setTitle(words) {
      if (!this.isShort) document.title = `${words} · ${this.pageTitle}`;
    }

    /** Of an open question the whole comes into view, from how far the reader is: a case stands above what is asked. */
    moveTo(heading, top = heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      (this.dataset.view === "result" ? this.stage : top).scrollIntoView({ block: "start" });
    }
  }

  customElements.define("handbook-quiz", HandbookQuiz);
})();

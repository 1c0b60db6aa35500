/*
 * <handbook-quiz>: one item at a time, from the sections that stand in the page already. How sure somebody is, is the
 * button that submits. Nothing is kept and nothing is sent: who leaves the page begins anew.
 */
(function () {
  "use strict";

  const { quizGrading: grading, QuizItem } = window.Handbook;

  const RESULT = "resultaat";
  const LISTS = ["blind", "open", "unsure", "known"];

  class HandbookQuiz extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-quiz__pieces").content;
      this.stage = this.querySelector(".hb-quiz__stage");
      this.voice = this.querySelector(".hb-quiz__voice");
      this.pageTitle = document.title;
      this.begin();
      this.listen(window, "hashchange", () => this.show(true));
      this.listen(window, "beforeprint", () => this.dataset.print = "");
      this.listen(window, "afterprint", () => delete this.dataset.print);
      this.listen(this, "submit", (event) => event.preventDefault());
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

    /** A new sitting: another order of choices, and nothing answered. */
    begin() {
      this.items?.forEach((item) => item.makePlain());
      const seed = crypto.getRandomValues(new Uint32Array(1))[0];
      const sections = [...this.querySelectorAll(".hb-quiz__item")];
      const listen = (target, type, step) => this.listen(target, type, step);
      this.items = new Map(sections.map((section, place) => [section.dataset.item, new QuizItem(section, seed + place, listen)]));
      this.items.forEach((item) => (item.moved = (words) => (this.voice.textContent = words)));
      this.results = new Map();
      this.returned = new Map();
      this.waiting = [];
    }

    // Where the reader stands -----------------------------------------------------------------------------------------

    /** Shows what the address asks for: an item, or the result once there is one. */
    show(moved) {
      const wanted = decodeURIComponent(window.location.hash.slice(1));
      const id = wanted.replace(/^vraag-/, "");
      const isResult = wanted === RESULT && this.results.size > 0;
      const at = this.items.has(id) ? id : [...this.items.keys()][0];
      this.querySelectorAll(".hb-quiz__items [data-piece]").forEach((piece) => piece.remove());
      this.stage.replaceChildren(this.voice);
      this.items.forEach((item, key) => (item.section.hidden = isResult || key !== at));
      this.dataset.view = isResult ? "result" : "item";
      this.toggleAttribute("data-start", this.results.size === 0);
      const heading = isResult ? this.showResult() : this.showItem(this.items.get(at));
      if (moved) this.moveTo(heading);
    }

    showItem(item) {
      const ids = [...this.items.keys()];
      const round = this.again === item.id ? this.returned : this.results;
      const done = round.get(item.id);
      const place = ids.indexOf(item.id) + 1;
      const words = this.again === item.id ? "Nog één keer" : `Vraag ${place} van ${ids.length}`;
      const progress = this.piece("progress", { place: words });
      Object.assign(progress.querySelector("progress"), { max: ids.length, value: this.results.size });
      this.stage.prepend(progress);
      document.title = `${item.heading.textContent} · ${this.pageTitle}`;
      if (done) return this.showFeedback(item, done);
      item.open();
      item.answer.hidden = true;
      const buttons = this.piece("submit");
      this.listen(buttons, "click", ({ target }) => target.dataset.sure && this.submit(item, target.dataset.sure));
      item.section.querySelector("form").append(buttons);
      return item.heading;
    }

    // Answering -------------------------------------------------------------------------------------------------------

    /** @param {"guess"|"fairly"|"sure"|"none"} sure how sure, or none: show me */
    submit(item, sure) {
      const round = this.again === item.id ? this.returned : this.results;
      if (round.has(item.id)) return;
      const given = sure === "none" ? [] : item.given();
      if (sure !== "none" && !given.length) return this.askFor(item);
      const result = { given, sure, right: sure !== "none" && item.isRight(given) };
      round.set(item.id, result);
      if (round === this.results && sure === "sure" && !result.right) this.waiting.push(item.id);
      this.querySelectorAll(".hb-quiz__items [data-piece]").forEach((piece) => piece.remove());
      this.moveTo(this.showFeedback(item, result));
    }

    /** Nothing was answered: said once, at the buttons, and the focus goes to the field. */
    askFor(item) {
      this.voice.textContent = "";
      item.section.querySelectorAll("[data-piece=missing]").forEach((piece) => piece.remove());
      item.section.querySelector("[data-piece=submit]").before(this.piece("missing"));
      item.fieldset.querySelector("input, select, button").focus();
      this.voice.textContent = item.section.querySelector("[data-piece=missing]").textContent;
    }

    /** What was right, first what it says of the answer that was given; then how to go on. */
    showFeedback(item, { given, sure, right }) {
      item.close();
      item.answer.hidden = false;
      const name = sure === "none" ? "shown" : right ? "right" : "wrong";
      const verdict = this.piece(name);
      const said = item.rowsOf(given, right).map((row) => row.textContent.trim());
      const words = right ? said : [...said, item.answer.querySelector(".hb-quiz__right").textContent.trim()];
      words.forEach((text) => verdict.append(this.piece("why", { text })));
      const next = this.nextAfter(item.id);
      const onward = this.piece("onward", { next: { href: `#${next}`, text: next === RESULT ? "Bekijk wat je weet" : "Volgende vraag" } });
      this.listen(onward, "click", () => this.leave(item.id));
      item.answer.before(verdict, onward);
      return verdict.querySelector("h3");
    }

    leave(id) {
      if (this.again === id) this.again = null;
      if (!this.again && this.results.size === this.items.size && this.waiting.length) this.again = this.waiting.shift();
      if (this.again) this.items.get(this.again).open();
    }

    /** The next item; after the last one what was sure and wrong, once more; then the result. */
    nextAfter(id) {
      const open = [...this.items.keys()].filter((key) => !this.results.has(key));
      const later = [...this.items.keys()].slice([...this.items.keys()].indexOf(id) + 1).filter((key) => open.includes(key));
      const next = later[0] || open[0] || this.waiting[0];
      return next ? `vraag-${next}` : RESULT;
    }

    // The result ------------------------------------------------------------------------------------------------------

    showResult() {
      const found = grading.lists(this.results);
      const piece = this.piece("result");
      const right = [...this.results.values()].filter((one) => one.right).length;
      piece.querySelector("[data-slot=count]").textContent = `${right} van de ${this.results.size}`;
      for (const name of LISTS) {
        const box = piece.querySelector(`[data-list=${name}]`);
        box.hidden = !found[name].length;
        const links = found[name].map((id) => this.piece("line", { to: { href: `#vraag-${id}`, text: this.items.get(id).name } }));
        box.querySelector("ul").replaceChildren(...links);
      }
      const sure = grading.calibration(this.results);
      const sentence = piece.querySelector("[data-slot=sure]");
      sentence.hidden = !sure;
      if (sure) sentence.textContent = `Van de ${sure.times} keer “zeker” had je er ${sure.right} goed.`;
      this.listen(piece.querySelector("button"), "click", () => this.restart());
      this.stage.prepend(piece);
      document.title = `Wat je weet · ${this.pageTitle}`;
      return piece.querySelector("h2");
    }

    restart() {
      this.begin();
      const [first] = this.items.keys();
      if (window.location.hash === `#vraag-${first}`) this.show(true);
      else window.location.hash = `vraag-${first}`;
    }

    // Pieces ----------------------------------------------------------------------------------------------------------

    /** A copy of a piece that the page keeps in its template; a slot takes a text, or the properties of its element. */
    piece(name, slots = {}) {
      const copy = this.pieces.querySelector(`[data-piece=${name}]`).cloneNode(true);
      for (const [slot, value] of Object.entries(slots)) {
        const element = copy.matches(`[data-slot=${slot}]`) ? copy : copy.querySelector(`[data-slot=${slot}]`);
        const { text, ...properties } = typeof value === "object" ? value : { text: value };
        if (text !== undefined) element.textContent = text;
        Object.assign(element, properties);
      }
      return copy;
    }

    moveTo(heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      (this.dataset.view === "result" ? this.stage : heading).scrollIntoView({ block: "start" });
    }
  }

  customElements.define("handbook-quiz", HandbookQuiz);
})();

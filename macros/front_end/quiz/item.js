/*
 * One item of a quiz: what stands in the page, made answerable. Nothing happens on a tap; only a button submits.
 */
(function () {
  "use strict";

  const { quizShuffled: shuffled } = window.Handbook;

  class QuizItem {
    /** @param {HTMLElement} section @param {number} seed @param {HandbookElement} view the quiz, for its pieces and its voice */
    constructor(section, seed, view) {
      Object.assign(this, { section, view });
      this.id = section.dataset.item;
      this.kind = section.dataset.kind;
      this.fieldset = section.querySelector("fieldset");
      this.answer = section.querySelector(".hb-quiz__answer");
      this.heading = section.querySelector(".hb-quiz__ask");
      this.plain = [...this.choices()];
      if (!("fixed" in section.dataset)) this.shuffle(seed);
      if (this.kind === "order") this.addMovers();
    }

    /** What can be put in another order. */
    choices() {
      return this.fieldset.querySelectorAll(this.kind === "order" ? ".hb-quiz__step" : "label.hb-quiz__choice");
    }

    shuffle(seed) {
      if (this.kind === "match" || this.kind === "number" || this.kind === "true-false") return;
      this.putInOrder(shuffled(this.plain.map(({ dataset }) => dataset.choice), seed, this.section.dataset.last));
    }

    /** @param {string[]} ids of choices; one that is not there any more is passed over */
    putInOrder(ids) {
      const byId = new Map(this.plain.map((choice) => [choice.dataset.choice, choice]));
      const found = ids.map((id) => byId.get(id)).filter(Boolean);
      found.forEach((choice) => choice.parentElement.append(choice));
    }

    /** Up and down for each step. */
    addMovers() {
      for (const step of this.plain) {
        const [up, down] = this.view.piece("movers", { step: this.textOf(step) }).children;
        this.view.listen(up, "click", () => this.move(step, up, "previous"));
        this.view.listen(down, "click", () => this.move(step, down, "next"));
        step.append(up, down);
      }
      this.markEnds();
    }

    textOf(step) {
      return step.querySelector("span").textContent;
    }

    /** The focus stays on the button, and the new place is said. */
    move(step, button, where) {
      const other = step[`${where}ElementSibling`];
      if (!other || this.fieldset.disabled) return;
      other[where === "next" ? "after" : "before"](step);
      this.markEnds();
      button.focus();
      const steps = [...this.choices()];
      this.view.voice.textContent = `${this.textOf(step)} staat nu op ${steps.indexOf(step) + 1} van ${steps.length}.`;
    }

    /** What cannot move further says so, and keeps the focus. */
    markEnds() {
      [...this.choices()].forEach((step, place, { length }) => {
        const [up, down] = step.querySelectorAll(".hb-quiz__move");
        up.setAttribute("aria-disabled", place === 0);
        down.setAttribute("aria-disabled", place === length - 1);
      });
    }

    /** What is answered now, by id; nothing while something is missing. */
    given() {
      if (this.kind === "order") return [...this.choices()].map((step) => step.dataset.choice);
      if (this.kind === "number") return [this.fieldset.querySelector("input").value.trim()].filter((typed) => typed);
      if (this.kind === "match") {
        const selects = [...this.fieldset.querySelectorAll("select")];
        return selects.every((one) => one.value) ? selects.map((one) => `${one.name}=${one.value}`) : [];
      }
      return [...this.fieldset.querySelectorAll("input:checked")].map((input) => input.value);
    }

    /** The answer stands. */
    close() {
      this.fieldset.disabled = true;
    }

    open() {
      this.fieldset.disabled = false;
      this.answer.open = false;
      this.section.querySelector("form").reset();
    }

    /** The choices as they stand in the page, so that a sheet with answers fits one without; and back again. */
    putPlain() {
      this.order = [...this.choices()];
      this.plain.forEach((choice) => choice.parentElement.append(choice));
    }

    putBack() {
      this.order?.forEach((choice) => choice.parentElement.append(choice));
    }

    /** As it is without a script. */
    makePlain() {
      this.open();
      this.section.hidden = this.answer.hidden = false;
      this.fieldset.querySelectorAll(".hb-quiz__move").forEach((button) => button.remove());
      this.plain.forEach((choice) => choice.parentElement.append(choice));
    }
  }

  window.Handbook.QuizItem = QuizItem;
})();

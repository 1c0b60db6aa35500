/*
 * One item of a quiz: what stands in the page, made answerable. Nothing happens on a tap; only a button submits.
 */
(function () {
  "use strict";

  const { quizGrading: grading } = window.Handbook;

  class QuizItem {
    /** @param {HTMLElement} section @param {number} seed @param {(target: EventTarget, type: string, step: Function) => void} listen */
    constructor(section, seed, listen) {
      this.section = section;
      this.id = section.dataset.item;
      this.kind = section.dataset.kind;
      this.fieldset = section.querySelector("fieldset");
      this.answer = section.querySelector(".hb-quiz__answer");
      this.heading = section.querySelector(".hb-quiz__ask");
      this.plain = [...this.choices()];
      if (!("fixed" in section.dataset)) this.shuffle(seed);
      if (this.kind === "order") this.addMovers(listen);
    }

    /** What can be put in another order. */
    choices() {
      return this.fieldset.querySelectorAll(this.kind === "order" ? ".hb-quiz__step" : "label.hb-quiz__choice");
    }

    shuffle(seed) {
      if (this.kind === "match" || this.kind === "number" || this.kind === "true-false") return;
      const byId = new Map(this.plain.map((choice) => [choice.dataset.choice, choice]));
      const order = grading.shuffled([...byId.keys()], seed, this.section.dataset.last);
      const parent = this.plain[0].parentElement;
      order.forEach((id) => parent.append(byId.get(id)));
    }

    /** Up and down for each step; the focus stays on the button, and the new place is said. */
    addMovers(listen) {
      for (const step of this.plain) {
        const name = step.querySelector("span").textContent;
        const buttons = [["Omhoog", -1], ["Omlaag", 1]].map(([word, by]) => {
          const button = document.createElement("button");
          button.type = "button";
          button.className = "hb-quiz__move";
          button.textContent = word;
          const hidden = document.createElement("span");
          hidden.className = "hb-visually-hidden";
          hidden.textContent = `: ${name}`;
          button.append(hidden);
          listen(button, "click", () => this.move(step, by, button));
          return button;
        });
        step.append(...buttons);
      }
      this.markEnds();
    }

    move(step, by, button) {
      const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
      if (!other || this.fieldset.disabled) return;
      if (by < 0) other.before(step);
      else other.after(step);
      this.markEnds();
      button.focus();
      const steps = [...this.choices()];
      this.moved?.(`${step.querySelector("span").textContent} staat nu op ${steps.indexOf(step) + 1} van ${steps.length}.`);
    }

    /** What cannot move further says so, and keeps the focus. */
    markEnds() {
      const steps = [...this.choices()];
      steps.forEach((step, place) => {
        const [up, down] = step.querySelectorAll(".hb-quiz__move");
        up.setAttribute("aria-disabled", String(place === 0));
        down.setAttribute("aria-disabled", String(place === steps.length - 1));
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

    /** Shows what was answered before. @param {string[]} given in the form of `given()` */
    fill(given) {
      if (this.kind === "order") given.forEach((id) => this.moveLast(id));
      else if (this.kind === "number") this.fieldset.querySelector("input").value = given[0] || "";
      else if (this.kind === "match") given.map((pair) => pair.split("=")).forEach(([name, value]) => this.choose(name, value));
      else this.fieldset.querySelectorAll("input").forEach((input) => (input.checked = given.includes(input.value)));
      if (this.kind === "order") this.markEnds();
    }

    moveLast(id) {
      const step = this.plain.find(({ dataset }) => dataset.choice === id);
      if (step) step.parentElement.append(step);
    }

    choose(name, value) {
      const select = [...this.fieldset.querySelectorAll("select")].find((one) => one.name === name);
      if (select) select.value = value;
    }

    /** What is right, as the page says it in its feedback. */
    get rule() {
      const rows = [...this.answer.querySelectorAll(".hb-quiz__feedback > li")];
      if (this.kind === "number") {
        const { answer, tolerance } = rows.find((row) => "answer" in row.dataset).dataset;
        return { kind: this.kind, right: [], answer: Number(answer), tolerance: Number(tolerance) };
      }
      if (this.kind === "match") return { kind: this.kind, right: rows.map(({ dataset }) => `${dataset.choice}=${dataset.choice}`) };
      const right = this.kind === "order" ? rows : rows.filter((row) => "right" in row.dataset);
      return { kind: this.kind, right: right.map((row) => row.dataset.choice) };
    }

    isRight(given) {
      return grading.isRight(this.rule, given);
    }

    /** Whether some of it is right: of several choices, or of pairs. */
    isPartly(given) {
      return (this.kind === "several" || this.kind === "match") && given.some((one) => this.rule.right.includes(one));
    }

    /** The rows of feedback that speak of what was given. */
    rowsOf(given, right) {
      const rows = [...this.answer.querySelectorAll(".hb-quiz__feedback > li")];
      if (this.kind === "number") return rows.filter((row) => ("right" in row.dataset) === right);
      if (this.kind === "order") return [this.answer.querySelector(".hb-quiz__reason")];
      const chosen = this.kind === "match" ? given.filter((pair) => pair.split("=")[0] !== pair.split("=")[1]).map((pair) => pair.split("=")[0]) : given;
      return rows.filter((row) => chosen.includes(row.dataset.choice));
    }

    /** What it is called in a list: a case by how it begins, for all cases ask the same. */
    get name() {
      const told = this.section.querySelector(".hb-quiz__case");
      return told ? told.textContent.trim().split(/(?<=[.?!])\s/)[0] : this.heading.textContent;
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

/*
 * <handbook-module>: the parts of a module as a list to tick off, kept on this device.
 */
(function () {
  "use strict";

  class HandbookModule extends HandbookElement {
    setUp() {
      this.store = window.Handbook.store();
      this.parts = [...this.querySelectorAll("[data-part]")];
      this.parts.forEach((part) => this.addTick(part));
      this.listen(this, "change", ({ target }) => this.tick(target.value, target.checked));
      this.store.onElsewhere((...given) => this.listen(...given), () => this.show());
      this.show();
    }

    makePlain() {
      this.querySelectorAll(".hb-module__tick").forEach((tick) => tick.remove());
    }

    /** A box before the link, named after its part. */
    addTick(part) {
      const tick = this.querySelector(".hb-module__pieces").content.firstElementChild.cloneNode(true);
      tick.querySelector("input").value = part.dataset.part;
      tick.querySelector("[data-slot=name]").textContent = part.querySelector("a").textContent;
      part.append(tick);
    }

    show() {
      this.tickQuizzes();
      const done = this.store.read("module", this.dataset.module)?.done || {};
      this.querySelectorAll("input").forEach((input) => (input.checked = input.value in done));
    }

    /** Who finished the quizzes has done that part; who took the tick away after that has the last word. */
    tickQuizzes() {
      const quizzes = this.dataset.quizzes.split(" ").map((id) => this.store.read("quiz", id));
      if (!quizzes.every((one) => one?.done)) return;
      const answers = quizzes.flatMap((one) => [one.answers, one.again]).flatMap((table) => Object.values(table));
      const kept = this.store.read("module", this.dataset.module);
      if (Math.max(...answers.map(({ at }) => at)) > (kept ? kept.at : 0)) this.tick("quiz", true);
    }

    tick(part, isDone) {
      this.store.change("module", this.dataset.module, (kept) => {
        const { [part]: was, ...others } = kept ? kept.done : {};
        return { text: kept ? kept.text : "", done: isDone ? { ...others, [part]: was || Date.now() } : others };
      });
    }
  }

  /** <handbook-reflection>: the question at the end, with room to write; every letter is kept. */
  class HandbookReflection extends HandbookElement {
    setUp() {
      this.store = window.Handbook.store();
      this.pieces = this.querySelector(".hb-reflection__pieces").content;
      this.append(this.pieces.firstElementChild);
      this.field = this.querySelector("textarea");
      this.listen(this.field, "input", () => this.keep());
      this.store.onElsewhere((...given) => this.listen(...given), () => document.activeElement !== this.field && this.show());
      this.show();
    }

    makePlain() {
      const field = this.querySelector(".hb-reflection__field");
      if (field) this.pieces.append(field);
    }

    show() {
      this.field.value = this.store.read("module", this.dataset.module)?.text || "";
    }

    keep() {
      const text = this.field.value;
      this.store.change("module", this.dataset.module, (kept) => ({ done: kept ? kept.done : {}, text }));
    }
  }

  customElements.define("handbook-module", HandbookModule);
  customElements.define("handbook-reflection", HandbookReflection);
})();

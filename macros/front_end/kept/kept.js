/*
 * <handbook-kept>: says in one line what this page keeps, and where; and when it cannot keep anything.
 */
(function () {
  "use strict";

  class HandbookKept extends HandbookElement {
    setUp() {
      this.store = window.Handbook.store();
      this.listen(window, "handbook-kept", () => this.say());
      this.store.onElsewhere((...given) => this.listen(...given), () => this.say());
      this.hidden = false;
      this.say();
    }

    makePlain() {
      this.hidden = true;
    }

    say() {
      const { works, newer, dropped } = this.store;
      const state = newer ? "newer" : !works ? "broken" : dropped ? "dropped" : "works";
      if (this.state === state) return;
      this.state = state;
      this.querySelectorAll("[data-state]").forEach((line) => (line.hidden = line.dataset.state !== state));
    }
  }

  customElements.define("handbook-kept", HandbookKept);
})();

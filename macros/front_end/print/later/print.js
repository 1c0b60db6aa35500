/**
 * Buttons that print: the page as its makers meant it for participants, the page with what is folded in it, or one thing of
 * it alone. What is printed alone is a copy behind the page, so that nothing of the page has to move and come back.
 */
(function () {
  "use strict";

  /** What a reader does who is back at the page; browsers on a phone say `afterprint` before they have drawn the paper. */
  const BACK = ["pointermove", "pointerdown", "keydown"];

  class HandbookPrint extends HandbookElement {
    setUp() {
      this.show(true);
      for (const button of this.querySelectorAll("button")) this.listen(button, "click", () => this.print(button));
    }

    makePlain() {
      asBefore();
      this.show(false);
    }

    /** The buttons, or what stands there for who has no script. */
    show(buttons) {
      for (const part of this.children) part.hidden = part.matches("button") !== buttons;
    }

    print(button) {
      asBefore();
      document.body.dataset.print = button.value;
      if (button.value === "alone") document.body.append(alone(button.closest("[data-copies]")));
      window.print();
      const returned = new AbortController();
      const undo = () => {
        returned.abort();
        asBefore();
      };
      // Captured, because the theme keeps keys from whoever listens further up.
      for (const sign of BACK) window.addEventListener(sign, undo, { capture: true, signal: returned.signal });
    }
  }

  function asBefore() {
    delete document.body.dataset.print;
    document.querySelector(".hb-print__alone")?.remove();
  }

  /** A sheet with as many copies of this as it asks for, lying if it is wider than it is tall, and, where it has room for them, its sources. */
  function alone(thing) {
    const sheet = document.createElement("div");
    const copies = Number(thing.dataset.copies);
    sheet.classList.add("md-typeset", "hb-print__alone");
    sheet.classList.toggle("hb-print__alone--pair", copies > 1);
    sheet.classList.toggle("hb-print__alone--wide", copies > 1 || isWide(thing));
    for (let n = 0; n < copies; n += 1) sheet.append(copyOf(thing));
    return sheet;
  }

  function isWide(thing) {
    const { width, height } = thing.querySelector("svg")?.viewBox.baseVal || {};
    return width > height;
  }

  function copyOf(thing) {
    const copy = thing.cloneNode(true);
    copy.querySelector("handbook-print").remove();
    copy.querySelector("[data-sources]")?.append(...sourcesOf(thing));
    return copy;
  }

  /** The lines of the list at the foot of the page to which its numbers lead, with those numbers. */
  function sourcesOf(thing) {
    const cited = new Set([...thing.querySelectorAll(".hb-cite a")].map((link) => link.hash.slice(1)));
    return [...document.querySelectorAll(".hb-sources > ol > li")].flatMap((line, place) => {
      if (!cited.has(line.id)) return [];
      const copy = line.cloneNode(true);
      copy.value = place + 1;
      return [copy];
    });
  }

  customElements.define("handbook-print", HandbookPrint);
})();

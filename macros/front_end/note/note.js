/*
 * A note beside a word: on a screen that is wide enough it shows while the word has the pointer or the focus, and goes
 * away on Escape. On a phone, and without this script, the word is a link to the list in which it is explained.
 */
(function () {
  "use strict";

  const wide = window.matchMedia("(min-width: 48em)");
  let made = 0;

  class HandbookNote extends HandbookElement {
    setUp() {
      [this.word, this.note] = this.children;
      this.note.id = `noot-${++made}`;
      this.word.setAttribute("aria-describedby", this.note.id);
      this.listen(this, "pointerenter", (event) => event.pointerType === "mouse" && this.show());
      this.listen(this, "pointerleave", () => document.activeElement === this.word || this.hide());
      this.listen(this, "focusin", () => this.word.matches(":focus-visible") && this.show());
      this.listen(this, "focusout", () => this.hide());
      this.listen(document, "keydown", (event) => event.key === "Escape" && this.hide());
    }

    makePlain() {
      this.word?.removeAttribute("aria-describedby");
      if (this.note) this.hide();
    }

    show() {
      if (!wide.matches || !this.note.hidden) return;
      this.note.hidden = false;
      this.place();
    }

    hide() {
      this.note.hidden = true;
    }

    /** Below the word, kept inside the text column; above it where the window ends. */
    place() {
      const { note, word } = this;
      note.classList.remove("hb-note__text--above");
      note.style.left = "";
      const [box, edge] = [note.getBoundingClientRect(), this.closest("article, main, body").getBoundingClientRect()];
      const shift = Math.min(0, edge.right - box.right);
      if (shift) note.style.left = `${shift}px`;
      note.classList.toggle("hb-note__text--above", box.bottom > innerHeight && word.getBoundingClientRect().top > box.height);
    }
  }

  customElements.define("handbook-note", HandbookNote);
})();

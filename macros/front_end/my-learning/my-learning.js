/*
 * <handbook-my-learning>: what this device keeps of its reader's learning. A row of the page shows when there is something
 * for it; what comes in from a file, and what goes, is shown before it happens.
 */
(function () {
  "use strict";

  const { learningFiles: files, mine } = window.Handbook;

  class HandbookMyLearning extends HandbookElement {
    setUp() {
      this.store = window.Handbook.store();
      this.handbook = this.dataset.handbook;
      this.pieces = this.querySelector(".hb-mine__pieces").content;
      this.words = this.pieces.querySelector("[data-piece=words]").dataset;
      this.voice = this.querySelector(".hb-mine__voice");
      this.listen(this, "click", ({ target }) => this.deed(target.dataset.deed));
      this.listen(this.querySelector("[name=file]"), "change", ({ target }) => this.bring(target));
      this.store.onElsewhere((...given) => this.listen(...given), () => this.show());
      this.dataset.view = "mine";
      this.show();
    }

    makePlain() {
      delete this.dataset.view;
    }

    show() {
      let some = false;
      for (const row of this.querySelectorAll("[data-row]")) {
        const { kind, id } = row.dataset;
        const record = this.store.read(kind, id);
        const said = record ? mine[kind].lines(this, row, record) : [];
        row.hidden = !said.length;
        row.querySelector("ul").replaceChildren(...said);
        some = some || said.length > 0;
      }
      this.querySelectorAll("[data-kinds]").forEach((part) => (part.hidden = !part.querySelector("[data-row]:not([hidden])")));
      const isGroup = this.store.listed().some(({ kind }) => kind === "group");
      this.querySelector(".hb-mine__groups").hidden = !isGroup;
      this.toggleAttribute("data-empty", !some && !isGroup);
      this.querySelector("[name=months]").value = String(this.store.months);
      this.showPromise();
    }

    /** What the browser promised: to keep this until the reader wipes it, or not. */
    async showPromise() {
      const kept = await navigator.storage?.persisted?.().catch(() => undefined);
      const name = kept === undefined ? "unknown" : kept ? "kept" : "open";
      this.querySelectorAll("[data-promise]").forEach((line) => (line.hidden = line.dataset.promise !== name));
    }

    deed(name) {
      if (name === "print") window.print();
      else if (name === "take") this.take();
      else if (name === "bring") this.takeIn();
      else if (name === "leave" || name === "stay") this.leave();
      else if (name === "wipe") this.ask(this.piece("wipe"));
      else if (name === "wipe-all") this.wipe();
      else if (name === "expiry") this.askExpiry();
      else if (name === "forget") this.setExpiry();
      else if (name === "promise") return this.askPromise();
    }

    /** The browser may say no; and where it says yes, the button goes away. */
    async askPromise() {
      const kept = await navigator.storage.persist();
      await this.showPromise();
      this.ask(null);
      this.say(kept ? this.words.promised : this.words.refused);
    }

    /** Nothing happens after all; also what was chosen is again what holds. */
    leave() {
      this.show();
      this.ask(null);
    }

    // A file ----------------------------------------------------------------------------------------------------------

    take() {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([files.fileOf(this.store, this.handbook)], { type: "application/json" }));
      link.download = `${this.handbook}-${new Date().toISOString().slice(0, 10)}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 0);
      this.say(this.words.taken);
    }

    /** Shows what a file would bring; nothing changes yet. */
    async bring(input) {
      const [file] = input.files;
      if (!file) return;
      const text = file.size > files.LARGEST ? null : await file.text().catch(() => "");
      const { found, fault } = text === null ? { fault: "large" } : files.readFile(text, this.handbook);
      input.value = "";
      if (fault || !found.length) return this.ask(this.piece("fault", { text: this.words[fault || "nothing"] }));
      this.found = found;
      const coming = files.changes(this.store, found);
      const offer = this.piece("offer");
      offer.querySelector("ul").append(...coming.map((one) => this.line(`${this.nameOf(one)}: ${this.words[one.change]}`)));
      offer.querySelector("[data-deed=bring]").hidden = coming.every(({ change }) => change === "same");
      this.ask(offer);
    }

    /** What comes in is put together with what is here at this moment: since the offer another tab may have gone on. */
    takeIn() {
      const coming = files.changes(this.store, this.found).filter(({ change }) => change === "new" || change === "more");
      const isKept = coming.map(({ kind, id, record }) => this.store.write(kind, id, record)).every(Boolean);
      this.store.forgetOld();
      this.ask(null);
      this.show();
      this.say(isKept ? this.words.brought : this.words.unkept);
    }

    nameOf({ kind, id }) {
      const row = [...this.querySelectorAll("[data-row]")].find(({ dataset }) => dataset.kind === kind && dataset.id === id);
      return row ? row.querySelector("a").textContent : this.words[kind] || id;
    }

    /** Everything of this handbook, also what cannot be read. */
    wipe() {
      this.store.names().forEach((name) => this.store.remove(name));
      Object.assign(this.store, { dropped: 0, newer: false });
      this.store.tell();
      this.ask(null);
      this.show();
      this.say(this.words.wiped);
    }

    get chosenMonths() {
      return Number(this.querySelector("[name=months]").value);
    }

    /** What would go at once is named first. */
    askExpiry() {
      const old = this.store.older(this.chosenMonths);
      if (!old.length) return this.setExpiry();
      const notice = this.piece("old");
      notice.querySelector("ul").append(...old.map((one) => this.line(this.nameOf(one))));
      this.ask(notice);
    }

    setExpiry() {
      const months = this.chosenMonths;
      const isKept = this.store.change("reader", "reader", () => ({ months }));
      this.store.forgetOld();
      this.ask(null);
      this.show();
      this.say(isKept ? this.words.expiry : this.words.unkept);
    }

    // Pieces ----------------------------------------------------------------------------------------------------------

    /** Asks something below the buttons, and goes there; without anything it goes back to them. */
    ask(piece) {
      const place = this.querySelector(".hb-mine__ask");
      place.replaceChildren(...(piece ? [piece] : []));
      const target = piece ? piece.querySelector("b") : this.querySelector("[data-deed=take]");
      if (piece) target.tabIndex = -1;
      target.focus();
    }

    say(text) {
      this.voice.textContent = text;
      this.voice.scrollIntoView({ block: "nearest" });
    }

    line(text, href) {
      const item = document.createElement("li");
      const inside = href ? Object.assign(document.createElement("a"), { href, textContent: text }) : text;
      item.append(inside);
      return item;
    }
  }

  customElements.define("handbook-my-learning", HandbookMyLearning);
})();

/*
 * <handbook-second>: a colleague fills in the sheet and gets digits; whoever asked for it types them beside their own last
 * moment, and sees where two views differ by a step or more. Nothing of it is kept, neither the sheet nor the digits.
 */
(function () {
  "use strict";

  const SECOND_OPINION = 3;
  /** A step, in the thirds of which levels are made. */
  const STEP = 3;

  class HandbookSecond extends HandbookElement {
    /** As soon as there is what reads and makes codes; until then, and without it, it is a sheet for paper. */
    setUp() {
      const absent = () => console.error(`${this.localName}: its script did not come`);
      if (this.late("ScaleOnPage", () => this.start(), absent)) this.start();
    }

    start() {
      const { ScaleOnPage, longCode, shortCode } = window.Handbook;
      Object.assign(this, { longCode, shortCode });
      this.pieces = this.querySelector(".hb-second__pieces").content;
      this.words = this.pieces.querySelector("[data-piece=words]").dataset;
      this.stage = this.querySelector(".hb-second__stage");
      this.after = this.querySelector(".hb-second__after");
      this.voice = this.querySelector(".hb-second__voice");
      this.sheet = this.querySelector(".hb-second__form");
      this.made = this.querySelector(".hb-second__made");
      this.scale = new ScaleOnPage(this);
      this.store = window.Handbook.store();
      this.made.hidden = false;
      this.dataset.view = "second";
      this.stage.append(this.comparePiece());
      this.listen(this, "submit", (event) => (event.preventDefault(), this.submit(event.target)));
      this.listen(this.sheet, "change", () => this.after.replaceChildren());
    }

    makePlain() {
      delete this.dataset.view;
      this.voice?.replaceChildren();
      this.stage?.replaceChildren(this.voice);
      this.after?.replaceChildren();
      if (this.made) this.made.hidden = true;
    }

    comparePiece() {
      const { last, words } = this;
      const day = last && window.Handbook.day(last.id);
      return this.piece("compare", {
        last: { text: last ? this.fill(words.last, day) : "", hidden: !last },
        own: last ? words.own : words.ownOnly,
      });
    }

    /** What the reader filled in last on this device, and finished. */
    get last() {
      const kept = this.store.read("scale", this.scale.id);
      return kept?.moments.filter(({ done }) => done).sort((one, other) => one.id - other.id).pop();
    }

    submit({ dataset, elements }) {
      if (dataset.form === "sheet") this.make();
      else this.compare(elements.other, elements.own);
    }

    // The colleague ---------------------------------------------------------------------------------------------------

    /** The digits of the sheet as it is filled in now; of what is about the organisation it asks nothing. */
    make() {
      const points = this.scale.items.map(({ id }) => Number(this.sheet.elements[`over-${id}`]?.value) || 0);
      const levels = this.shortCode.levelsOf(points, this.scale.sizes, this.scale.enough);
      const isEmpty = levels.every((level) => level === 0);
      const code = { kind: SECOND_OPINION, form: this.scale.form % this.shortCode.FORMS, chance: crypto.getRandomValues(new Uint32Array(1))[0] % 7, levels };
      const piece = isEmpty ? this.piece("fault", { text: this.words.empty }) : this.piece("digits", { digits: this.longCode.grouped(this.shortCode.pack(code)) });
      this.after.replaceChildren(piece);
      this.moveTo(piece.querySelector("h3") || piece);
    }

    // The one who asked -----------------------------------------------------------------------------------------------

    compare(other, own) {
      const theirs = this.levels(other, "other", (kind) => kind === SECOND_OPINION);
      if (!theirs) return;
      const mine = own.value.trim() || !this.last ? this.levels(own, "own", (kind) => kind !== SECOND_OPINION) : this.ownLevels();
      if (!mine) return;
      this.voice.replaceChildren();
      this.stage.querySelector("[data-piece=result]")?.remove();
      const piece = this.resultPiece(mine, theirs);
      this.stage.append(piece);
      this.moveTo(piece.querySelector("h3"));
    }

    /** The levels that a code says; or a sentence on what is wrong with it, and the field keeps the focus. */
    levels(field, whose, fits) {
      const { code, fault } = field.value.trim() || whose === "other" ? this.scale.read(field.value) : { fault: "none" };
      if (code && fits(code.kind)) return code.levels;
      const sentence = this.words[`${whose}-${fault || "kind"}`.replace(/-(\w)/, (_, letter) => letter.toUpperCase())];
      this.voice.replaceChildren(this.piece("fault", { text: this.fill(sentence, this.shortCode.length(this.scale.sizes.length)) }));
      this.voice.scrollIntoView({ block: "nearest" });
      field.focus();
      return null;
    }

    /** Those of the reader's own last moment: its answers to the statements as they are now. */
    ownLevels() {
      const { answers } = this.last;
      const points = [...this.querySelectorAll("[data-item]")].map(({ dataset: { item, hash } }) => (answers[item]?.[1] === hash ? answers[item][0] : 0));
      return this.shortCode.levelsOf(points, this.scale.sizes, this.scale.enough);
    }

    resultPiece(mine, theirs) {
      const { words } = this;
      const all = this.scale.dimensions.map(({ title, isOrganisation }, place) => ({ title, isOrganisation, mine: mine[place], theirs: theirs[place] }));
      const rows = all.filter(({ isOrganisation }) => !isOrganisation);
      const apart = rows.filter((row) => differs(row) && differs(row) !== "same").map(({ title }) => title);
      const whole = apart.length > 1 ? this.fill(words.wholeMore, apart.length, apart.join(", ")) : this.fill(apart.length ? words.wholeOne : words.wholeNone, ...apart);
      const piece = this.piece("result", { whole });
      piece.querySelector("[data-slot=rows]").append(...rows.map((row) => this.line(row)));
      return piece;
    }

    line({ title, mine, theirs }) {
      const row = document.createElement("tr");
      const said = (level) => (level ? this.shortCode.inWords(level) : this.words.few);
      const head = Object.assign(document.createElement("th"), { scope: "row", textContent: title });
      const word = differs({ mine, theirs });
      const texts = [said(mine), said(theirs), word ? this.words[word] : ""];
      row.append(head, ...texts.map((textContent) => Object.assign(document.createElement("td"), { textContent })));
      return row;
    }

    moveTo(heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "nearest" });
    }
  }

  /** How the other's level differs; nothing where one of both says too little. */
  function differs({ mine, theirs }) {
    if (!mine || !theirs) return null;
    return theirs - mine >= STEP ? "higher" : mine - theirs >= STEP ? "lower" : "same";
  }

  customElements.define("handbook-second", HandbookSecond);
})();

/*
 * <handbook-scale>: the self-test one dimension at a time, from the sheet that stands in the page already; then the picture,
 * what grew, and what to do. Each answer is kept in the tick in which it is given. The address says where the reader is.
 */
(function () {
  "use strict";

  const { ScaleMoments, scaleShown } = window.Handbook;

  const RESULT = "beeld";
  const CODE = "code=";
  const LOOKING_BACK = 2;

  class HandbookScale extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-scale__pieces").content;
      this.words = this.pieces.querySelector("[data-piece=words]").dataset;
      this.stage = this.querySelector(".hb-scale__stage");
      this.after = this.querySelector(".hb-scale__after");
      this.voice = this.querySelector(".hb-scale__voice");
      this.form = this.querySelector(".hb-scale__form");
      this.sections = [...this.querySelectorAll(".hb-scale__dimension")];
      this.readScale();
      const store = window.Handbook.store();
      this.moments = new ScaleMoments(store, this.scale);
      this.listen(this.form, "change", ({ target }) => this.keep(target));
      this.listen(this, "submit", (event) => (event.preventDefault(), this.bring(event.target)));
      this.listen(this, "click", ({ target }) => this.deed(target));
      this.listen(window, "hashchange", () => this.isOurs() && this.show(true));
      store.onElsewhere((...given) => this.listen(...given), () => this.takeOver());
      this.show(false);
    }

    makePlain() {
      this.clear?.();
      delete this.dataset.view;
      this.sections?.forEach((section) => (section.hidden = false));
      this.form?.reset();
    }

    /** What the sheet says of itself: dimensions with their statements, bands, and by what a code knows it. */
    readScale() {
      const { scale, form, earlier, bands, enough } = this.dataset;
      const items = [...this.querySelectorAll(".hb-scale__item")];
      const dimensions = this.sections.map((section) => ({
        id: section.dataset.dimension,
        title: section.querySelector("h2").textContent,
        isOrganisation: "organisation" in section.dataset,
        items: [...section.querySelectorAll(".hb-scale__item")].map(({ dataset }) => dataset.item),
      }));
      this.scale = {
        id: scale,
        form: Number(form),
        earlier: earlier.split(" ").filter(Boolean).map(Number),
        hashes: new Map(items.map(({ dataset }) => [dataset.item, dataset.hash])),
        texts: new Map(items.map((item) => [item.dataset.item, item.querySelector("legend").textContent])),
        bands: bands.split(" ").map((one) => one.split(":")).map(([id, edge]) => ({ id, edge: Number(edge) })),
        enough: Number(enough),
        dimensions,
      };
    }

    // Where the reader stands -----------------------------------------------------------------------------------------

    get wanted() {
      return decodeURIComponent(window.location.hash.slice(1));
    }

    isOurs() {
      return this.wanted === "" || this.wanted.startsWith(RESULT) || this.wanted.startsWith("onderdeel-") || this.wanted.startsWith(CODE);
    }

    /** Shows what the address asks for: a code, a dimension, a picture; or the beginning. */
    show(moved) {
      const { wanted } = this;
      this.clear();
      if (wanted.startsWith(CODE)) return this.openCode(wanted);
      const section = this.sections.find(({ id }) => id === wanted);
      this.moment = this.moment || this.moments.open;
      const id = Number(wanted.split("-")[1]);
      const shown = wanted.startsWith(RESULT) ? this.moments.find(id) || this.moments.done.pop() : null;
      const heading = shown ? this.showResult(shown) : section && this.moment ? this.showDimension(section) : this.showBegin();
      if (moved) this.moveTo(heading);
    }

    clear() {
      this.stage.replaceChildren(this.voice);
      this.querySelectorAll("[data-piece]").forEach((piece) => piece.remove());
      this.querySelectorAll("[data-row=then]").forEach((row) => row.remove());
    }

    showView(name, section) {
      this.dataset.view = name;
      this.sections.forEach((one) => (one.hidden = one !== section));
    }

    // The beginning ---------------------------------------------------------------------------------------------------

    showBegin() {
      this.showView("begin");
      const { open, done } = this.moments;
      const begin = this.piece("begin");
      if (open) {
        const what = `${this.words[`title${open.moment}`]}: ${this.fill(this.words.answers, Object.keys(open.answers).length, this.scale.hashes.size)}.`;
        this.stage.append(this.piece("resume", { what }));
      }
      this.stage.append(begin);
      if (done.length) {
        const lines = done.reverse().map((one) => this.piece("earlier-line", { to: { href: `#${RESULT}-${one.id}`, text: this.nameOf(one) } }));
        const earlier = this.piece("earlier");
        earlier.querySelector("ul").append(...lines);
        this.stage.append(earlier);
      }
      return begin.querySelector(".hb-scale__ask");
    }

    /** A moment by its kind and its day; of one that a code brought nobody knows the day. */
    nameOf(moment) {
      const day = moment.code ? this.words.code : new Date(moment.id).toLocaleDateString("nl", { day: "numeric", month: "long", year: "numeric" });
      return `${this.words[`title${moment.moment}`]}, ${day}`;
    }

    /** What a button does. */
    deed(target) {
      const { moment, deed } = target.dataset;
      if (moment && target.closest("[data-piece=begin]")) this.start(Number(moment));
      if (deed === "resume") this.go(this.firstOpen());
      if (deed === "drop") this.drop();
      if (deed === "again") this.leave();
      if (deed === "keep") this.takeIn();
      if (deed === "away") this.leave();
      if (target.closest("[data-slot=next]") && target.dataset.finish) this.finish();
    }

    start(kind) {
      this.moment = this.moments.begin(kind);
      this.form.reset();
      this.go(this.sections[0].id);
    }

    drop() {
      this.moments.remove(this.moments.open.id);
      this.moment = null;
      this.show(true);
    }

    leave() {
      this.moment = null;
      this.brought = null;
      this.go("");
    }

    /** The first dimension with a statement that was not answered. */
    firstOpen() {
      this.moment = this.moments.open;
      const given = new Set(Object.keys(this.moment.answers));
      const place = this.scale.dimensions.findIndex(({ items }) => items.some((item) => !given.has(item)));
      return this.sections[place < 0 ? this.sections.length - 1 : place].id;
    }

    go(place) {
      if (this.wanted === place) this.show(true);
      else if (place) window.location.hash = place;
      else {
        history.pushState(null, "", window.location.pathname + window.location.search);
        this.show(true);
      }
    }

    // One dimension ---------------------------------------------------------------------------------------------------

    showDimension(section) {
      this.showView("dimension", section);
      const place = this.sections.indexOf(section);
      const count = this.sections.length;
      const progress = this.piece("progress", { place: this.fill(this.words.place, place + 1, count) });
      Object.assign(progress.querySelector("progress"), { max: count, value: place });
      this.stage.prepend(progress);
      const rows = [["answers", section]];
      if (this.moment.moment === LOOKING_BACK) rows.push(["then", this.addThen(section)]);
      rows.forEach(([table]) => this.fillIn(section, table));
      const isLast = place === count - 1;
      const next = { href: isLast ? `#${RESULT}-${this.moment.id}` : `#${this.sections[place + 1].id}`, text: isLast ? this.words.last : this.words.next };
      const onward = this.piece("onward", { next, back: { href: place ? `#${this.sections[place - 1].id}` : "#", hidden: !place } });
      if (isLast) onward.querySelector("[data-slot=next]").dataset.finish = "true";
      section.append(onward);
      return section.querySelector("h2");
    }

    /** Looking back: below each row for now one for then. */
    addThen(section) {
      for (const item of section.querySelectorAll(".hb-scale__item")) {
        const row = item.querySelector(".hb-scale__row");
        const copy = row.cloneNode(true);
        copy.dataset.row = "then";
        copy.querySelectorAll("input").forEach((input) => (input.name = `then-${input.name}`));
        [[row, "now"], [copy, "then"]].forEach(([one, name]) => this.head(one, name));
        row.after(copy);
      }
      return section;
    }

    head(row, name) {
      const words = this.piece(name);
      row.prepend(words);
      row.setAttribute("role", "group");
      row.setAttribute("aria-label", words.textContent);
    }

    fillIn(section, table) {
      const { answers } = this.moments.answers(this.moments.find(this.moment.id) || this.moment, table);
      for (const input of section.querySelectorAll("input")) {
        const [, then, item] = /^(then-)?(.*)$/.exec(input.name);
        if (Boolean(then) === (table === "then")) input.checked = answers.get(item) === Number(input.value);
      }
    }

    /** One answer, kept at once. */
    keep(input) {
      const [, then, item] = /^(then-)?(.*)$/.exec(input.name);
      if (this.moment) this.moments.answer(this.moment, then ? "then" : "answers", item, Number(input.value));
    }

    finish() {
      this.moments.finish(this.moment);
      this.moment = null;
    }

    /** Another tab went on with this moment. */
    takeOver() {
      const section = this.sections.find(({ hidden }) => !hidden);
      if (this.dataset.view !== "dimension") this.show(false);
      else ["answers", "then"].forEach((table) => this.fillIn(section, table));
    }

    // The picture -----------------------------------------------------------------------------------------------------

    showResult(moment) {
      this.showView("result");
      return scaleShown(this, moment);
    }

    // A code ----------------------------------------------------------------------------------------------------------

    /** A code in the address: it leaves the address at once, for others may look at that. */
    openCode(wanted) {
      history.replaceState(null, "", window.location.pathname + window.location.search);
      const heading = this.showBegin();
      this.offer(wanted);
      this.moveTo(heading);
    }

    /** A code that was typed. */
    bring(form) {
      if (form.dataset.form === "bring") this.offer(form.elements.code.value);
    }

    /** What a code would bring, before anything is kept; or what is wrong with it. */
    offer(text) {
      this.stage.querySelectorAll("[data-piece^=fault], [data-piece=brought]").forEach((piece) => piece.remove());
      const { moment, fault } = this.moments.fromCode(text);
      const notice = fault ? this.piece(`fault-${fault}`) : this.offerOf(moment);
      this.stage.querySelector("[data-piece=begin]").before(notice);
      this.brought = moment;
      this.voice.textContent = notice.textContent.trim();
      if (!fault) this.moveTo(notice.querySelector(".hb-box__title"));
    }

    offerOf(moment) {
      const count = this.fill(this.words.answers, Object.keys(moment.answers).length, this.scale.hashes.size);
      return this.piece("brought", { title: this.words[`title${moment.moment}`], count });
    }

    takeIn() {
      this.moments.put(this.brought.id, () => this.brought);
      const { id } = this.brought;
      this.brought = null;
      this.go(`${RESULT}-${id}`);
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

    /** A sentence with each # filled in, in order. */
    fill(sentence, ...values) {
      return values.reduce((text, value) => text.replace("#", value), sentence);
    }

    moveTo(heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "start" });
    }
  }

  customElements.define("handbook-scale", HandbookScale);
})();

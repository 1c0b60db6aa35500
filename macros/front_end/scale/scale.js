/*
 * <handbook-scale>: the self-test one dimension at a time, from the sheet that stands in the page already; then the picture,
 * what grew, and what to do. Each answer is kept in the tick in which it is given. The address says where the reader is.
 */
(function () {
  "use strict";

  const { ScaleBrought, ScaleDrop, ScaleMoments, ScaleSheet, scaleBegin, scaleCalled } = window.Handbook;

  const RESULT = "beeld";
  const CODE = "code=";
  const START = "start=";
  const LOOKING_BACK = 2;

  class HandbookScale extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-scale__pieces").content;
      this.words = this.pieces.querySelector("[data-piece=words]").dataset;
      this.stage = this.querySelector(".hb-scale__stage");
      this.after = this.querySelector(".hb-scale__after");
      this.voice = this.querySelector(".hb-scale__voice");
      this.sheet = new ScaleSheet(this);
      this.sections = this.sheet.sections;
      this.scale = this.sheet.scale;
      const store = window.Handbook.store();
      this.moments = new ScaleMoments(store, this.scale);
      this.brought = new ScaleBrought(this);
      this.dropped = new ScaleDrop(this);
      this.listen(this.sheet.form, "change", ({ target }) => this.keep(target));
      this.listen(this, "submit", (event) => (event.preventDefault(), this.brought.type(event.target)));
      this.listen(this, "click", (event) => this.follow(event) || this.deed(event.target));
      this.listen(window, "hashchange", () => this.isOurs() && this.show(true));
      store.onElsewhere((...given) => this.listen(...given), () => this.takeOver());
      this.show(false);
    }

    makePlain() {
      if (this.brought) this.clear();
      delete this.dataset.view;
      this.sheet?.makePlain();
      this.querySelectorAll(".hb-scale__advices, .hb-scale__advices [hidden]").forEach((part) => (part.hidden = false));
    }

    // Where the reader stands -----------------------------------------------------------------------------------------

    /** What the address asks for; one that nobody can decode asks for nothing of ours. */
    get wanted() {
      const written = window.location.hash.slice(1);
      try {
        return decodeURIComponent(written);
      } catch {
        return written;
      }
    }

    isOurs() {
      return this.wanted === "" || [RESULT, "onderdeel-", CODE, START].some((head) => this.wanted.startsWith(head));
    }

    /** Shows what the address asks for: a code, a picture, a dimension; or the beginning. */
    show(moved) {
      const { wanted } = this;
      this.clear();
      const code = wanted.startsWith(CODE) ? wanted : wanted === "" && this.brought.undecided;
      if (code) return this.brought.follow(code);
      const section = this.sections.find(({ id }) => id === wanted);
      const result = this.resultAt(wanted);
      this.moment = this.moment || (section && this.finished) || this.moments.open;
      const heading = result ? this.showResult(result, moved) : section && this.moment ? this.showDimension(section) : this.showBegin();
      if (moved && heading) this.moveTo(heading);
    }

    /** The moment of which the address wants the picture: who looks at it has finished it. */
    resultAt(wanted) {
      if (wanted === RESULT) return this.moments.done.pop();
      const id = wanted.startsWith(`${RESULT}-`) ? Number(wanted.split("-")[1]) : null;
      const shown = [this.moments.find(id), this.moment, this.finished].find((one) => one?.id === id);
      if (shown && !shown.done) this.finish(shown);
      return shown;
    }

    clear() {
      this.brought.clear();
      this.stage.replaceChildren(this.voice);
      this.querySelectorAll("[data-piece]").forEach((piece) => piece.remove());
      this.sheet.takeThenAway();
    }

    showView(name, section) {
      this.dataset.view = name;
      this.sheet.showOnly(section);
    }

    // The beginning ---------------------------------------------------------------------------------------------------

    showBegin() {
      this.showView("begin");
      return scaleBegin(this);
    }

    /** What a button does. */
    deed(target) {
      const { moment, deed } = target.dataset;
      if (moment && target.closest("[data-piece=begin], [data-piece=start]")) this.start(Number(moment));
      if (deed === "resume") this.go(this.firstOpen());
      if (deed === "ask") this.dropped.ask();
      if (deed === "drop") this.dropped.drop();
      if (deed === "stay") this.show(true);
      if (deed === "keep") this.brought.takeIn();
      if (deed === "away") this.brought.forget();
      if (deed === "again" || deed === "away") this.leave();
    }

    start(kind) {
      this.forGroup = this.forGroup || scaleCalled(this) !== undefined;
      if (this.moments.open) return this.dropped.ask(kind);
      this.moment = this.moments.begin(kind);
      this.finished = null;
      this.sheet.form.reset();
      this.go(this.sections[0].id);
    }

    leave() {
      this.moment = null;
      this.finished = null;
      this.go("");
    }

    /** The first dimension with a statement that has no answer that counts. */
    firstOpen() {
      this.moment = this.moments.open;
      this.finished = null;
      const given = this.moments.answers(this.moment, "answers");
      const place = this.scale.dimensions.findIndex(({ items }) => items.some((item) => !given.has(item)));
      return this.sections[place < 0 ? this.sections.length - 1 : place].id;
    }

    /** The browser says nothing of it, so that it is shown at once. */
    go(place) {
      if (this.wanted !== place) history.pushState(null, "", place ? `#${place}` : window.location.pathname + window.location.search);
      this.show(true);
    }

    /** A link to the next part or back leads there, unless somebody wants it in a window of its own. */
    follow(event) {
      const link = event.target.closest(".hb-scale__onward a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return false;
      event.preventDefault();
      this.go(link.getAttribute("href").slice(1));
      return true;
    }

    // One dimension ---------------------------------------------------------------------------------------------------

    showDimension(section) {
      this.showView("dimension", section);
      const place = this.sections.indexOf(section);
      const count = this.sections.length;
      const progress = this.piece("progress", { place: this.fill(this.words.place, place + 1, count) });
      Object.assign(progress.querySelector("progress"), { max: count, value: place });
      this.stage.prepend(progress);
      if (this.moment.moment === LOOKING_BACK) this.sheet.addThen(section);
      this.fillIn(section);
      const following = this.sections[place + 1];
      const next = following ? { href: `#${following.id}`, text: this.words.next } : { href: this.addressOf(this.moment), text: this.words.last };
      const back = { href: `#${place ? this.sections[place - 1].id : ""}`, hidden: !place };
      section.append(this.piece("onward", { next, back }));
      return section.querySelector("h2");
    }

    fillIn(section) {
      const kept = this.moments.find(this.moment.id) || this.moment;
      this.sheet.fillIn(section, (table) => this.moments.answers(kept, table));
    }

    /** One answer, kept at once. */
    keep(input) {
      if (this.moment) this.moments.answer(this.moment, this.sheet.answerOf(input));
    }

    /** Remembered, so that Back does not open it again. */
    finish(moment) {
      this.moments.finish(moment);
      this.finished = { ...moment, done: true };
      this.moment = null;
    }

    /** Another tab went on: here shows what was answered there, unless that would disturb what the reader is at. */
    takeOver() {
      const isBusy = this.brought.moment || this.stage.contains(document.activeElement);
      if (this.dataset.view === "dimension") this.fillIn(this.sections.find(({ hidden }) => !hidden));
      if (this.dataset.view === "begin" && !isBusy) this.show(false);
    }

    // The picture -----------------------------------------------------------------------------------------------------

    showResult(moment, moved) {
      this.showView("result");
      const { wanted } = this;
      const again = () => wanted === this.wanted && this.show(moved);
      const shown = this.late("scaleShown", again, () => this.voice.replaceChildren(this.piece("absent")));
      return shown?.(this, moment);
    }

    /** Where the picture of a moment stands. */
    addressOf(moment) {
      return `#${RESULT}-${moment.id}`;
    }

    // Pieces ----------------------------------------------------------------------------------------------------------

    moveTo(heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "start" });
    }
  }

  customElements.define("handbook-scale", HandbookScale);
})();

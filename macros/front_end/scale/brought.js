/*
 * A code that somebody followed or typed: what it would bring is shown before anything is kept, or what is wrong with it.
 */
(function () {
  "use strict";

  class ScaleBrought {
    /** @param {HTMLElement} view the whole self-test */
    constructor(view) {
      this.view = view;
      this.moment = null;
    }

    /** What a code on this place would bring, while the reader has not said yes or no: a reload asks again. */
    get undecided() {
      return history.state?.code;
    }

    forget() {
      history.replaceState(null, "");
    }

    clear() {
      this.moment = null;
      this.view.voice.replaceChildren();
    }

    /** A code in the address: it leaves the address at once, for others may look at that. */
    follow(wanted) {
      const { view } = this;
      history.replaceState(null, "", window.location.pathname + window.location.search);
      view.showBegin();
      view.moveTo(this.offer(wanted));
    }

    /** A code that was typed; what is wrong with it is said, and the field keeps the focus. */
    type(form) {
      if (form.dataset.form !== "bring") return;
      const said = this.offer(form.elements.code.value);
      if (this.moment) this.view.moveTo(said);
    }

    /** @returns {HTMLElement} what it would bring, or what is wrong with it */
    offer(text) {
      const { view } = this;
      view.stage.querySelectorAll("[data-piece=brought]").forEach((piece) => piece.remove());
      const { moment, fault: found } = view.moments.fromCode(text);
      const fault = found === "form" && this.isForGroup(text) ? "short" : found;
      this.moment = moment || null;
      history.replaceState(moment ? { code: text } : null, "");
      view.voice.replaceChildren(...(fault ? [view.piece(`fault-${fault}`)] : []));
      if (fault) {
        view.voice.scrollIntoView({ block: "nearest" });
        return view.voice;
      }
      const piece = window.Handbook.scaleOffer(view, moment);
      view.stage.querySelector("[data-piece=begin]").before(piece);
      return piece.querySelector(".hb-box__title");
    }

    /** Whether these are the digits that somebody gives to a group: of single answers they say nothing. */
    isForGroup(text) {
      return Boolean(window.Handbook.shortCode?.isOne(text, this.view.scale.dimensions.length));
    }

    /** Keeps it, beside what is there. */
    takeIn() {
      const { view, moment } = this;
      view.moments.put(moment.id, () => moment);
      this.forget();
      window.location.hash = view.addressOf(moment);
    }
  }

  window.Handbook.ScaleBrought = ScaleBrought;
})();

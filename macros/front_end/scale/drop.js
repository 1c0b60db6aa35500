/*
 * What was begun and not finished goes only after a second word, also when another moment is to begin in its place.
 */
(function () {
  "use strict";

  class ScaleDrop {
    /** @param {HTMLElement} view the whole self-test */
    constructor(view) {
      this.view = view;
    }

    /** @param {?number} next which moment begins then; null when none does */
    ask(next = null) {
      const { view } = this;
      this.next = next;
      view.stage.querySelectorAll("[data-piece=resume], [data-piece=sure]").forEach((piece) => piece.remove());
      const sure = view.piece("sure");
      view.stage.querySelector("[data-piece=begin]").before(sure);
      view.moveTo(sure.querySelector(".hb-box__title"));
    }

    /** It goes. */
    drop() {
      const { view, next } = this;
      view.moments.remove(view.moments.open?.id);
      view.moment = null;
      if (next === null) view.show(true);
      else view.start(next);
    }
  }

  window.Handbook.ScaleDrop = ScaleDrop;
})();

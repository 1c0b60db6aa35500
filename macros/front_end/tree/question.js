/*
 * One question as a form: nothing happens on a tap, and a fault is said only on "Verder". Its texts stand in the page.
 */
(function () {
  "use strict";

  class TreeQuestion {
    /**
     * @param {HTMLElement} section the question in the page, which keeps the form in a template
     * @param {?string[]} chosen what was chosen before; null when nothing was
     * @param {{onAnswer: (chosen: string[]) => void, onError: () => void, announce: (text: string) => void, listen: Function}} reactions
     */
    constructor(section, chosen, reactions) {
      this.form = section.querySelector("template").content.firstElementChild.cloneNode(true);
      this.heading = this.form.querySelector("legend h2");
      this.inputs = [...this.form.querySelectorAll("input")];
      this.reactions = reactions;
      const ids = chosen && (chosen.length ? chosen : ["none"]);
      this.inputs.forEach((input) => (input.checked = ids !== null && ids.includes(input.value)));
      reactions.listen(this.form, "change", (event) => this.choose(event.target));
      reactions.listen(this.form, "submit", (event) => this.submit(event));
      reactions.listen(this.form.querySelector(".hb-tree__summary a"), "click", (event) => this.goToField(event));
    }

    /** What was chosen stays in sight, above the bar that comes with it. */
    choose(ticked) {
      this.keepNoneAlone(ticked);
      ticked.parentElement.scrollIntoView({ block: "nearest" });
    }

    /** "None of these" goes with nothing else: what was ticked before gives way to what is ticked now. */
    keepNoneAlone(ticked) {
      const none = this.inputs.find((input) => input.dataset.alone);
      if (!none || !ticked.checked) return;
      const giveWay = this.inputs.filter((input) => input.checked && (input === none) !== (ticked === none));
      if (!giveWay.length) return;
      giveWay.forEach((input) => (input.checked = false));
      this.reactions.announce(ticked === none ? none.dataset.alone : none.dataset.gone);
    }

    submit(event) {
      event.preventDefault();
      const values = this.inputs.filter((input) => input.checked).map((input) => input.value);
      if (values.length) this.reactions.onAnswer(values.filter((value) => value !== "none"));
      else this.showError();
    }

    /** A summary that takes the focus and leads to the field, and the same words at the field. */
    showError() {
      const parts = [".hb-tree__summary", ".hb-tree__error", "fieldset"];
      const [summary, error, group] = parts.map((part) => this.form.querySelector(part));
      const help = group.getAttribute("aria-describedby");
      if (error.hidden) group.setAttribute("aria-describedby", help ? `${help} ${error.id}` : error.id);
      (group.role ? [group] : this.inputs).forEach((field) => field.setAttribute("aria-invalid", "true"));
      this.form.classList.add("hb-tree__form--error");
      summary.hidden = error.hidden = false;
      summary.focus();
      this.reactions.onError();
    }

    goToField(event) {
      event.preventDefault();
      this.inputs[0].focus();
    }
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.TreeQuestion = TreeQuestion;
})();

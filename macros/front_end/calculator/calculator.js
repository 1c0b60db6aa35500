/*
 * The number that somebody types, times the parts that the table names. Nothing is kept.
 */
(function () {
  "use strict";

  const inDutch = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ".");

  class HandbookCalculator extends HandbookElement {
    setUp() {
      const form = this.querySelector("form");
      const [input, outcome] = [form.querySelector("input"), form.querySelector("output")];
      form.hidden = false;
      this.listen(form, "submit", (event) => event.preventDefault());
      this.listen(input, "input", () => {
        const answer = this.answer(input.value);
        input.setAttribute("aria-invalid", String(answer.fault));
        outcome.textContent = answer.text;
      });
    }

    makePlain() {
      this.querySelectorAll("form").forEach((form) => (form.hidden = true));
    }

    /** What to say of what was typed; nothing while the field is empty. */
    answer(typed) {
      const bare = typed.replace(/\s/g, "");
      const { of, least, most, fault } = this.querySelector("output").dataset;
      const number = /^\d{1,3}(\.?\d{3})*$|^\d+$/.test(bare) ? Number(bare.replace(/\./g, "")) : NaN;
      if (!bare) return { text: "", fault: false };
      if (!(number >= Number(least) && number <= Number(most))) return { text: fault, fault: true };
      const shares = [...this.querySelectorAll("[data-share]")].map((cell) => Number(cell.dataset.share));
      const parts = shares.map((share) => `${String(share).replace(".", ",")}% is ongeveer ${inDutch((number * share) / 100)}`);
      return { text: `Van ${inDutch(number)} ${of}: ${parts.join("; ")}.`, fault: false };
    }
  }

  customElements.define("handbook-calculator", HandbookCalculator);
})();

/*
 * What a page says of a self-test to whoever reads codes of it: its dimensions and statements, and by what a code knows them.
 */
(function () {
  "use strict";

  class ScaleOnPage {
    /** @param {HTMLElement} view an element that names the self-test and lists its statements */
    constructor(view) {
      const { scale, form, earlier, enough } = view.dataset;
      this.id = scale;
      this.form = Number(form);
      this.forms = [this.form, ...earlier.split(" ").filter(Boolean).map(Number)];
      this.enough = Number(enough);
      this.dimensions = [...view.querySelectorAll("[data-dimension]")].map((part) => ({
        id: part.dataset.dimension,
        title: part.querySelector("h3").textContent,
        isOrganisation: "organisation" in part.dataset,
        items: [...part.querySelectorAll("[data-item]")].map(({ dataset, textContent }) => ({ id: dataset.item, text: textContent })),
      }));
      this.sizes = this.dimensions.map(({ items }) => items.length);
      this.items = this.dimensions.flatMap(({ items, isOrganisation }) => items.map((item) => ({ ...item, isOrganisation })));
    }

    /**
     * What a code of this self-test says, be it the short one or the long one.
     * @param {string} text what was typed, pasted or followed
     * @returns {{code: object, answers: ?number[]}|{fault: string}} `code`: what the short code says; `answers` of a long one
     */
    read(text) {
      const { longCode, shortCode } = window.Handbook;
      const { sizes, items, forms, enough } = this;
      const isShort = shortCode.isOne(text, sizes.length);
      const said = isShort ? shortCode.unpack(text, sizes.length) : longCode.unpack(text, items.length);
      if (said.fault) return said;
      const isOurs = isShort ? forms.some((form) => form % shortCode.FORMS === said.form) : forms.includes(said.form);
      if (!isOurs) return { fault: "other" };
      if (isShort) return { code: said, answers: null };
      return { code: shortCode.shortened(said, sizes, enough), answers: said.answers.slice(0, items.length) };
    }
  }

  window.Handbook.ScaleOnPage = ScaleOnPage;
})();

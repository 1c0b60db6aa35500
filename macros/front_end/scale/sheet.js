/*
 * The sheet of a self-test as it stands in the page: what it says of itself, and its rows of five points; who looks back gets
 * below each row for now one for then.
 */
(function () {
  "use strict";

  class ScaleSheet {
    /** @param {HTMLElement} view the whole self-test */
    constructor(view) {
      this.view = view;
      this.form = view.querySelector(".hb-scale__form");
      this.sections = [...view.querySelectorAll(".hb-scale__dimension")];
      this.items = [...view.querySelectorAll(".hb-scale__item")];
    }

    /** What the sheet says: dimensions with their statements, bands, and by what a code knows it. */
    get scale() {
      const { scale, form, earlier, bands, enough } = this.view.dataset;
      const dimensions = this.sections.map((section) => ({
        id: section.dataset.dimension,
        title: section.querySelector("h2").textContent,
        isOrganisation: "organisation" in section.dataset,
        items: this.items.filter((item) => section.contains(item)).map(({ dataset }) => dataset.item),
      }));
      return {
        id: scale,
        form: Number(form),
        earlier: earlier.split(" ").filter(Boolean).map(Number),
        hashes: new Map(this.items.map(({ dataset }) => [dataset.item, dataset.hash])),
        texts: new Map(this.items.map((item) => [item.dataset.item, item.querySelector("legend").textContent])),
        bands: bands.split(" ").map((one) => one.split(":")).map(([id, edge]) => ({ id, edge: Number(edge) })),
        enough: Number(enough),
        dimensions,
      };
    }

    /** Only this section, or none. */
    showOnly(section) {
      this.sections.forEach((one) => (one.hidden = one !== section));
    }

    /** The sheet as it is without a script. */
    makePlain() {
      this.takeThenAway();
      this.sections.forEach((section) => (section.hidden = false));
      this.form.reset();
    }

    /** Looking back: a row for then, and above both which is which. */
    addThen(section) {
      for (const row of section.querySelectorAll(".hb-scale__row")) {
        const copy = row.cloneNode(true);
        copy.dataset.row = "then";
        copy.querySelectorAll("input").forEach((input) => (input.name = `then-${input.name}`));
        [[row, "now"], [copy, "then"]].forEach(([one, name]) => this.head(one, name));
        row.after(copy);
      }
    }

    head(row, name) {
      const words = this.view.piece(name);
      row.prepend(words);
      row.setAttribute("role", "group");
      row.setAttribute("aria-label", words.textContent);
    }

    takeThenAway() {
      this.form.querySelectorAll("[data-row=then]").forEach((row) => row.remove());
      for (const row of this.form.querySelectorAll(".hb-scale__row[role]")) ["role", "aria-label"].forEach((name) => row.removeAttribute(name));
    }

    /** Which answer an input gives. @returns {{table: "answers"|"then", item: string, points: number}} */
    answerOf(input) {
      const table = input.closest("[data-row=then]") ? "then" : "answers";
      return { table, item: input.closest(".hb-scale__item").dataset.item, points: Number(input.value) };
    }

    /** Marks what was answered. @param {(table: "answers"|"then") => Map<string, number>} answersIn */
    fillIn(section, answersIn) {
      const given = { answers: answersIn("answers"), then: answersIn("then") };
      for (const input of section.querySelectorAll("input")) {
        const { table, item, points } = this.answerOf(input);
        input.checked = given[table].get(item) === points;
      }
    }
  }

  window.Handbook.ScaleSheet = ScaleSheet;
})();

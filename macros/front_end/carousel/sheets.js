/*
 * <handbook-sheets>: chooses which sheets of a carousel are printed, and how often, for the people and tables of the planner
 * above them, which makes two kinds of sheet itself. A sheet that is needed more often stands behind itself as a copy that only
 * paper shows. Sheets with a back are printed apart: no printer takes both kinds in one go.
 */
(function () {
  "use strict";

  const COPY = "hb-sheet--copy";
  /** What a reader does who is back at the page; browsers on a phone say `afterprint` before they have drawn the paper. */
  const BACK = ["pointermove", "pointerdown", "keydown"];

  class HandbookSheets extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-sheets__pieces").content;
      this.words = this.pieces.querySelector("[data-piece=words]").dataset;
      this.sets = [...this.querySelectorAll(".hb-sheets__set")];
      this.plan = null;
      this.controls(true);
      this.sets.forEach((set) => set.toggleAttribute("data-shut", true));
      this.listen(this, "change", () => this.fit());
      this.listen(this, "click", ({ target }) => this.deed(target.closest("button")));
      this.listen(window, "handbook-planned", ({ detail }) => {
        if (detail.rounds !== this.plan?.rounds) this.tickScripts(detail.rounds);
        this.fit(detail);
      });
      this.fit();
    }

    makePlain() {
      this.controls(false);
      this.querySelectorAll(`.${COPY}`).forEach((copy) => copy.remove());
      for (const name of ["data-left-out", "data-shut", "data-end"]) this.querySelectorAll(`[${name}]`).forEach((part) => part.removeAttribute(name));
      delete this.dataset.all;
    }

    controls(there) {
      this.querySelectorAll(".hb-sheets__all, .hb-sheets__choose").forEach((part) => (part.hidden = !there));
      this.querySelectorAll(".hb-sheets__plain").forEach((part) => (part.hidden = there));
    }

    deed(button) {
      if (["single", "double"].includes(button?.value)) this.print(button.value);
      if (button?.value === "show") {
        const set = button.closest(".hb-sheets__set");
        button.setAttribute("aria-expanded", String(!set.toggleAttribute("data-shut")));
      }
    }

    /** Prints one kind of sheets; whoever is back at the page has them all again. */
    print(kind) {
      this.dataset.print = kind;
      window.print();
      const returned = new AbortController();
      const undo = () => (returned.abort(), delete this.dataset.print);
      for (const sign of BACK) window.addEventListener(sign, undo, { capture: true, signal: returned.signal });
    }

    /** The script for so many rounds is ticked, and no other; where there is none, what was ticked stays. */
    tickScripts(rounds) {
      const scripts = this.sets.filter((set) => set.dataset.rounds);
      const fits = (set) => Number(set.dataset.rounds) === rounds;
      if (scripts.some(fits)) scripts.forEach((set) => (set.querySelector("[name=set]").checked = fits(set)));
    }

    /** What a round is for that the script for so many rounds does not have, stays off the cards of the tables. */
    fitTasks(rounds) {
      const script = this.querySelector(`handbook-script[data-rounds="${rounds}"]`);
      const tasks = script?.dataset.tasks.split(" ");
      this.querySelectorAll("[data-round]").forEach((task) => task.toggleAttribute("data-left-out", Boolean(tasks) && !tasks.includes(task.dataset.round)));
    }

    /** Leaves out what nobody ticked or no table needs, and copies what more tables or people need. */
    fit(plan = this.plan) {
      this.plan = plan;
      this.fitTasks(plan?.rounds);
      this.toggleAttribute("data-all", this.querySelector("[name=all]").checked);
      const papers = this.sets.map((set) => this.fitSet(set));
      const sum = (holds) => papers.reduce((all, count, place) => all + (holds(this.sets[place]) ? count : 0), 0);
      const isDouble = (set) => set.hasAttribute("data-double");
      const [double, total] = [sum(isDouble), sum(() => true)];
      for (const [kind, count] of [["single", total - double], ["double", double]]) {
        this.say(this, kind, this.counted(count));
        this.querySelector(`[value=${kind}]`).hidden = !count;
        this.markEnd(kind === "double");
      }
      const whom = plan ? this.fill(this.words.for, plan.people, plan.tables) : "";
      this.say(this, "total", `${this.fill(this.words.total, this.counted(total))}${whom}`);
    }

    /** After the last sheet of each kind comes no other paper. */
    markEnd(isDouble) {
      const sets = `.hb-sheets__set${isDouble ? "[data-double]" : ":not([data-double])"}`;
      this.querySelectorAll(`${sets} > [data-end]`).forEach((sheet) => sheet.removeAttribute("data-end"));
      const more = this.hasAttribute("data-all") ? "" : ":not([data-more])";
      const printed = this.querySelectorAll(`${sets}:not([data-left-out]) > .hb-sheet:not([data-left-out])${more}`);
      printed[printed.length - 1]?.toggleAttribute("data-end", true);
    }

    /** @returns {number} how many papers of this set are printed; a back is on the paper of its front */
    fitSet(set) {
      set.querySelectorAll(`.${COPY}`).forEach((copy) => copy.remove());
      const sheets = [...set.querySelectorAll(".hb-sheet")];
      sheets.forEach((sheet) => this.fitTables(sheet));
      const needed = sheets.filter((sheet) => !sheet.hasAttribute("data-left-out") && (this.hasAttribute("data-all") || !sheet.hasAttribute("data-more")));
      const times = this.times(set.dataset);
      const once = set.dataset.planned ? 1 : needed.filter((sheet) => !sheet.classList.contains("hb-sheet--back")).length;
      const papers = times * once;
      const isWanted = set.querySelector("[name=set]").checked && papers > 0;
      set.toggleAttribute("data-left-out", !isWanted);
      if (isWanted && times > 1) set.append(...Array.from({ length: times - 1 }, () => needed.map(copyOf)).flat());
      this.say(set, "count", papers ? this.counted(papers) : this.words.none);
      return isWanted ? papers : 0;
    }

    /** A card of a table that is not there stays away, and so does a sheet of which no card is left. */
    fitTables(sheet) {
      const tables = (sheet.dataset.tables || "").split(" ").filter(Boolean).map(Number);
      if (!tables.length) return;
      const isLeftOut = tables.map((table) => this.plan !== null && table > this.plan.tables);
      isLeftOut.forEach((left, place) => sheet.children[place].toggleAttribute("data-left-out", left));
      sheet.toggleAttribute("data-left-out", isLeftOut.every(Boolean));
    }

    times({ per, serves }) {
      const many = { session: 1, table: this.plan?.tables, person: this.plan?.people }[per] || 1;
      return Math.ceil(many / Number(serves));
    }

    counted(papers) {
      return papers === 1 ? this.words.sheet : this.fill(this.words.sheets, papers);
    }

    say(where, slot, text) {
      const place = where.querySelector(`[data-slot=${slot}]`);
      if (place.textContent !== text) place.textContent = text;
    }
  }

  function copyOf(sheet) {
    const copy = sheet.cloneNode(true);
    copy.classList.add(COPY);
    copy.setAttribute("aria-hidden", "true");
    return copy;
  }

  customElements.define("handbook-sheets", HandbookSheets);
})();

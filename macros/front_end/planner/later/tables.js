/*
 * A plan as a table for a spreadsheet: a row a card, or a row a table and round. Dutch spreadsheets part by semicolons, and know
 * by the mark in front how letters are written.
 */
(function () {
  "use strict";

  function planTables(view, kind) {
    const { plan, found } = view;
    const { dataset: words } = view.querySelector(".hb-planner__words").content.firstElementChild;
    const rounds = Array.from({ length: plan.rounds }, (_, turn) => turn);
    const upTo = (count) => Array.from({ length: count }, (_, place) => place);
    const heads = rounds.map((turn) => view.fill(words.round, turn + 1));
    const rows =
      kind === "people"
        ? [[words.perCard, ...heads], ...upTo(plan.people).map((person) => [person + 1, ...rounds.map((turn) => found.table(person, turn) + 1)])]
        : [[words.perTable, ...heads], ...upTo(plan.tables).map((table) => [table + 1, ...rounds.map((turn) => found.at(table, turn).map((person) => person + 1).join(" "))])];
    window.Handbook.saveFile(`\ufeff${rows.map((row) => row.join(";")).join("\r\n")}\r\n`, "text/csv", `${words[kind]}-${plan.people}-${plan.tables}-${plan.rounds}.csv`);
  }

  window.Handbook.planTables = planTables;
})();

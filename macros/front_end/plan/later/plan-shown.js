/*
 * A plan as it stands on a page: it fills what the page has for how good it is, for its times and for the cards. The words and
 * the pieces are the page's.
 */
(function () {
  "use strict";

  /** The sentences of a page, as functions of the numbers that they ask for. */
  function wordsIn(view) {
    const { dataset } = view.pieces.querySelector("[data-piece=words]");
    const words = (name, ...numbers) => view.fill(dataset[name], ...numbers);
    const numbers = dataset.numbers.split(" ");
    words.far = (step) => (step < 2 ? words(step ? "one" : "stay") : words("on", numbers[step]));
    words.who = ({ first, last, isHost }, { people }) => {
      if (!first && last === people - 1) return words("everybody");
      return words(isHost ? "hosts" : ["card", "pair"][last - first] || "cards", first + 1, last + 1);
    };
    return words;
  }

  /** How good a plan is: the names of sentences, with the numbers that each asks for. */
  function verdict({ people, moves }, { met, again, comesBack }) {
    const [least, most, others] = [Math.min(...met), Math.max(...met), people - 1];
    const first = least === others ? ["all", others] : least === most ? ["some", least, others] : ["between", least, most, others];
    const second = moves !== "spread" ? moves : again === 1 ? "once" : again ? "again" : "never";
    return [first, [second, again], ...(comesBack ? [["back"]] : [])];
  }

  /** Fills all that a page has of a plan. @param {HTMLElement} view an element with pieces @param {object} plan */
  function shown(view, plan) {
    const words = wordsIn(view);
    const found = window.Handbook.rotation(plan);
    const texts = {
      what: words(plan.rounds > 1 ? "what" : "whatOne", plan.people, plan.tables, plan.rounds),
      good: verdict(plan, found).map((sentence) => words(...sentence)).join(""),
      unit: words(plan.begin === null ? "minute" : "time"),
    };
    for (const [name, text] of Object.entries(texts)) view.querySelectorAll(`:is(.hb-rotation__good, caption, thead) [data-slot=${name}]`).forEach((slot) => (slot.textContent = text));
    view.querySelector(".hb-rotation__times tbody").replaceChildren(...rows(view, plan, found, words));
    view.querySelector(".hb-rotation__cards")?.replaceChildren(...found.met.map((_, person) => card(view, plan, found, person, words)));
    return found;
  }

  function rows(view, plan, found, words) {
    const { plan: plans } = window.Handbook;
    const phases = plans.phases(plan);
    const made = phases.map(({ kind, turn, begin, end }) => {
      const isRound = kind === "round";
      const going = isRound ? [] : plans.going(plan, found, turn);
      const time = `${plans.clock(plan, begin)}–${plans.clock(plan, end)}`;
      return withLines(view, "row", { time, what: isRound ? words("round", turn + 1) : words("change") }, going.map((one) => `${words.who(one, plan)}: ${words.far(one.step)}`));
    });
    return [...made, view.piece("row", { time: plans.clock(plan, phases[phases.length - 1].end), what: words("end") })];
  }

  function card(view, plan, found, person, words) {
    const steps = found.steps(person);
    const first = found.table(person, 0) + 1;
    const lines =
      plan.host && person < plan.tables
        ? [words("host", first)]
        : plan.rounds > 1 && !steps.some(Boolean)
          ? [words("stays", first)]
          : [words("begin", first), ...steps.map((step, turn) => goes(words, step, turn + 2, found.table(person, turn + 1) + 1))];
    return withLines(view, "card", { card: words("card", person + 1), circle: words("circle", plan.tables) }, lines);
  }

  function goes(words, step, round, table) {
    return step ? words("go", round, words.far(step), table) : words("wait", round, table);
  }

  function withLines(view, name, slots, lines) {
    const piece = view.piece(name, slots);
    piece.querySelector("ul").append(...lines.map((line) => view.piece("line", { line })));
    return piece;
  }

  window.Handbook = window.Handbook || {};
  Object.assign(window.Handbook, { planShown: shown, planWords: wordsIn });
})();

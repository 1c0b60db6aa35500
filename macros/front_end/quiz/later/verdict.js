/*
 * What is said of an answer: whether it is right by what the page itself says is right, why, and how to go on. Everything goes
 * by the id of a choice. It comes while the question is being read.
 */
(function () {
  "use strict";

  const { quizAnswers: answers, quizGrading: grading } = window.Handbook;

  const rowsIn = (item) => [...item.answer.querySelectorAll(".hb-quiz__feedback > li")];

  /** What is right, as the page says it in its feedback. */
  function ruleOf(item) {
    const { kind } = item;
    const rows = rowsIn(item);
    if (kind === "number") {
      const { answer, tolerance } = rows.find((row) => "answer" in row.dataset).dataset;
      return { kind, right: [], answer: Number(answer), tolerance: Number(tolerance) };
    }
    if (kind === "match") return { kind, right: rows.map(({ dataset }) => `${dataset.choice}=${dataset.choice}`) };
    const right = kind === "order" ? rows : rows.filter((row) => "right" in row.dataset);
    return { kind, right: right.map((row) => row.dataset.choice) };
  }

  /** Whether some of it is right: of several choices, or of pairs. */
  function isPartly(item, given) {
    return (item.kind === "several" || item.kind === "match") && given.some((one) => ruleOf(item).right.includes(one));
  }

  /** The text of what was chosen at a pair, or could have been. */
  const halfOf = (item, value) => item.fieldset.querySelector(`option[value="${value}"]`).textContent;

  /** What a row of the feedback says, as it stands there: the choice first, then what is said of it. */
  function why(view, row) {
    const copy = view.piece("why");
    copy.append(...[...row.childNodes].map((node) => node.cloneNode(true)));
    return copy;
  }

  /** A pair: what was chosen, what it should be, and why. */
  function pair(view, item, row, chosen) {
    const id = row.dataset.choice;
    const left = item.fieldset.querySelector(`[data-choice="${id}"] span`).textContent;
    const feedback = [...row.childNodes].filter((node) => node.nodeName !== "B").map((node) => node.textContent).join("").trim();
    return view.piece("pair", { left, chosen: halfOf(item, chosen), right: halfOf(item, id), feedback });
  }

  /** Of pairs each one that is not right; who asked to be shown sees all. */
  function saidOfPairs(view, item, given) {
    const chosen = new Map(given.map((one) => one.split("=")));
    const rows = rowsIn(item);
    if (!given.length) return rows.map((row) => why(view, row));
    return rows.filter(({ dataset }) => chosen.get(dataset.choice) !== dataset.choice).map((row) => pair(view, item, row, chosen.get(row.dataset.choice)));
  }

  /** Of choices first what is said of each that was chosen, then what was right and was not. */
  function saidOfChoices(view, item, given) {
    const [chosen, others] = [true, false].map((was) => rowsIn(item).filter(({ dataset }) => given.includes(dataset.choice) === was));
    const missed = others.filter((row) => "right" in row.dataset).map((row) => why(view, row));
    const said = chosen.map((row) => why(view, row));
    return missed.length && said.length ? [...said, view.piece("also"), ...missed] : [...said, ...missed];
  }

  /** Of a number what fits how it was answered; who asked to be shown sees why it is right. */
  function saidOfNumber(view, item, given, right) {
    const isWhy = right || !given.length;
    const rows = rowsIn(item).filter((row) => ("right" in row.dataset) === isWhy).map((row) => why(view, row));
    return right ? rows : [why(view, item.answer.querySelector(".hb-quiz__right")), ...rows];
  }

  function saidOfOrder(view, item, given, right) {
    const reason = why(view, item.answer.querySelector(".hb-quiz__reason"));
    const steps = view.piece("steps");
    steps.append(...rowsIn(item).map((row) => Object.assign(document.createElement("li"), { textContent: row.textContent })));
    return right ? [reason] : [view.piece("also"), steps, reason];
  }

  const WAYS = { number: saidOfNumber, order: saidOfOrder, match: saidOfPairs };

  /** What is said of an answer, and of a case the way into its tree. */
  function saidOf(view, item, { given, right }) {
    const said = (WAYS[item.kind] || saidOfChoices)(view, item, given, right);
    const walk = item.answer.querySelector("[data-tree]");
    return walk ? [...said, why(view, walk.parentElement)] : said;
  }

  /** Keeps this answer and shows what is said of it. @returns {HTMLElement} its heading */
  function answer(view, item, round, { given, sure }) {
    const { sitting } = view;
    nameHere(view, round, item.id);
    if (round === "later") sitting.returning = sitting.returning || sitting.due(Date.now());
    const right = sure !== "none" && grading.isRight(ruleOf(item), given);
    view.voice.textContent = "";
    answers.answer(sitting, round, item.id, { given, sure, right });
    view.clear();
    return show(view, item, round);
  }

  /** Shows what is right, first what is said of the answer that was given; then how to go on. @returns {HTMLElement} */
  function show(view, item, round) {
    const { given, sure, right } = view.sitting.round(round).get(item.id);
    fill(item, given);
    item.close();
    item.answer.hidden = false;
    const verdict = view.piece(sure === "none" ? "shown" : right ? "right" : isPartly(item, given) ? "partly" : "wrong");
    verdict.append(...saidOf(view, item, { given, right }));
    const next = nextAfter(view, round, item.id);
    const text = next ? "Volgende vraag" : "Bekijk je uitkomst";
    item.answer.before(verdict, view.piece("onward", { next: { href: `#${next || view.result}`, text } }));
    return verdict.querySelector("h3, h4");
  }

  /** Shows what was answered. @param {string[]} given in the form of `item.given()` */
  function fill(item, given) {
    const { kind, fieldset } = item;
    const named = (name) => [...fieldset.querySelectorAll("select")].filter((one) => one.name === name);
    if (kind === "order") item.putInOrder(given), item.markEnds();
    else if (kind === "number") fieldset.querySelector("input").value = given[0] || "";
    else if (kind === "match") given.map((pair) => pair.split("=")).forEach(([name, value]) => named(name).forEach((one) => (one.value = value)));
    else fieldset.querySelectorAll("input").forEach((input) => (input.checked = given.includes(input.value)));
  }

  /** Who came without an address finds this item again by Back. */
  function nameHere(view, round, id) {
    if (!view.isShort && !view.asked()) history.replaceState(null, "", `#${view.addressOf(round, id)}`);
  }

  /** The address of the next item, after the last one of what was sure and wrong, once more; null when it was the last. */
  function nextAfter(view, round, id) {
    const ids = [...view.items.keys()];
    const on = round === "later" ? "later" : "first";
    const open = view.coming(on);
    const next = open.find((key) => ids.indexOf(key) > ids.indexOf(id)) || open[0];
    if (next) return view.addressOf(on, next);
    const [waiting] = on === "later" ? [] : view.sitting.waiting;
    return waiting ? view.addressOf("again", waiting) : null;
  }

  window.Handbook.quizVerdict = { answer, show };
})();

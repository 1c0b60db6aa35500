/*
 * What a whole sitting says: how many were right, the four lists with the blind spots first, how often sure was right; and
 * after a week the offer to do once more what was missed. It fills the pieces of the page.
 */
(function () {
  "use strict";

  const { quizAnswers: answers } = window.Handbook;
  const LISTS = ["blind", "open", "unsure", "known"];
  const SURE = "sure";
  /** From so many sure answers on, one sentence says how often they were right. */
  const ENOUGH_SURE = 3;

  /**
   * The four lists, what is worth most first: sure and wrong is a blind spot.
   * @param {Map<string, {right: boolean, sure: string}>} results by item; `sure`: guess | fairly | sure | none
   */
  function lists(results) {
    const of = (right, sure) => [...results].filter(([, one]) => one.right === right && (one.sure === SURE) === sure).map(([id]) => id);
    return { blind: of(false, true), open: of(false, false), unsure: of(true, false), known: of(true, true) };
  }

  /** How often "zeker" was right; null while there are too few to say anything. */
  function calibration(results) {
    const sure = [...results.values()].filter((one) => one.sure === SURE);
    return sure.length < ENOUGH_SURE ? null : { times: sure.length, right: sure.filter((one) => one.right).length };
  }

  /** Shows it. @param {HTMLElement} view the quiz @returns {HTMLElement} its heading */
  function quizResult(view) {
    const { first } = view.sitting;
    const found = lists(first);
    const piece = view.piece("result");
    const right = [...first.values()].filter((one) => one.right).length;
    piece.querySelector("[data-slot=count]").textContent = `${right} van de ${first.size}`;
    LISTS.forEach((name) => fillList(view, piece.querySelector(`[data-list=${name}]`), found[name]));
    const sure = calibration(first);
    const sentence = piece.querySelector("[data-slot=sure]");
    sentence.hidden = !sure;
    if (sure) sentence.textContent = `Van de ${sure.times} keer “zeker” had je er ${sure.right} goed.`;
    view.listen(piece.querySelector("[data-deed=restart]"), "click", () => restart(view));
    view.stage.prepend(piece);
    offerReturn(view, piece);
    return piece.querySelector("h2, h3");
  }

  /** One list with links to its items; an empty one is not there. */
  function fillList(view, box, ids) {
    box.hidden = !ids.length;
    const links = ids.map((id) => view.piece("line", { to: { href: `#${view.addressOf("first", id)}`, text: nameOf(view.items.get(id)) } }));
    box.querySelector("ul").replaceChildren(...links);
  }

  /** What an item is called in a list: a case by how it begins, for all cases ask the same. */
  function nameOf({ section, heading }) {
    const told = section.querySelector(".hb-quiz__case");
    return told ? told.textContent.trim().split(/(?<=[.?!])\s/)[0] : heading.textContent;
  }

  /** After a week what was missed is asked again, when the reader wants that. */
  function offerReturn(view, result) {
    const due = view.isShort || view.sitting.returning ? [] : view.sitting.due(Date.now());
    if (!due.length) return;
    const offer = view.piece("return", { count: due.length === 1 ? "Eén vraag" : `${due.length} vragen`, begin: { href: `#${view.addressOf("later", due[0])}` } });
    view.listen(offer.querySelector("[data-deed=later]"), "click", () => putAway(view, offer));
    view.listen(offer.querySelector("[data-deed=never]"), "click", () => (answers.leave(view.sitting, due), putAway(view, offer)));
    result.before(offer);
  }

  /** For this visit; also what had no place in the offer. */
  function putAway(view, offer) {
    view.sitting.returning = [];
    offer.remove();
    view.moveTo(view.stage.querySelector("h2, h3"));
  }

  /** From the first item on, in another order. */
  function restart(view) {
    answers.restart(view.sitting);
    view.layOut();
    const [first] = view.items.keys();
    view.at = view.addressOf("first", first);
    if (view.isShort || window.location.hash === `#${view.at}`) view.show(true);
    else window.location.hash = view.at;
  }

  window.Handbook.quizResult = quizResult;
})();

/*
 * What a whole sitting says: how many were right, the four lists with the blind spots first, how often sure was right; and
 * after a week the offer to do once more what was missed. It fills the pieces of the page.
 */
(function () {
  "use strict";

  const { quizGrading: grading } = window.Handbook;
  const LISTS = ["blind", "open", "unsure", "known"];

  /** @param {HTMLElement} view the quiz @returns {HTMLElement} the filled piece */
  function quizResult(view) {
    const { first } = view.sitting;
    const found = grading.lists(first);
    const piece = view.piece("result");
    const right = [...first.values()].filter((one) => one.right).length;
    piece.querySelector("[data-slot=count]").textContent = `${right} van de ${first.size}`;
    LISTS.forEach((name) => fillList(view, piece.querySelector(`[data-list=${name}]`), found[name]));
    const sure = grading.calibration(first);
    const sentence = piece.querySelector("[data-slot=sure]");
    sentence.hidden = !sure;
    if (sure) sentence.textContent = `Van de ${sure.times} keer “zeker” had je er ${sure.right} goed.`;
    view.listen(piece.querySelector("[data-deed=restart]"), "click", () => view.restart());
    return piece;
  }

  /** One list with links to its items; an empty one is not there. */
  function fillList(view, box, ids) {
    box.hidden = !ids.length;
    const links = ids.map((id) => view.piece("line", { to: { href: `#vraag-${id}`, text: view.items.get(id).name } }));
    box.querySelector("ul").replaceChildren(...links);
  }

  /** After a week what was missed is asked again, when the reader wants that. */
  function quizOffer(view, result) {
    const due = view.isShort || view.sitting.returning ? [] : view.sitting.due(Date.now());
    if (!due.length) return;
    const offer = view.piece("return", { count: due.length === 1 ? "Eén vraag" : `${due.length} vragen`, begin: { href: `#terug-${due[0]}` } });
    view.listen(offer.querySelector("[data-deed=later]"), "click", () => putAway(view, offer));
    view.listen(offer.querySelector("[data-deed=never]"), "click", () => (view.sitting.leave(due), putAway(view, offer)));
    result.before(offer);
  }

  /** For this visit; also what had no place in the offer. */
  function putAway(view, offer) {
    view.sitting.returning = [];
    offer.remove();
    view.moveTo(view.stage.querySelector("h2, h3"));
  }

  Object.assign(window.Handbook, { quizResult, quizOffer });
})();

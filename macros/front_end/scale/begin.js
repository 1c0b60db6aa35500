/*
 * The beginning of a self-test: what was begun and not finished, the three moments, what was filled in earlier; and what a
 * code would bring. It fills the pieces of the page; the words are the page's.
 */
(function () {
  "use strict";

  /** Shows it. @returns {HTMLElement} its heading */
  function scaleBegin(view) {
    const { open, done } = view.moments;
    const begin = view.piece("begin");
    const called = calledFor(view);
    const start = called === undefined ? [] : [startPiece(view, called)];
    view.stage.append(...start, ...(open ? [resumePiece(view, open)] : []), begin, ...(done.length ? [earlierPiece(view, done)] : []));
    return start.length ? start[0].querySelector(".hb-box__title") : begin.querySelector(".hb-scale__ask");
  }

  /** The moment that a trainer's address asks for (`#start=voor`); it begins after one press. */
  function calledFor({ wanted, words }) {
    return [0, 1, 2].find((kind) => wanted === `start=${words[`start${kind}`]}`);
  }

  /** What a trainer asks for: one moment, and one press to begin it. */
  function startPiece(view, kind) {
    const piece = view.piece("start", { title: view.words[`title${kind}`] });
    piece.querySelector("[data-moment]").dataset.moment = kind;
    return piece;
  }

  /** What was begun and not finished: how much of it still counts, and how much was changed since. */
  function resumePiece(view, open) {
    const what = `${view.words[`title${open.moment}`]}: ${answersIn(view, view.moments.answers(open, "answers").size)}.`;
    const piece = view.piece("resume", { what });
    piece.querySelector("[data-slot=what]").after(...changedPieces(view, view.moments.changed(open).size));
    return piece;
  }

  /** Every finished moment, the newest first, each with a link to its picture. */
  function earlierPiece(view, done) {
    const piece = view.piece("earlier");
    const lines = done.map((one) => view.piece("earlier-line", { to: { href: view.addressOf(one), text: nameOf(view, one) } }));
    piece.querySelector("ul").append(...lines.reverse());
    return piece;
  }

  /** A moment by its kind and its day; of one that a code brought nobody knows the day. */
  function nameOf({ words }, moment) {
    return `${words[`title${moment.moment}`]}, ${moment.code ? words.code : window.Handbook.day(moment.id)}`;
  }

  /** What a code would bring. */
  function offerPiece(view, moment) {
    const count = answersIn(view, Object.keys(moment.answers).length);
    return view.piece("brought", { title: view.words[`title${moment.moment}`], count });
  }

  function answersIn(view, count) {
    return view.fill(view.words.answers, count, view.scale.hashes.size);
  }

  /** A line that says how many statements were changed; none when none was. */
  function changedPieces(view, count) {
    const statements = count === 1 ? view.words.statement : view.fill(view.words.statements, count);
    return count ? [view.piece("changed", { count: statements })] : [];
  }

  Object.assign(window.Handbook, { scaleBegin, scaleCalled: calledFor, scaleOffer: offerPiece, scaleChanged: changedPieces, scaleName: nameOf });
})();

/*
 * The picture of a group on its page: every moment that was shown side by side, in a picture and a table; what each statement
 * came to where that may be seen; and three questions to talk about. It fills the pieces of the page.
 */
(function () {
  "use strict";

  const { groupDrawn, groupPicture, shortCode } = window.Handbook;

  /** What may be shown of each batch, with what it is called. */
  function moments(view, closed) {
    const { fewest, fewestAStatement } = view.dataset;
    const least = { fewest: Number(fewest), fewestAStatement: Number(fewestAStatement) };
    return closed.map((batch) => ({ kind: batch.kind, name: view.words[`moment${batch.kind}`], ...groupPicture(batch, view.scale, least) }));
  }

  function shown(view, place, closed) {
    const all = moments(view, closed);
    const named = all.map((one) => `${one.name.toLowerCase()} (${view.fill(view.words.people, one.people)})`);
    const piece = view.piece("shown", { title: `${view.words.picture}: ${named.join(", ")}` });
    const slot = (name) => piece.querySelector(`[data-slot=${name}]`);
    slot("picture").append(groupDrawn(all.map(({ kind, rows }) => ({ name: view.words[`when${kind}`], rows }))));
    slot("head").append(...all.map((one) => cell("th", one.name, { scope: "col" })));
    slot("rows").append(...view.scale.dimensions.map(({ title }, row) => line(title, all.map((one) => inWords(view, one.rows[row])))));
    slot("statements").append(...all.flatMap((one) => [...openers(view, one), ...statements(view, one)]));
    place.replaceChildren(piece);
  }

  const levelWords = (level) => shortCode.inWords(level);

  /** The median and the middle half in words. */
  function inWords({ words, fill }, row) {
    if (row.few) return words.few;
    const median = shortCode.inWords(...row.median);
    if (row.width === "nearly") return fill(words.nearly, median);
    return `${fill(words.half, median, levelWords(row.low), levelWords(row.high))}, ${words[row.width]}`;
  }

  /** The statements that lie furthest apart, each with a question to talk about. */
  function openers(view, { name, widest }) {
    if (!widest.length) return [];
    const piece = view.piece("openers", { title: name.toLowerCase() });
    const lines = widest.map(({ text }, place) => view.piece("opener", { text, question: view.words[`question${place}`] }));
    piece.querySelector("[data-slot=list]").append(...lines);
    return [piece];
  }

  /** Every statement with how many chose each point, or with what almost everybody chose. */
  function statements(view, { name, long, statements: all }) {
    if (!all.length) return [];
    const piece = view.piece("statements", { title: name.toLowerCase(), caption: view.fill(view.words.answers, long) });
    const rows = all.map(({ text, few, nearly, counts }) => {
      const said = few ? view.words.few : view.fill(view.words.nearlyAll, nearly);
      return counts ? line(text, counts) : line(text, [said], { colSpan: 5 });
    });
    piece.querySelector("[data-slot=rows]").append(...rows);
    return [piece];
  }

  function line(head, texts, attributes = {}) {
    const row = document.createElement("tr");
    row.append(cell("th", head, { scope: "row" }), ...texts.map((text) => cell("td", text, attributes)));
    return row;
  }

  function cell(name, text, attributes) {
    return Object.assign(document.createElement(name), attributes, { textContent: text });
  }

  Object.assign(window.Handbook, { groupShown: shown, groupMoments: moments });
})();

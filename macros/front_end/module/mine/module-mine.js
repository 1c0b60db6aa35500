/*
 * A module in Mijn leren: what two devices know of it put together, and what is told of it.
 */
(function () {
  "use strict";

  const { merging, mine, records } = window.Handbook;
  const { newer, table } = merging;

  /** Each part since it was first done, and the words of both. */
  function merged(one, other) {
    const [last, first] = newer(one, other) === one ? [one, other] : [other, one];
    return { ...one, done: table(one.done, other.done, Math.min), text: bothTexts(last.text, first.text) };
  }

  /** Nobody's words get lost: what one text does not hold of the other stands below it. */
  function bothTexts(last, first) {
    if (last.includes(first) || first.includes(last)) return last.length >= first.length ? last : first;
    const both = `${last}\n\n${first}`;
    return records.is.text(both) ? both : last;
  }

  /** Which parts are done, and what the reader wrote. */
  function lines(view, row, { done, text }) {
    const number = Object.keys(done).length;
    const parts = () => view.line(view.fill(view.words.parts, number, row.dataset.count), row.querySelector("a").href);
    return [...(number ? [parts()] : []), ...(text ? [written(view, text)] : [])];
  }

  function written(view, text) {
    const line = view.line("");
    line.append(view.words.wrote, Object.assign(document.createElement("blockquote"), { textContent: text }));
    return line;
  }

  mine.module = { merged, lines };
})();

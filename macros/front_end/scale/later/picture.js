/*
 * The picture of a self-test: a line for each dimension, 1 to 5, with what was before, what is now, and what is now thought
 * of then. It says nothing that the table beside it does not say.
 */
(function () {
  "use strict";

  const NS = "http://www.w3.org/2000/svg";
  /** How far two lines between the same marks stand above and below their middle, so that both are seen. */
  const APART = 3;
  const [WIDTH, LEFT, RIGHT, ROW, TOP] = [320, 12, 308, 46, 22];

  const at = (mean) => LEFT + ((mean - 1) / 4) * (RIGHT - LEFT);

  function make(name, attributes, ...children) {
    const element = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  /** The places of 1 to 5, with their number above. */
  function scaleLines(height) {
    return [1, 2, 3, 4, 5].flatMap((point) => [
      make("line", { x1: at(point), x2: at(point), y1: TOP, y2: height - 6, class: "hb-scale__grid" }),
      make("text", { x: at(point), y: 13, "text-anchor": "middle", class: "hb-scale__number" }, String(point)),
    ]);
  }

  /** One dimension: its name, and its marks on a line. Before: an open diamond; then: an open circle; now: a full one. */
  function row({ title, now, before, then }, y) {
    const marks = [make("text", { x: LEFT, y: y + 14, class: "hb-scale__label" }, title)];
    const line = y + 28;
    const tie = (from, look, away) => make("line", { x1: at(from), x2: at(now), y1: line + away, y2: line + away, class: look });
    const apart = before && then ? APART : 0;
    if (before && now) marks.push(tie(before, "hb-scale__tie", -apart));
    if (then && now) marks.push(tie(then, "hb-scale__tie hb-scale__tie--then", apart));
    if (before) marks.push(make("path", { d: `M${at(before)} ${line - 7}l7 7-7 7-7-7z`, class: "hb-scale__open" }));
    if (then) marks.push(make("circle", { cx: at(then), cy: line, r: 6, class: "hb-scale__open hb-scale__open--then" }));
    if (now) marks.push(make("circle", { cx: at(now), cy: line, r: 6, class: "hb-scale__now" }));
    return marks;
  }

  /**
   * @param {{title: string, now: ?number, before: ?number, then: ?number}[]} rows means from 1 to 5
   * @returns {SVGElement} hidden from screen readers: the table says the same
   */
  function picture(rows) {
    const height = TOP + rows.length * ROW + 6;
    const marks = rows.flatMap((one, place) => row(one, TOP + place * ROW));
    return make("svg", { viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true", focusable: "false" }, ...scaleLines(height), ...marks);
  }

  window.Handbook.scalePicture = picture;
})();

/*
 * A QR code as a picture: dark on its own white ground with the margin that a camera needs, also where a page is dark.
 */
(function () {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg";
  /** As wide as the standard asks, in modules. */
  const MARGIN = 4;

  /**
   * @param {number[][]} rows as `qr` gives them
   * @param {string} label what the picture is, for who does not see it
   * @returns {SVGElement}
   */
  function qrPicture(rows, label) {
    const side = rows.length + 2 * MARGIN;
    const picture = made("svg", { viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": label });
    picture.append(
      made("rect", { width: side, height: side, fill: "#fff" }),
      made("path", { d: drawn(rows), fill: "#000", "shape-rendering": "crispEdges" }),
    );
    return picture;
  }

  function made(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  /** Every run of dark modules in a row as one bar. */
  function drawn(rows) {
    const bar = (y, x, length) => `M${x + MARGIN} ${y + MARGIN}h${length}v1h-${length}z`;
    const bars = (row, y) => [...row.join("").matchAll(/1+/g)].map((run) => bar(y, run.index, run[0].length));
    return rows.flatMap(bars).join("");
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.qrPicture = qrPicture;
})();

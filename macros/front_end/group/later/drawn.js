/*
 * The picture of a group: for each dimension a line from 1 to 5, with of each moment the middle half as a bar and the median as
 * a mark. It says nothing that the table beside it does not say.
 */
(function () {
  "use strict";

  const NS = "http://www.w3.org/2000/svg";
  const [WIDTH, LEFT, RIGHT, TOP, NAME, LINE] = [340, 12, 328, 22, 24, 22];
  /** What the name of a moment takes beside its bar, and how far it stands from that. */
  const [ROOM, GAP] = [70, 12];

  /** A level (1 to 13, or between two) on the line. */
  const at = (level) => LEFT + ((level - 1) / 12) * (RIGHT - LEFT);

  function make(name, attributes, ...children) {
    const element = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  function grid(height) {
    return [1, 2, 3, 4, 5].flatMap((point) => [
      make("line", { x1: at(3 * point - 2), x2: at(3 * point - 2), y1: TOP, y2: height - 6, class: "hb-group__grid" }),
      make("text", { x: at(3 * point - 2), y: 13, "text-anchor": "middle", class: "hb-group__tick" }, String(point)),
    ]);
  }

  /** One moment of one dimension, with its name where there are more. */
  function line({ row, name }, y) {
    if (row.few) return [];
    const middle = at((row.median[0] + row.median[1]) / 2);
    const isRight = at(row.high) < RIGHT - ROOM;
    const place = isRight ? { x: at(row.high) + GAP } : { x: at(row.low) - GAP, "text-anchor": "end" };
    const label = name ? [make("text", { ...place, y: y + 4, class: "hb-group__when" }, name)] : [];
    return [
      make("line", { x1: at(row.low), x2: at(row.high), y1: y, y2: y, class: "hb-group__bar" }),
      make("circle", { cx: middle, cy: y, r: 7, class: "hb-group__mark" }),
      ...label,
    ];
  }

  /**
   * @param {{name: string, rows: object[]}[]} moments as `groupPicture` gives them
   * @returns {SVGElement} hidden from screen readers: the table says the same
   */
  function drawn(moments) {
    const tall = NAME + LINE * moments.length;
    const titles = moments[0].rows.map(({ title }) => title);
    const height = TOP + titles.length * tall + 8;
    const marks = titles.flatMap((title, place) => {
      const y = TOP + place * tall;
      const lines = moments.flatMap(({ name, rows }, row) => line({ row: rows[place], name: moments.length > 1 ? name : "" }, y + NAME + 8 + row * LINE));
      return [make("text", { x: LEFT, y: y + 15, class: "hb-group__label" }, title), ...lines];
    });
    return make("svg", { viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true", focusable: "false" }, ...grid(height), ...marks);
  }

  window.Handbook.groupDrawn = drawn;
})();

/*
 * A self-test in Mijn leren: what two devices know of it put together, and what is told of it.
 */
(function () {
  "use strict";

  const { merging, mine } = window.Handbook;
  const { newer, table } = merging;

  /** Every moment; of one that went on in two places every answer, the newer of each. */
  function merged(one, other) {
    const moments = new Map(one.moments.map((moment) => [moment.id, moment]));
    for (const moment of other.moments) moments.set(moment.id, moments.has(moment.id) ? mergedMoment(moments.get(moment.id), moment) : moment);
    return { ...one, moments: [...moments.values()] };
  }

  function mergedMoment(one, other) {
    const last = newer(one, other);
    const both = (name) => table(one[name], other[name], (here, there) => (last === one ? here : there));
    return { ...last, done: one.done || other.done, answers: both("answers"), then: both("then") };
  }

  /** Each moment leads to its picture. */
  function lines(view, row, { moments }) {
    const { words } = view;
    const { href } = row.querySelector("a");
    return [...moments].sort((one, other) => one.id - other.id).map(({ id, moment, done, code }) => {
      const name = `${words[`moment${moment}`]}, ${code ? words.code : window.Handbook.day(id)}`;
      return done ? view.line(name, `${href}#beeld-${id}`) : view.line(view.fill(words.momentOpen, name), href);
    });
  }

  mine.scale = { merged, lines };
})();

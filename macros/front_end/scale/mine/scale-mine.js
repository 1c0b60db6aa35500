/*
 * A self-test in Mijn leren: what two devices know of it put together, and what is told of it.
 */
(function () {
  "use strict";

  const { merging, mine, scaleBefore, scaleScores: scores } = window.Handbook;
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

  /** Each moment leads to its picture; beside it how high the whole came, and what moved since before a training. */
  function lines(view, row, { moments }) {
    const { words } = view;
    const { href } = row.querySelector("a");
    const hashes = new Map(row.dataset.hashes.split(" ").map((one) => one.split(":")));
    return [...moments].sort((one, other) => one.id - other.id).map((moment) => {
      const { id, done, code } = moment;
      const name = `${words[`moment${moment.moment}`]}, ${code ? words.code : window.Handbook.day(id)}`;
      if (!done) return view.line(view.fill(words.momentOpen, name), href);
      const line = view.line(name, `${href}#beeld-${id}`);
      line.append(...resultOf(view, hashes, moment, moments).map((text) => `. ${text}`));
      return line;
    });
  }

  /** The answers about the reader that still count. */
  function answersOf(hashes, moment) {
    const same = Object.entries(moment ? moment.answers : {}).filter(([item, [, hash]]) => hashes.get(item) === hash);
    return new Map(same.map(([item, [points]]) => [item, points]));
  }

  /** The mean over all that is about the reader, and how that grew. */
  function resultOf({ words, fill }, hashes, moment, moments) {
    const [now, before] = [moment, moment.moment ? scaleBefore(moments, moment) : null].map((one) => answersOf(hashes, one));
    const own = [...hashes.keys()];
    const whole = scores.whole(own, now);
    if (!whole) return [words.scaleFew];
    const grown = scores.wholeGrowth(scores.moved(own, before, now), own.length);
    const growth = grown === "few" ? [] : [words[`scale-${grown}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]];
    return [fill(words.scaleMean, scores.inWords(whole)), ...growth];
  }

  mine.scale = { merged, lines };
})();

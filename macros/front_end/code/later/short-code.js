/*
 * The short code: a self-test in so few digits (12 for seven dimensions) that somebody can read them aloud. Of each dimension
 * it holds its level, a mean in thirds of a step; not one answer. From left to right kind, form, a chance number and the
 * levels, each a figure with a base of its own; then two digits that make the whole 1 more than a multiple of 97. As 10 has
 * period 96 modulo that prime, no wrong digit and no two swapped digits pass. It follows from the long code of the same
 * person, so that both can be known as one. It is no secret. Pure: no page, no address, no memory.
 */
(function () {
  "use strict";

  const { digitsIn } = window.Handbook.longCode;
  /** A level is 1 to 13 for a mean of 1 to 5, or 0 where too few statements were answered. */
  const LEVELS = 14;
  /** How many values the figures above the levels have: kind (before, after, looking back, a second opinion), form, chance. */
  const HEAD = [4, 3, 7];
  const [, FORMS, CHANCES] = HEAD;
  const PRIME = 97;
  const CHECK = 100;
  const LONGEST = 400;

  const bases = (size) => [...HEAD, ...Array(size).fill(LEVELS)];
  const capacity = (size) => bases(size).reduce((product, base) => product * base, 1);

  /** How many digits a code of so many dimensions has. */
  function length(size) {
    return String(capacity(size) * CHECK - 1).length;
  }

  /** @param {{kind: number, form: number, chance: number, levels: number[]}} code @returns {string} decimal digits */
  function pack({ kind, form, chance, levels }) {
    const figures = [kind, form, chance, ...levels];
    const all = bases(levels.length);
    const bad = figures.find((figure, place) => !(figure >= 0 && figure < all[place]));
    if (bad !== undefined) throw new RangeError(`${bad} does not fit`);
    const whole = figures.reduce((sum, figure, place) => sum * all[place] + figure, 0) * CHECK;
    return String(whole + ((PRIME + 1 - (whole % PRIME)) % PRIME)).padStart(length(levels.length), "0");
  }

  /**
   * What a code says that somebody typed or pasted.
   * @param {string} text also with spaces and dashes @param {number} size how many dimensions the self-test has
   * @returns {object} what `pack` was given; or `{fault}`: "form" (no number, or too short or long) or "digits" (one is wrong)
   */
  function unpack(text, size) {
    if (!isOne(text, size)) return { fault: "form" };
    const number = Number(digitsIn(text));
    let left = Math.floor(number / CHECK);
    if (number % PRIME !== 1 || left >= capacity(size)) return { fault: "digits" };
    const figures = bases(size).reverse().map((base) => {
      const figure = left % base;
      left = (left - figure) / base;
      return figure;
    });
    const [kind, form, chance, ...levels] = figures.reverse();
    return { kind, form, chance, levels };
  }

  /** Whether this has as many digits as a short code; a long one has more. */
  function isOne(text, size) {
    return text.length <= LONGEST && /^\d+$/.test(digitsIn(text)) && digitsIn(text).length === length(size);
  }

  /** The level of a mean: the nearest third of a step, halves up. */
  function level({ sum, count }) {
    return count ? 1 + Math.floor((6 * (sum - count) + count) / (2 * count)) : 0;
  }

  /** The level of each dimension. @param {number[]} answers 0 counts nowhere @param {number[]} sizes statements of each one */
  function levelsOf(answers, sizes, enough) {
    let end = 0;
    return sizes.map((size) => {
      const given = answers.slice(end, (end += size)).filter((points) => points > 0);
      const sum = given.reduce((all, points) => all + points, 0);
      return given.length < enough ? 0 : level({ sum, count: given.length });
    });
  }

  /** What the short code says of a person whose long code says this; who looks back said first how it is now. */
  function shortened({ moment, form, salt, answers }, sizes, enough) {
    return { kind: moment, form: form % FORMS, chance: salt % CHANCES, levels: levelsOf(answers, sizes, enough) };
  }

  /** A mean between two levels (the same one twice for one), with one decimal, as Dutch writes it. */
  function inWords(low, high = low) {
    return (Math.round((10 * (low + high + 4)) / 6) / 10).toFixed(1).replace(".", ",");
  }

  window.Handbook.shortCode = { FORMS, length, pack, unpack, isOne, level, levelsOf, shortened, inWords };
})();

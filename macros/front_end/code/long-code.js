/*
 * The long code: all answers of one self-test as one number, to keep on paper, in a link or as a QR code. It is no secret.
 * From left to right a leading 1, version, form, moment, chance number and answers, each a figure with a base of its own; then
 * three digits that make the whole 1 more than a multiple of 997. As 10 has period 166 modulo that prime, no wrong digit and
 * no two swapped digits pass. Pure: no page, no address, no memory.
 */
(function () {
  "use strict";

  const VERSION = 1;
  /** How many values the figures above the answers have: version, form, moment, chance number. */
  const HEAD = [8, 4096, 4, 1048576];
  /** An answer is 1 to 5, or 0 when it does not apply or was not given. */
  const LEVELS = 6;
  /** How often each moment asks everything: before and after once; looking back first as it is now, then as it was. */
  const TIMES = [1, 1, 2];
  const PRIME = 997n;
  const CHECK = 1000n;
  const LONGEST = 400;

  /**
   * @param {{version: ?number, form: number, moment: number, salt: number, answers: number[]}} code moment: 0 before, 1 after,
   *   2 looking back
   * @returns {string} decimal digits: 40 of 33 answers
   */
  function pack({ version = VERSION, form, moment, salt, answers }) {
    const figures = [version, form, moment, salt, ...answers];
    const all = bases(answers.length);
    const bad = figures.find((figure, place) => !(figure >= 0 && figure < all[place]));
    if (bad !== undefined) throw new RangeError(`${bad} does not fit`);
    const whole = figures.reduce((sum, figure, place) => sum * BigInt(all[place]) + BigInt(figure), 1n) * CHECK;
    return String(whole + ((PRIME + 1n - (whole % PRIME)) % PRIME));
  }

  function bases(size) {
    return [...HEAD, ...Array(size).fill(LEVELS)];
  }

  /**
   * What a code says that somebody typed, pasted or followed.
   * @param {string} text also with spaces and dashes, or a whole address with `code=` in it
   * @param {number} count how many answers the self-test asks for, once
   * @returns {object} what `pack` was given; or `{fault}`: "form" (no number, or too short or long), "digits" (one of them is
   *   wrong), "newer" (made by a later version) or "other" (a right code, but not of this self-test)
   */
  function unpack(text, count) {
    const digits = text.length > LONGEST ? "" : digitsIn(text);
    if (!/^[1-9]\d*$/.test(digits) || digits.length < lengths(1)[0]) return { fault: "form" };
    const sizes = [count, 2 * count];
    const whole = BigInt(digits);
    if (whole % PRIME !== 1n) return { fault: sizes.some((size) => lengths(size).includes(digits.length)) ? "digits" : "form" };
    const found = sizes.map((size) => opened(whole / CHECK, size)).find((code) => code);
    if (found && found.version > VERSION) return { fault: "newer" };
    const ours = found && found.version === VERSION && found.answers.length === count * TIMES[found.moment];
    return ours ? found : { fault: "other" };
  }

  /** Without what people, keyboards and mail programs put around and between digits: spaces, dashes, marks without a width. */
  function digitsIn(text) {
    return text.replace(/^.*code(?:=|%3D)([^&]*).*$/is, "$1").replace(/[\s\p{Pd}\p{Cf}]/gu, "");
  }

  /** How many digits the lowest and the highest code of this version with so many answers have. */
  function lengths(size) {
    const [versions, ...rest] = bases(size).map(BigInt);
    const step = rest.reduce((product, base) => product * base, CHECK);
    const lowest = step * (versions + BigInt(VERSION));
    return [lowest, lowest + step - 1n].map((code) => String(code).length);
  }

  /** The figures of a number, if it has exactly so many answers: then the leading 1 is what is left. */
  function opened(whole, size) {
    let left = whole;
    const figures = bases(size).map(BigInt).reverse().map((base) => {
      const figure = Number(left % base);
      left /= base;
      return figure;
    });
    const [version, form, moment, salt, ...answers] = figures.reverse();
    return left === 1n ? { version, form, moment, salt, answers } : null;
  }

  /** In groups of four, to read aloud and to write down. */
  function grouped(digits) {
    return digits.replace(/\d{4}(?=\d)/g, "$& ");
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.longCode = { pack, unpack, grouped, digitsIn, length: (size) => lengths(size)[0] };
})();

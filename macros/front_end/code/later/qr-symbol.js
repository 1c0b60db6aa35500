/*
 * A QR code as rows of 0 and 1: the fixed patterns, the codewords in between, and the mask that makes it easiest to read. Pure.
 */
(function () {
  "use strict";

  /** A mask turns a module over where its value is 0. */
  const MASKS = [
    (y, x) => (y + x) % 2, (y) => y % 2, (y, x) => x % 3, (y, x) => (y + x) % 3,
    (y, x) => ((y >> 1) + Math.floor(x / 3)) % 2, (y, x) => ((y * x) % 2) + ((y * x) % 3),
    (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2, (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2,
  ];
  /** What a symbol says of itself, each with its own check: level M with each mask, and from version 7 on the version. */
  const FORMATS = [0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0];
  const NUMBERS = { 7: 0x07c94, 8: 0x085bc, 9: 0x09a99 };
  const bit = (value, place) => (value >> place) & 1;

  /** Only tests force anything. @returns {?{rows: number[][], version: number, mask: number}} 1 is dark; null when too long */
  function qr(text, forced = {}) {
    const { version, codewords } = window.Handbook.qrBits.encoded(text, forced.version) || {};
    if (!version) return null;
    const frame = framed(version);
    const free = path(frame.length).filter(([y, x]) => frame[y][x] === undefined);
    const symbols = (forced.mask === undefined ? [...MASKS.keys()] : [forced.mask]).map((mask) => {
      const rows = withFormat(frame.map((row) => [...row]), mask);
      free.forEach(([y, x], n) => (rows[y][x] = bit(codewords[n >> 3], 7 - (n % 8)) ^ (MASKS[mask](y, x) === 0)));
      return { rows, version, mask };
    });
    const points = symbols.map((symbol) => penalty(symbol.rows));
    return symbols[points.indexOf(Math.min(...points))];
  }

  /** What all symbols of a version have; undefined where the codewords come. */
  function framed(version) {
    const size = 17 + 4 * version;
    const rows = Array.from({ length: size }, () => Array(size).fill());
    for (const [y, x] of [[3, 3], [3, size - 4], [size - 4, 3]]) squares(rows, y, x, [1, 1, 0, 1, 0]);
    const lines = [[], [6, size - 7], [6, (size - 1) / 2, size - 7]][(version > 1) + (version > 6)];
    for (const y of lines) for (const x of lines) if (rows[y][x] === undefined) squares(rows, y, x, [1, 0, 1]);
    for (let n = 8; n < size - 8; n += 1) rows[6][n] = rows[n][6] = 1 - (n % 2);
    for (let n = 0; n < 18 && version > 6; n += 1) {
      const [far, near] = [size - 11 + (n % 3), Math.floor(n / 3)];
      rows[far][near] = rows[near][far] = bit(NUMBERS[version], n);
    }
    return withFormat(rows, 0);
  }

  /** Squares around each other, from the inside out, as far as they fall inside the symbol. */
  function squares(rows, y, x, colours) {
    const away = (at, along) => Math.max(Math.abs(at - y), Math.abs(along - x));
    rows.forEach((row, at) => row.forEach((old, along) => (row[along] = colours[away(at, along)] ?? old)));
  }

  /** The format stands there twice: around the first corner, past the dotted line in 6, and along the two others. */
  function withFormat(rows, mask) {
    const size = rows.length;
    const past = (n) => n + (n > 5);
    for (let n = 0; n < 8; n += 1) rows[past(n)][8] = rows[8][size - 1 - n] = bit(FORMATS[mask], n);
    for (let n = 0; n < 7; n += 1) rows[8][past(n)] = rows[size - 1 - n][8] = bit(FORMATS[mask], 14 - n);
    rows[size - 8][8] = 1;
    return rows;
  }

  /** All places in the order of the codewords: two columns at a time from the right, up and down, around column 6. */
  function path(size) {
    const pairs = Array.from({ length: (size - 1) / 2 }, (_, n) => size - 1 - 2 * n).map((x) => (x > 6 ? x : x - 1));
    const along = (n) => Array.from({ length: size }, (_, step) => (n % 2 ? step : size - 1 - step));
    return pairs.flatMap((x, n) => along(n).flatMap((y) => [[y, x], [y, x - 1]]));
  }

  /** How hard a symbol is to read: long runs, blocks, what looks like a corner, and more of one colour than of the other. */
  function penalty(rows) {
    const lines = [...rows, ...rows.map((_, x) => rows.map((row) => row[x]))].map((line) => line.join(""));
    const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) || []).reduce((sum, run) => sum + run.length - 2, 0);
    const corners = lines.flatMap((line) => `0000${line}0000`.match(/00001011101|1011101(?=0000)/g) || []).length;
    const alike = (y, x) => [rows[y][x - 1], rows[y - 1][x], rows[y - 1][x - 1]].every((other) => other === rows[y][x]);
    const blocks = rows.flatMap((row, y) => row.filter((_, x) => y && x && alike(y, x))).length;
    const dark = rows.flat().filter(Boolean).length / rows.length ** 2;
    return runs + 40 * corners + 3 * blocks + 10 * Math.floor(Math.abs(20 * dark - 10));
  }

  window.Handbook.qr = qr;
})();

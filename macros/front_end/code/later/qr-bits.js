/*
 * The codewords of a QR code (ISO/IEC 18004) at level M: a text, and what it takes to read it when a part is stained. Only what
 * a link with a long code asks for: versions 1 to 9, bytes, and after them one run of digits. Pure.
 */
(function () {
  "use strict";

  /** By version: all codewords, those that correct in each block, and how many blocks. */
  const VERSIONS = [
    [26, 10, 1], [44, 16, 1], [70, 26, 1], [100, 18, 2], [134, 24, 2], [172, 16, 4], [196, 18, 4], [242, 22, 4], [292, 22, 5],
  ];
  const binary = (value, size) => value.toString(2).padStart(size, "0");
  /** The product of two bytes in the field of 256 with the polynomial 0x11d. */
  const times = (one, other) => other && (other & 1 ? one : 0) ^ times((one << 1) ^ (one > 127 ? 0x11d : 0), other >> 1);

  /** Of the smallest version that fits, or of the one that is wanted. @returns {?{version: number, codewords: number[]}} */
  function encoded(text, wanted) {
    const bits = bitsOf(text);
    const fits = ([all, fixes, blocks], n) => bits.length <= 8 * (all - fixes * blocks) && n + 1 === (wanted ?? n + 1);
    const version = VERSIONS.findIndex(fits) + 1;
    if (!version) return null;
    const [all, fixes, blocks] = VERSIONS[version - 1];
    const parts = divided(filled(bits, all - fixes * blocks), blocks);
    return { version, codewords: [...woven(parts), ...woven(parts.map((part) => correction(part, fixes)))] };
  }

  /** A last run of six digits or more by threes, in ten bits; what stands before it as bytes; each after its mode and length. */
  function bitsOf(text) {
    const [, head, digits = ""] = /^(.*?)(\d{6,})?$/s.exec(text);
    const bytes = [...new TextEncoder().encode(head)].map((byte) => binary(byte, 8));
    const threes = (digits.match(/\d{1,3}/g) || []).map((three) => binary(Number(three), 3 * three.length + 1));
    const first = head && ["0100", binary(bytes.length, 8), ...bytes];
    return [...first, ...(digits && ["0001", binary(digits.length, 10), ...threes])].join("");
  }

  /** As codewords of eight bits: an end of four if there is room for it, then two bytes in turn until it is full. */
  function filled(bits, room) {
    const ended = bits + "0000".slice(0, 8 * room - bits.length);
    const words = ended.match(/.{1,8}/g).map((word) => parseInt(word.padEnd(8, "0"), 2));
    return [...words, ...Array.from({ length: room - words.length }, (_, place) => (place % 2 ? 0x11 : 0xec))];
  }

  /** In blocks of one length; the last ones are one longer when it does not come out even. */
  function divided(words, blocks) {
    const start = (block) => block * Math.floor(words.length / blocks) + Math.max(0, block - blocks + (words.length % blocks));
    return Array.from({ length: blocks }, (_, block) => words.slice(start(block), start(block + 1)));
  }

  /** The first of every block, then the second of every block, so that a stain hurts each of them a little. */
  function woven(parts) {
    return parts[parts.length - 1].flatMap((_, place) => parts.map((part) => part[place])).filter((word) => word !== undefined);
  }

  /** What is left of a block when it is divided by the product of all (x - 2^n) with n < size (Reed-Solomon). */
  function correction(data, size) {
    let [divisor, root] = [[1], 1];
    for (let n = 0; n < size; n += 1) {
      divisor = [...divisor, 0].map((factor, place) => factor ^ times(divisor[place - 1] || 0, root));
      root = times(root, 2);
    }
    const add = (left, word) => divisor.slice(1).map((factor, place) => left[place + 1] ^ times(factor, left[0] ^ word));
    return data.reduce(add, Array(size).fill(0));
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.qrBits = { encoded };
})();

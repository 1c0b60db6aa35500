/*
 * In which order the choices of an item stand. Pure: no page, no address, no memory.
 */
(function () {
  "use strict";

  /**
   * The ids in another order: always the same for one seed. What has to stay last stays last.
   * @param {string[]} ids @param {number} seed @param {?string} last
   */
  function shuffled(ids, seed, last) {
    const found = ids.filter((id) => id !== last);
    let state = seed >>> 0;
    for (let place = found.length - 1; place > 0; place -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 4294967296) * (place + 1));
      [found[place], found[other]] = [found[other], found[place]];
    }
    return last && ids.includes(last) ? [...found, last] : found;
  }

  window.Handbook.quizShuffled = shuffled;
})();

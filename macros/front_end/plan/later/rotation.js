/*
 * Who sits where in every round: the same cards as `macros/carousel/rotation.py` deals, which tells how. Pure: no page, no
 * chance, no clock. People, tables and rounds are counted from 0.
 */
(function () {
  "use strict";

  const MOST_PEOPLE = 60;
  const TRIES = 2000;
  const WEIGHT = 1000;
  /** The lists that were searched for, by what they are for. */
  const known = new Map();

  const upTo = (count, each) => Array.from({ length: count }, (_, place) => each(place));
  const divisor = (one, other) => (other ? divisor(other, one % other) : one);

  /**
   * @param {{people: number, tables: number, rounds: number, moves: "spread"|"block"|"none", host: boolean}} plan
   * @returns {object} `rows`: how far the cards of each are in every round; `table`, `steps`, `at`; `met`: how many others
   *   each person meets; `pairs` that meet, `again`: those that meet more than once; `comesBack`
   */
  function rotation({ people, tables, rounds, moves, host }) {
    const needed = Math.ceil(people / tables);
    if (moves === "spread") {
      const lists = [searched(tables, rounds, host), simple(tables, rounds, host)];
      const [first, other] = lists.map((rows) => seated(people, tables, rows.slice(0, needed)));
      return other.pairs > first.pairs ? other : first;
    }
    const on = upTo(rounds, (turn) => (moves === "block" ? turn % tables : 0));
    return seated(people, tables, upTo(needed, (place) => (host && !place ? on.map(() => 0) : on)));
  }

  function seated(people, tables, rows) {
    const rounds = rows[0].length;
    const rowOf = (person) => rows[Math.floor(person / tables)];
    const table = (person, turn) => (person + rowOf(person)[turn]) % tables;
    const met = upTo(people, () => 0);
    let [pairs, again] = [0, 0];
    for (let one = 0; one < people; one += 1) {
      for (let other = one + 1; other < people; other += 1) {
        let times = 0;
        for (let turn = 0; turn < rounds; turn += 1) times += table(one, turn) === table(other, turn);
        if (times) [met[one], met[other], pairs] = [met[one] + 1, met[other] + 1, pairs + 1];
        if (times > 1) again += 1;
      }
    }
    return {
      rows,
      table,
      met,
      pairs,
      again,
      steps: (person) => rowOf(person).slice(1).map((far, turn) => (far - rowOf(person)[turn] + tables) % tables),
      at: (place, turn) => upTo(people, (person) => person).filter((person) => table(person, turn) === place),
      comesBack: rows.some((row) => row.some(Boolean) && new Set(row).size < rounds),
    };
  }

  function simple(tables, rounds, host) {
    const least = Math.min(rounds, tables);
    const steps = upTo(tables - 1, (place) => place + 1).filter((step) => tables / divisor(step, tables) >= least);
    const needed = Math.ceil(MOST_PEOPLE / tables);
    const ofRows = [...(host ? [0] : []), ...upTo(needed, (place) => steps[place % steps.length])].slice(0, needed);
    return ofRows.map((step) => upTo(rounds, (turn) => (step * turn) % tables));
  }

  function searched(tables, rounds, host) {
    const key = [tables, rounds, host].join();
    if (known.has(key)) return known.get(key);
    const rows = simple(tables, rounds, host);
    const first = Number(host);
    const draw = drawing();
    for (let tried = rounds > 2 ? 0 : TRIES; tried < TRIES; tried += 1) {
      const place = first + draw(rows.length - first);
      const row = drawnRow(tables, rounds, draw);
      if (cost(rows, place, row, tables) <= cost(rows, place, rows[place], tables)) rows[place] = row;
    }
    known.set(key, rows);
    return rows;
  }

  function cost(rows, place, row, tables) {
    let sum = 0;
    for (let other = 0; other < rows.length; other += 1) {
      if (other !== place) sum += twice(row, rows[other], tables) * Math.floor(WEIGHT / Math.max(place, other) ** 2);
    }
    return sum;
  }

  function twice(one, other, tables) {
    let [seen, again] = [0, 0];
    for (let turn = 0; turn < one.length; turn += 1) {
      const bit = 1 << ((one[turn] - other[turn] + tables) % tables);
      if (seen & bit) again += 1;
      seen |= bit;
    }
    return again;
  }

  function drawnRow(tables, rounds, draw) {
    const all = upTo(tables, (place) => place);
    let left = all.slice(1);
    const row = [0];
    while (row.length < rounds) {
      if (!left.length) left = [...all];
      row.push(...left.splice(draw(left.length), 1));
    }
    return row;
  }

  function drawing() {
    let state = 1;
    return (below) => {
      state = (state * 1664525 + 1013904223) % 4294967296;
      return Math.floor((state * below) / 4294967296);
    };
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.rotation = rotation;
})();

/*
 * A session as it is planned: what its address says of it, what is wrong with its numbers, and what happens from when to when.
 * Pure: no page and no clock. An address is what anybody may have written: what is not right in it is named, never followed.
 */
(function () {
  "use strict";

  const DAY = 1440;
  const LONGEST = 200;
  /** What each number is called in an address, and from what to what it may be. */
  const NUMBERS = {
    people: ["mensen", 4, 60],
    tables: ["tafels", 2, 12],
    rounds: ["ronden", 1, 6],
    minutes: ["minuten", 1, 180],
    change: ["wisselen", 0, 60],
  };
  const NAMES = new Set([...Object.values(NUMBERS).map(([name]) => name), "begin", "vorm", "nu", "tot", "rest"]);

  /** The forms that a page offers, as its pieces name them; `people` is for how many the page was made. */
  function formsIn(pieces) {
    return [...pieces.querySelectorAll("[data-form]")].map(({ dataset: { form, title, moves, host, ...numbers } }) => ({
      form,
      title,
      moves,
      host: host === "yes",
      begin: numbers.begin ? Number(numbers.begin) : null,
      ...Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, Number(numbers[name])])),
    }));
  }

  /**
   * @param {string} hash @param {object[]} forms those of the page; the first stands for what is not said
   * @returns {{plan: object, faults: Object<string, string>, is: boolean, rest: Object<string, string>}} `faults` by the
   *   number that is not right, "address" when it cannot be read at all: then the plan is the first form as it is; `is`:
   *   whether the address says anything of a plan, or is that of a heading; `rest`: what a timer keeps in it
   */
  function read(hash, forms) {
    const said = parts(hash);
    const form = forms.find(({ form: id }) => id === said?.vorm) || forms[0];
    const bare = { plan: { ...forms[0] }, rest: {}, is: hash.includes("=") };
    if (!bare.is) return { ...bare, faults: {} };
    if (!said || (said.vorm && form.form !== said.vorm)) return { ...bare, faults: { address: "address" } };
    const plan = { ...form };
    for (const [key, [name]] of Object.entries(NUMBERS)) if (name in said) plan[key] = /^\d{1,4}$/.test(said[name]) ? Number(said[name]) : NaN;
    if ("begin" in said) plan.begin = minuteOf(said.begin);
    const faults = faultsOf(plan);
    return Object.keys(faults).length ? { ...bare, faults } : { ...bare, plan, faults, rest: said };
  }

  /** What an address says, each name once; nothing when it is not one of ours. */
  function parts(hash) {
    const pairs = hash.slice(1).split("&").filter(Boolean).map((part) => part.split("="));
    const good = pairs.every(([name, value, ...more]) => NAMES.has(name) && /^[\w.-]{1,40}$/.test(value) && !more.length);
    return hash.length <= LONGEST && good && new Set(pairs.map(([name]) => name)).size === pairs.length ? Object.fromEntries(pairs) : null;
  }

  /** @param {string} text "13.00" or "13:00" @returns {number} minutes since midnight; NaN when it is no time */
  function minuteOf(text) {
    const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text) || [];
    return hours ? 60 * Number(hours) + Number(minutes) : NaN;
  }

  /** Which numbers are not right: each name with what is wrong, "number" or "few" (people for so many tables). */
  function faultsOf(plan) {
    const wrong = Object.entries(NUMBERS).filter(([key, [, least, most]]) => !(Number.isInteger(plan[key]) && plan[key] >= least && plan[key] <= most));
    const faults = Object.fromEntries(wrong.map(([key]) => [key, key]));
    if (plan.begin !== null && !(plan.begin >= 0 && plan.begin < DAY)) faults.begin = "begin";
    if (!wrong.length && plan.people < 2 * plan.tables) faults.tables = "few";
    return faults;
  }

  /** The address of a plan. */
  function write(plan, rest = {}) {
    const numbers = Object.entries(NUMBERS).map(([key, [name]]) => `${name}=${plan[key]}`);
    const begin = plan.begin === null ? [] : [`begin=${clock(plan, plan.begin)}`];
    const others = Object.entries(rest).map(([name, value]) => `${name}=${value}`);
    return `#${[...numbers, ...begin, `vorm=${plan.form}`, ...others].join("&")}`;
  }

  /** Every round, and the change before the next, in minutes. */
  function phases({ rounds, minutes, change, begin }) {
    let now = begin || 0;
    const found = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [kind, lasts] of [["round", minutes], ["change", change]]) {
        if (kind === "change" && turn === rounds - 1) continue;
        found.push({ kind, turn, begin: now, end: now + lasts });
        now += lasts;
      }
    }
    return found;
  }

  /** A time of the day as Dutch writes it, also of the day before; or the minutes since the beginning. */
  function clock({ begin }, minute) {
    const two = (number) => String(number).padStart(2, "0");
    const now = (minute + DAY) % DAY;
    return begin === null ? String(minute) : `${two(Math.floor(now / 60))}.${two(now % 60)}`;
  }

  /** Which cards go how far when this round is over, counted from 0. */
  function going({ people, tables, host }, { rows }, turn) {
    const found = [];
    rows.forEach((row, place) => {
      const step = (row[turn + 1] - row[turn] + tables) % tables;
      const isHost = host && !place;
      const before = found[found.length - 1];
      const last = Math.min(place * tables + tables, people) - 1;
      if (before && before.step === step && before.isHost === isHost) before.last = last;
      else found.push({ first: place * tables, last, step, isHost });
    });
    return found;
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.plan = { NUMBERS, formsIn, read, write, faultsOf, minuteOf, phases, clock, going };
})();

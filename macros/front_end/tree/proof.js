/*
 * What can be proved of the answers given: which outcomes are still possible, and which answers decide the one reached.
 * Pure, as engine.js, and exact: over all classes of answers. Null where that takes more than enough steps.
 */
(function () {
  "use strict";

  const { treeEngine: engine } = window.Handbook;

  /** So many answers may be tried for one proof; beyond that the reader is told nothing. */
  const ENOUGH = 20000;

  /** Every end that is still possible from here, in no order; null when there are too many paths to try. */
  function possible(tree, steps, at) {
    const ends = new Set();
    const whole = search(tree, { steps, at, fixed: new Map(), visit: (end) => void ends.add(end) });
    return whole === null ? null : ends;
  }

  /**
   * The smallest set of these answers that leads to this end, whatever is answered to the rest: as few questions as can
   * be (the first such set in the order asked), and of a question with several answers as few ticks, set or left out.
   * @returns {?Map<string, {ids: string[], without: string[]}>} by question: what was chosen, and what was not
   */
  function deciding(tree, steps, end) {
    const all = [...steps];
    const fixedBy = (some) => new Map(some.map(([id, chosen]) => [id, [chosen]]));
    let left = ENOUGH;
    const decides = (fixed) => {
      const same = { steps: new Map(), at: tree.start, fixed, visit: (reached) => reached !== end };
      const found = search(tree, same, left);
      if (found === null) throw ENOUGH;
      left -= found.spent;
      return !found.stopped;
    };
    try {
      const needed = all.filter(([id]) => !decides(fixedBy(all.filter(([other]) => other !== id))));
      const spare = all.filter((step) => !needed.includes(step));
      const extra = smallest(spare, 0, (some) => decides(fixedBy([...needed, ...some])));
      const deciders = all.filter((step) => needed.includes(step) || extra.includes(step));
      return narrowed(tree, deciders, fixedBy(deciders), decides);
    } catch (fault) {
      if (fault === ENOUGH) return null;
      throw fault;
    }
  }

  /** Of each question with several answers, only the ticks that are needed; "none of these" is one by itself. */
  function narrowed(tree, deciders, fixed, decides) {
    const found = new Map();
    for (const [id, chosen] of deciders) {
      const question = tree.questions.get(id);
      const ticks = question.several && chosen.length ? [...question.answers.keys()].map((tick) => [tick, chosen.includes(tick)]) : [];
      const needed = ticks.length && smallest(ticks, 1, (some) => decides(new Map(fixed).set(id, classesWith(tree, id, some))));
      if (needed) fixed.set(id, classesWith(tree, id, needed));
      const ids = needed ? needed.filter(([, set]) => set).map(([tick]) => tick) : chosen;
      found.set(id, { ids, without: needed ? needed.filter(([, set]) => !set).map(([tick]) => tick) : [] });
    }
    return found;
  }

  /** The smallest subset for which the test holds, and of those of one size the first in the order given. */
  function smallest(items, least, test) {
    for (let size = least; size <= items.length; size += 1) {
      const found = ofSize(items, size, [], test);
      if (found) return found;
    }
    return null;
  }

  function ofSize(items, size, chosen, test) {
    if (!size) return test(chosen) ? chosen : null;
    for (let place = 0; place + size <= items.length; place += 1) {
      const found = ofSize(items.slice(place + 1), size - 1, [...chosen, items[place]], test);
      if (found) return found;
    }
    return null;
  }

  /** One way of answering for each class that can be told apart, of all ways with these ticks set or left out. */
  function classesWith(tree, id, ticks) {
    const { answers, none } = tree.questions.get(id);
    const told = new Map(ticks);
    const free = [...answers.keys()].filter((tick) => !told.has(tick));
    const set = ticks.filter(([, on]) => on).map(([tick]) => tick);
    const facts = tree.facts.get(id) || [];
    const classes = new Map();
    for (let bits = 0; bits < 2 ** free.length; bits += 1) {
      const chosen = [...set, ...free.filter((_, place) => bits & (2 ** place))];
      if (!chosen.length && none === undefined) continue;
      const key = [!chosen.length, ...facts.map((fact) => engine.holds(fact, new Map([[id, chosen]])))].join();
      if (!classes.has(key)) classes.set(key, chosen);
    }
    return [...classes.values()];
  }

  /**
   * Walks every class of path from here; answers in `fixed` are given as they are there.
   * @param {{steps: Map, at: string, fixed: Map, visit: (end: string) => boolean}} from `visit` stops it by giving true
   * @returns {?{stopped: boolean, spent: number}} null when `most` answers were not enough
   */
  function search(tree, { steps, at, fixed, visit }, most = ENOUGH) {
    const seen = new Set();
    const waiting = [[at, steps]];
    let spent = 0;
    while (waiting.length) {
      const [here, answers] = waiting.pop();
      const key = [here, ...tree.remembered.map((id) => (answers.get(id) || ["-"]).join("."))].join("/");
      if (seen.has(key)) continue;
      seen.add(key);
      if (!tree.questions.has(here)) {
        if (visit(here)) return { stopped: true, spent };
        continue;
      }
      const ways = fixed.get(here) || tree.questions.get(here).classes;
      if ((spent += ways.length) > most) return null;
      for (const chosen of ways) {
        const longer = new Map(answers).set(here, chosen);
        waiting.push([engine.nextAfter(tree, here, longer), longer]);
      }
    }
    return { stopped: false, spent };
  }

  window.Handbook.treeProof = { possible, deciding };
})();

/*
 * The meaning of a tree, repeated from macros/tree/model/walk.py: answers are replayed from the start.
 * Pure: no page, no address, no state. Answers are a Map from question id to a list of answer ids; [] is "none of these".
 */
(function () {
  "use strict";

  /** So many steps may be spent on counting what is left; beyond that the reader gets no number. */
  const ENOUGH = 20000;

  /** @param {object} data the JSON in the page, made by macros/tree/view/engine_data.py */
  function load(data) {
    const questions = new Map(
      data.questions.map(([id, question]) => {
        const answers = new Map(question.answers);
        const several = "classes" in question;
        const single = [...answers.keys()].map((answer) => [answer]).concat("none" in question ? [[]] : []);
        const classes = several ? question.classes : single;
        return [id, { several, answers, none: question.none, routes: question.routes || [], classes }];
      })
    );
    const [renamedQuestions, renamedAnswers] = data.renamed.map((pairs) => new Map(pairs));
    const [outcomes, trees] = [data.outcomes, data.trees].map((pairs) => new Map(pairs));
    const [travelling, settles] = [new Set(data.travelling), new Map(data.settles)];
    const pages = new Map(data.pages);
    const facts = factsOf([...questions.values()].flatMap(({ routes }) => routes.map(([when]) => when)));
    const targets = [...questions.values()].flatMap(targetsOf).filter((target) => target.startsWith("tree:"));
    const ends = [...outcomes.keys(), ...new Set(targets)];
    return { ...data, questions, outcomes, trees, pages, travelling, settles, renamedQuestions, renamedAnswers, facts, ends };
  }

  function targetsOf({ answers, none, routes }) {
    return [...answers.values(), none || "", ...routes.map((route) => route[1])];
  }

  /** For each question, every fact about its answers that some route looks at. */
  function factsOf(conditions) {
    const facts = new Map();
    const waiting = conditions.filter((condition) => condition !== null);
    while (waiting.length) {
      const [kind, about, ...rest] = waiting.pop();
      if (["and", "or", "not"].includes(kind)) waiting.push(about, ...rest);
      else facts.set(about, [...(facts.get(about) || []), [kind, about, ...rest]]);
    }
    return facts;
  }

  function holds(condition, answers) {
    const [kind, first, ...rest] = condition;
    if (kind === "and") return [first, ...rest].every((part) => holds(part, answers));
    if (kind === "or") return [first, ...rest].some((part) => holds(part, answers));
    if (kind === "not") return !holds(first, answers);
    if (!answers.has(first)) throw new Error(`question '${first}' has not been asked`);
    return atomHolds(kind, rest, answers.get(first));
  }

  /** Whether a reason's condition holds; one that looks at a question that was not asked does not. */
  function fits(condition, answers) {
    try {
      return holds(condition, answers);
    } catch {
      return false;
    }
  }

  function atomHolds(kind, rest, chosen) {
    if (kind === "count") {
      const [least, most, of] = rest;
      const count = of.length ? chosen.filter((id) => of.includes(id)).length : chosen.length;
      return (least === null || count >= least) && (most === null || count <= most);
    }
    const [wanted] = rest;
    if (kind === "any") return wanted.some((id) => chosen.includes(id));
    if (kind === "not_any") return !wanted.some((id) => chosen.includes(id));
    const all = wanted.every((id) => chosen.includes(id));
    return kind === "all" ? all : all && chosen.every((id) => wanted.includes(id));
  }

  /** Where the answers lead from this question; null when no route holds. */
  function nextAfter(tree, id, answers) {
    const question = tree.questions.get(id);
    const chosen = answers.get(id);
    const one = chosen.length === 0 ? question.none : question.several ? "" : question.answers.get(chosen[0]);
    if (one) return one;
    const route = question.routes.find(([when]) => when === null || holds(when, answers));
    return route ? route[1] : null;
  }

  /** @returns {{steps: Map<string, string[]>, at: ?string}} how far the answers lead */
  function walk(tree, answers) {
    const steps = new Map();
    let at = tree.start;
    while (tree.questions.has(at) && answers.has(at) && !steps.has(at)) {
      steps.set(at, answers.get(at));
      at = nextAfter(tree, at, steps);
    }
    return { steps, at };
  }

  /**
   * The places in the outcome's list of reasons that fit; `otherwise` only when no other does. A reason that looks at a
   * question which was not asked does not fit.
   */
  function reasons(tree, outcome, answers) {
    const all = tree.outcomes.get(outcome).map((when, place) => ({ when, place }));
    const fitting = all.filter(({ when }) => when !== null && fits(when, answers));
    return (fitting.length ? fitting : all.filter(({ when }) => when === null)).map(({ place }) => place);
  }

  /**
   * The fewest and the most questions that are still to come, the one at `at` included: exact, over all classes of path.
   * Answers in `kept` stand already and cost no question. Null when there are too many paths to count.
   */
  function remaining(tree, steps, at, kept) {
    const known = new Map();
    let spent = 0;
    const from = (at, answers) => {
      if (!tree.questions.has(at) || answers.has(at)) return [0, 0];
      const key = [at, ...tree.remembered.map((id) => (answers.get(id) || ["-"]).join("."))].join("/");
      if (!known.has(key)) known.set(key, over(at, answers));
      return known.get(key);
    };
    const over = (at, answers) => {
      const ways = kept.has(at) ? [kept.get(at)] : tree.questions.get(at).classes;
      if ((spent += ways.length) > ENOUGH) throw ENOUGH;
      const ahead = ways.map((chosen) => {
        const longer = new Map(answers).set(at, chosen);
        return from(nextAfter(tree, at, longer), longer);
      });
      const own = kept.has(at) ? 0 : 1;
      return [own + Math.min(...ahead.map((way) => way[0])), own + Math.max(...ahead.map((way) => way[1]))];
    };
    try {
      return from(at, steps);
    } catch (fault) {
      if (fault === ENOUGH) return null;
      throw fault;
    }
  }

  /**
   * What else it could have been: every other end, or new question, that one changed answer leads to, the last question
   * first. Of a question with several answers one answer is added or taken away.
   * @returns {{question: string, verb: "choose"|"also"|"without", changed: string[], answers: Map, at: string}[]}
   */
  function alternatives(tree, steps, end) {
    const found = new Map();
    for (const [question, chosen] of [...steps].reverse()) {
      for (const { verb, id, now } of changes(tree.questions.get(question), chosen)) {
        const answers = new Map(steps).set(question, now);
        const { at } = walk(tree, answers);
        const key = [question, verb, at].join("/");
        if (at === end || at === null) continue;
        if (found.has(key)) found.get(key).changed.push(id);
        else found.set(key, { question, verb, changed: [id], answers, at });
      }
    }
    return [...found.values()];
  }

  function changes(question, chosen) {
    const one = (now) => ({ verb: "choose", id: now[0] || "none", now });
    if (!question.several) return question.classes.filter((now) => now[0] !== chosen[0]).map(one);
    const ids = [...question.answers.keys()];
    const made = ids.map((id) => {
      if (!chosen.length) return one([id]);
      const now = ids.filter((other) => chosen.includes(other) !== (other === id));
      return { verb: chosen.includes(id) ? "without" : "also", id, now };
    });
    const none = question.none !== undefined && chosen.length ? [one([])] : [];
    return [...made.filter(({ now }) => now.length), ...none];
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.treeEngine = { load, holds, walk, nextAfter, reasons, remaining, alternatives };
})();

/*
 * The state of a tree in the address: #/question=answer.answer/question=answer@version, ids only. A `?` after a step
 * asks that question again with its old answer filled in; `~tree/steps@version` behind it is where the reader came from.
 * Whatever arrives here may be old or hostile: only ids that this tree knows come out.
 */
(function () {
  "use strict";

  const LONGEST = 4000;
  const MOST_TREES_BACK = 3;
  const STEP = /^([a-z0-9-]{1,40})=([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,11})(\?)?$/;
  const VERSION = /^\d{1,4}$/;
  const BACK = /^([a-z0-9-]{1,40})((?:\/[a-z0-9-]{1,40}=[a-z0-9.-]{1,500}\??){0,40}@\d{1,4})$/;

  /**
   * @returns {{answers: Map<string, string[]>, again: ?string, back: {tree: string, state: string}[], notice: string}}
   *   notice: "" | "renewed" (another version, all answers hold) | "changed" (something was left out) | "unreadable"
   */
  function parse(hash, tree) {
    const state = { answers: new Map(), again: null, back: [], notice: "" };
    if (hash.length > LONGEST) return { ...state, notice: "unreadable" };
    const [own, ...back] = decoded(hash).split("~");
    const [path, version, ...more] = own.replace(/^#/, "").split("@");
    const versioned = version !== undefined;
    const old = versioned && Number(version) !== tree.version;
    if (old) state.notice = "renewed";
    if (more.length || (versioned && !VERSION.test(version))) state.notice = "changed";
    const steps = path.split("/").filter((step) => step !== "");
    for (const step of steps) if (!take(step, state, tree, old)) state.notice = "changed";
    state.back = back.slice(0, MOST_TREES_BACK).map(wayBack).filter((entry) => entry && tree.trees.has(entry.tree));
    return state;
  }

  /** Without percent signs, which some programs put into a link; as it is when they make no sense. */
  function decoded(hash) {
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  }

  /** Adds one step to the state; false when this tree does not know it (any more). */
  function take(step, state, tree, old) {
    const match = STEP.exec(step);
    if (!match) return false;
    const id = old ? renamed(match[1], tree.renamedQuestions, tree.questions) : match[1];
    const question = tree.questions.get(id);
    if (!question || state.answers.has(id)) return false;
    const named = match[2].split(".");
    const chosen = old ? named.map((answer) => renamed(answer, tree.renamedAnswers, question.answers)) : named;
    const none = chosen.length === 1 && chosen[0] === "none" && question.none !== undefined;
    if (!none && !chosen.every((answer) => question.answers.has(answer))) return false;
    if (!question.several && chosen.length > 1) return false;
    state.answers.set(id, none ? [] : [...question.answers.keys()].filter((answer) => chosen.includes(answer)));
    if (match[3]) state.again = id;
    return true;
  }

  /** What an old id is called now, over as many renamings as it takes; the id itself while that still exists. */
  function renamed(id, names, known) {
    if (known.has(id)) return id;
    let now = id;
    for (let left = names.size; left > 0 && names.has(now); left -= 1) now = names.get(now);
    return known.has(now) ? now : id;
  }

  function wayBack(text) {
    const match = BACK.exec(text);
    return match && { tree: match[1], state: match[2] };
  }

  /** The fragment for these answers, in their order; `again` is the question to ask once more. */
  function format(tree, answers, back, again) {
    const steps = [...answers].map(([id, chosen]) => `/${id}=${chosen.join(".") || "none"}${id === again ? "?" : ""}`);
    return `#${steps.join("") || "/"}${steps.length ? `@${tree.version}` : ""}${back.map(asText).join("")}`;
  }

  /** The fragment that opens another tree and knows the way back to these answers; `again` is what to ask then. */
  function handOver(tree, other, answers, back, again) {
    const here = { tree: tree.id, state: format(tree, answers, [], again).slice(1) };
    const earlier = back.filter((entry) => entry.tree !== other && entry.tree !== tree.id);
    return `#/${[here, ...earlier].slice(0, MOST_TREES_BACK).map(asText).join("")}`;
  }

  /** The fragment that goes back to the tree the reader came from, and keeps the way back from there. */
  function handBack([to, ...earlier]) {
    return `#${to.state}${earlier.map(asText).join("")}`;
  }

  function asText({ tree, state }) {
    return `~${tree}${state}`;
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.treeFragment = { parse, format, handOver, handBack };
})();

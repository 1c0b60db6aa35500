/*
 * The state of a tree in the address: #/question=answer.answer/question=answer@version, ids only. A `?` after a step
 * asks that question again with its old answer filled in. `+question=answer` is what was brought from another tree. The
 * version is the end of all that: a link without it was cut off. Behind it stand `~tree/steps@version` or `~folder.page`
 * for where the reader came from.
 * Whatever arrives here may be old or hostile: only ids that this tree knows come out, or are passed on by their form.
 */
(function () {
  "use strict";

  const { treeCarried: carried } = window.Handbook;

  const LONGEST = 4000;
  const MOST_BACK = 3;
  const MOST_BROUGHT = 12;
  const ID = "[a-z0-9-]{1,40}";
  const GIVEN = `(${ID})=(${ID}(?:\\.${ID}){0,11})`;
  const STEP = new RegExp(`^${GIVEN}(\\?)?$`);
  const BROUGHT = new RegExp(`^${GIVEN}$`);
  const VERSION = /^\d{1,4}$/;
  const STEPS = `(?:\\/|(?:\\/${ID}=[a-z0-9.-]{1,500}\\??){1,40})`;
  const ALONG = `(?:\\+${ID}=[a-z0-9.-]{1,500}){0,${MOST_BROUGHT}}`;
  const BACK = new RegExp(`^(${ID})(${STEPS}${ALONG}@\\d{1,4}${ALONG})$`);
  const PAGE = new RegExp(`^${ID}(?:\\.${ID}){0,3}$`);

  /**
   * @returns {{answers: Map<string, string[]>, brought: Map<string, string[]>, again: ?string, notice: string,
   *   back: {tree: ?string, state: string}[]}} `answers` holds those of `brought` that this tree takes; of a page that
   *   the reader came from `tree` is null and `state` its name.
   *   notice: "" | "renewed" (another version, all answers hold) | "changed" (something was left out) | "cut" (it has no
   *   end, so that the last answer may be another than was chosen) | "unreadable"
   */
  function parse(hash, tree) {
    const state = { answers: new Map(), brought: new Map(), again: null, back: [], notice: "" };
    if (hash.length > LONGEST) return { ...state, notice: "unreadable" };
    const [here, ...back] = decoded(hash).split("~");
    const [own, end, ...more] = here.replace(/^#/, "").split("@");
    const [path, ...along] = own.split("+");
    const [version, ...later] = (end || "").split("+"); // links that were made earlier have what was brought here
    const steps = path.split("/").filter((step) => step !== "");
    const cut = !end && !back.length && steps.length + along.length > 0;
    const old = version !== "" && Number(version) !== tree.version;
    if (old) state.notice = "renewed";
    if (more.length || (end && !VERSION.test(version))) state.notice = "changed";
    const taken = steps.map((step) => take(step, state, tree, old));
    if (taken.includes(false)) state.notice = "changed";
    if (cut) state.notice = "cut";
    if (cut && along.length) along.pop();
    else if (cut && taken.at(-1)) state.again = [...state.answers.keys()].at(-1);
    state.brought = broughtIn([...along, ...later]);
    for (const [id, chosen] of carried.answered(tree, state.brought)) {
      if (!state.answers.has(id)) state.answers.set(id, chosen);
    }
    state.back = back.slice(0, MOST_BACK).map(wayBack).filter((entry) => entry && (!entry.tree || tree.trees.has(entry.tree)));
    return state;
  }

  /** Without the percent signs that programs put into a link, some twice; as it is when they make no sense. */
  function decoded(hash, rounds = 3) {
    try {
      const plain = decodeURIComponent(hash);
      return plain === hash || rounds === 1 ? plain : decoded(plain, rounds - 1);
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

  /** Brought answers by their form alone: the next tree may know what this one does not. */
  function broughtIn(brought) {
    const found = brought.slice(0, MOST_BROUGHT).map((one) => BROUGHT.exec(one)).filter((match) => match);
    return new Map(found.map(([, id, chosen]) => [id, answersIn(chosen)]));
  }

  function answersIn(chosen) {
    return chosen === "none" ? [] : chosen.split(".");
  }

  function wayBack(text) {
    if (PAGE.test(text)) return { tree: null, state: text };
    const match = BACK.exec(text);
    return match && { tree: match[1], state: match[2] };
  }

  /**
   * The fragment for these answers, in their order; `again` is the question to ask once more. What was brought and still
   * holds stays apart from what was answered here; what another answer took the place of is left out.
   * @param {{back: object[], brought: Map<string, string[]>}} came
   */
  function format(tree, answers, { back, brought }, again) {
    const isBrought = ([id, chosen]) => tree.travelling.has(id) && carried.same(brought.get(id), chosen);
    const own = [...answers].filter((entry) => entry[0] === again || !isBrought(entry));
    const kept = [...brought].filter(([id]) => !tree.travelling.has(id) || !answers.has(id) || isBrought([id, answers.get(id)]));
    const steps = own.map(([id, chosen]) => `/${given(id, chosen)}${id === again ? "?" : ""}`);
    const version = steps.length || kept.length ? `@${tree.version}` : "";
    return `#${steps.join("") || "/"}${kept.map(asBrought).join("")}${version}${back.map(asBack).join("")}`;
  }

  /**
   * The fragment that opens another tree with what goes along, and knows the way back here; `again` is what to ask then.
   * What was settled here is told with the way back, so that only what happens over there is news on return.
   */
  function handOver(tree, other, steps, came, end, again) {
    const state = format(tree, steps, { ...came, back: [] }, again).slice(1);
    const along = [...carried.carriedOn(tree, steps, came.brought, end)];
    const here = { tree: tree.id, state: withBrought(state, along.filter((entry) => !says(state, entry))) };
    const earlier = came.back.filter((entry) => entry.tree !== other && entry.tree !== tree.id);
    return `#/${along.map(asBrought).join("")}${[here, ...earlier].slice(0, MOST_BACK).map(asBack).join("")}`;
  }

  /**
   * The fragment that goes back to the tree the reader came from, and keeps the way back from there. What was answered
   * here since, or settled, takes the place of what was answered there.
   */
  function handBack(tree, steps, { back, brought }, end) {
    const [to, ...earlier] = back;
    let { state } = to;
    const news = [...carried.carriedOn(tree, steps, brought, end)].filter((entry) => !says(state, entry));
    for (const [id] of news) state = state.replace(new RegExp(`[/+]${id}=[a-z0-9.-]+\\??`, "g"), "");
    const start = state.startsWith("/") ? state : `/${state}`;
    return `#${withBrought(start, news)}${earlier.map(asBack).join("")}`;
  }

  /** A state with more that was brought, before its end. */
  function withBrought(state, more) {
    const [own, ...end] = state.split("@");
    return [own + more.map(asBrought).join(""), ...end].join("@");
  }

  /** Whether this answer stands in a state, given there or brought. */
  function says(state, [id, chosen]) {
    const found = state.split(/[/@+]/).map((one) => one.replace("?", "").split("="));
    return found.some(([name, said]) => name === id && said !== undefined && carried.same(answersIn(said), chosen));
  }

  function given(id, chosen) {
    return `${id}=${chosen.join(".") || "none"}`;
  }

  function asBrought([id, chosen]) {
    return `+${given(id, chosen)}`;
  }

  function asBack({ tree, state }) {
    return `~${tree || ""}${state}`;
  }

  window.Handbook.treeFragment = { parse, decoded, format, handOver, handBack };
})();

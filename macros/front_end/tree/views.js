/*
 * The four things a tree can show: a question, an outcome, the way on to another tree, and the whole tree to read.
 * Each function fills the element it is given (see tree.js) and gives back the heading that takes the focus.
 */
(function () {
  "use strict";

  const { treeEngine: engine, treeProof: proof, treeFragment: fragment, treeCarried: carried, treeOutcome, TreeQuestion } = window.Handbook;

  function question(host, chosenBefore) {
    const { tree, state } = host;
    const { at, answers, again, notice } = state;
    const asked = new TreeQuestion(host.section(at), answers.get(at) || chosenBefore, {
      onAnswer: (chosen) => host.goTo(hrefAfter(host, chosen)),
      onError: () => host.setTitle(`Fout: ${host.heading(at)}`),
      announce: (text) => host.say(text),
      listen: (target, type, step) => host.listen(target, type, step),
    });
    const changing = again && notice !== "cut" ? [host.piece("changing", { keep: { href: host.href(answers) } })] : [];
    const above = [row(host, again ? null : counted(host)), ...broughtAlong(host), ...changing];
    host.stage.prepend(...above);
    host.stage.append(asked.form, ...ahead(host), ...given(host), ...wayBack(host), links(host));
    host.setTitle(host.heading(at));
    return asked.heading;
  }

  /** That an answer was brought along: it stands with the others, below. */
  function broughtAlong(host) {
    const { steps, again } = host.state;
    const count = [...steps.keys()].filter((id) => carried.isBrought(host.tree, host.state, id)).length;
    if (!count || again || count < steps.size) return [];
    return [host.piece("brought", { count: count === 1 ? "Eén antwoord is" : `${count} antwoorden zijn` })];
  }

  /** The address after this answer: what still holds is kept, also for questions that may yet come up. */
  function hrefAfter(host, chosen) {
    const { tree, state } = host;
    const answers = new Map(state.answers).set(state.at, chosen);
    const { steps, at } = engine.walk(tree, answers);
    const waiting = tree.questions.has(at) ? [...answers].filter(([id]) => !steps.has(id)) : [];
    return host.href(new Map([...steps, ...waiting]));
  }

  /**
   * The one row above a question or an outcome: the question before it, where the reader is, and 112.
   * @param {?number[]} left how many questions are left, at least and at most
   */
  function row(host, left) {
    const { steps, answers } = host.state;
    const [last] = [...steps.keys()].slice(-1);
    const piece = host.piece("row", { previous: { href: host.href(answers, last) } });
    const [back, , line] = [".hb-tree__previous", ".hb-tree__left", "progress"].map((part) => piece.querySelector(part));
    if (!last) back.remove();
    if (!left) line.remove();
    if (!left) return piece;
    const [least, most] = left;
    piece.querySelector("[data-slot=left]").textContent =
      most === 1 ? "Laatste vraag" : `Nog ${least === most ? most : `${least} tot ${most}`} vragen`;
    Object.assign(line, { max: steps.size + most, value: steps.size });
    return piece;
  }

  /** How many questions are left, this one included: only what can be proved. */
  function counted(host) {
    const { at, steps, answers } = host.state;
    return engine.remaining(host.tree, steps, at, new Map([...answers].filter(([id]) => id !== at)));
  }

  /** What can still come out of it, in the order of the page: only what can be proved. */
  function ahead(host) {
    const { tree, state } = host;
    const ends = proof.possible(tree, state.steps, state.at);
    if (!ends) return [];
    const listed = [...tree.ends].filter((end) => ends.has(end));
    const piece = host.piece("ahead", { left: listed.length, all: tree.ends.length });
    const inWords = (end) => (tree.outcomes.has(end) ? "" : "Verder in: ") + host.heading(end);
    piece.lastElementChild.append(...listed.map((end) => host.piece("end", { end: inWords(end) })));
    return [piece];
  }

  function outcome(host) {
    const { tree } = host;
    const { at, steps } = host.state;
    const section = host.section(at);
    const others = engine.alternatives(tree, steps, at).map((way) => inWords(host, way));
    const given = answersAt(host, proof.deciding(tree, steps, at));
    const extras = [...given, ...buttons(host, section), ...wayBack(host, { className: "hb-button" }), links(host)];
    const shown = { piece: host.piece, folds: treeOutcome.alternatives(host.piece, others), extras };
    Object.assign(shown, { caution: host.fromHead(".hb-tree__status"), danger: host.fromHead(".hb-danger") });
    host.stage.prepend(row(host, null));
    const handOver = (other) => fragment.handOver(tree, other, steps, host.state, at);
    host.undress = treeOutcome.dress(section, engine.reasons(tree, at, steps), shown, handOver);
    host.setTitle(`Uitkomst: ${host.heading(at)}`);
    return section.querySelector("h2");
  }

  /** One changed answer and where it leads, with the words of the page. */
  function inWords(host, { question: id, verb, changed, answers, at }) {
    const end = host.tree.questions.has(at) ? "question" : host.tree.outcomes.has(at) ? "outcome" : "tree";
    const texts = changed.map((answer) => host.answerText(id, answer));
    return { ask: host.heading(id), verb, texts, end, title: { text: host.heading(at), href: host.href(answers) } };
  }

  function buttons(host, section) {
    const row = host.piece("buttons");
    const field = host.piece("field");
    row.querySelector("[data-copy=link]").hidden = !isServed();
    const texts = { outcome: () => text(host, section), link: withoutAnswers };
    const copy = async ({ dataset }) => {
      const done = await treeOutcome.copy(texts[dataset.copy](), field);
      host.say((done ? dataset : field.dataset).said);
    };
    row.querySelectorAll("[data-copy]").forEach((button) => host.listen(button, "click", () => copy(button)));
    host.listen(row.querySelector("[data-print]"), "click", () => window.print());
    field.hidden = true;
    return [row, host.voice, field];
  }

  /** Whether others can open this address; that of a file tells whose computer it is. */
  function isServed() {
    return window.location.protocol.startsWith("http");
  }

  function withoutAnswers() {
    return window.location.href.split("#")[0];
  }

  function text(host, section) {
    const about = [...host.querySelectorAll(".hb-tree__foot p")].map((line) => line.textContent);
    const today = new Date().toLocaleDateString("nl-NL");
    const address = isServed() ? [withoutAnswers()] : [];
    const foot = [...about, `Gekopieerd op ${today}. Zet er geen namen bij.`, ...address];
    return [`Keuzehulp: ${host.name}`, "", treeOutcome.asText(section), "", ...foot].join("\n");
  }

  /** The tree goes on in another: a page of its own, so that Back never sends the reader forward again. */
  function otherTree(host) {
    const { tree, state } = host;
    const other = state.at.replace("tree:", "");
    const [title, url] = tree.trees.get(other);
    const [last] = [...state.steps.keys()].slice(-1);
    const href = url + fragment.handOver(tree, other, state.steps, state, state.at, last);
    const onward = host.piece("onward", { title, link: { href } });
    host.stage.prepend(row(host, null));
    host.stage.append(onward, ...given(host), ...wayBack(host), links(host));
    host.setTitle(title);
    return onward.firstElementChild;
  }

  /** Everything to read, as without a script. */
  function whole(host) {
    const { answers, again } = host.state;
    const piece = host.piece("whole", { return: { href: host.href(answers, again) } });
    host.stage.append(piece);
    host.setTitle(piece.firstElementChild.textContent);
    return piece.firstElementChild;
  }

  /** The answers so far, each with a link to change it. */
  function given(host) {
    const items = itemsOf(host, (id, ids) => [ids.map((answer) => host.answerText(id, answer)).join("; ")]);
    return items.length ? [filled(host.piece("given"), items)] : [];
  }

  /** The same at an outcome, with a mark behind those that decide it, and what that mark says. */
  function answersAt(host, decided) {
    const { steps } = host.state;
    const found = ([id]) => decided?.get(id);
    const all = decided !== null && [...steps].every((step) => found(step)?.ids.length === step[1].length && !found(step).without.length);
    const isMarked = (id, answer) => !all && found([id]) && (answer === "none" || found([id]).ids.includes(answer));
    const items = itemsOf(host, (id, ids) => ids.flatMap((answer, place) => marked(host, id, answer, isMarked(id, answer), place)));
    if (!items.length) return [];
    const list = filled(host.piece("givenAtEnd"), items);
    const alsoRest = decided !== null && [...steps].some((step) => found(step)?.without.length);
    const legend = all ? "decidedByAll" : alsoRest ? "decidedAlsoByRest" : "decidedBySome";
    if (decided && steps.size > 1) list.lastElementChild.before(host.piece(legend));
    return [list];
  }

  function marked(host, id, answer, isMarked, place) {
    return [`${place ? "; " : ""}${host.answerText(id, answer)}`, ...(isMarked ? [host.piece("decides")] : [])];
  }

  /** @param {(id: string, ids: string[]) => (string|Node)[]} inWords what was chosen at a question */
  function itemsOf(host, inWords) {
    const { steps, answers } = host.state;
    return [...steps].map(([id, ids]) => {
      const item = host.piece("answer", { ask: host.heading(id), change: { href: host.href(answers, id) } });
      item.querySelector("[data-slot=chosen]").append(...inWords(id, ids.length ? ids : ["none"]));
      if (carried.isBrought(host.tree, host.state, id)) item.querySelector("[data-slot=change]").before(host.piece("carried"));
      return item;
    });
  }

  function filled(list, items) {
    list.lastElementChild.append(...items);
    return list;
  }

  function links(host) {
    const afresh = fragment.format(host.tree, new Map(), { ...host.state, brought: new Map() });
    const piece = host.piece("links", { again: { href: afresh } });
    const again = piece.firstElementChild;
    again.hidden = !host.state.steps.size;
    host.listen(again, "click", () => (host.restarted = true));
    return piece;
  }

  function wayBack(host, look = {}) {
    const { tree, state } = host;
    const [from] = state.back;
    const place = from && (from.tree ? tree.trees : tree.pages).get(from.tree || from.state);
    if (!place) return [];
    const [title, url] = place;
    const href = from.tree ? url + fragment.handBack(tree, state.steps, state, state.at) : url;
    return [host.piece("wayBack", { title, link: { href, ...look } })];
  }

  window.Handbook.treeViews = { question, outcome, otherTree, whole };
})();

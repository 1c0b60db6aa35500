/*
 * What goes along from tree to tree, repeated from macros/tree/model/carried.py: answers to shared questions, so that
 * nobody is asked twice. Pure. What was brought is a Map from question id to a list of answer ids, as answers are.
 */
(function () {
  "use strict";

  /** Of what was brought, the answers that this tree takes: those to questions that travel and that it asks. */
  function answered(tree, brought) {
    return new Map([...brought].filter(([id, chosen]) => tree.travelling.has(id) && offers(tree.questions.get(id), chosen)));
  }

  function offers({ answers, none, several }, chosen) {
    if (!chosen.length) return none !== undefined;
    return chosen.every((answer) => answers.has(answer)) && (several || chosen.length === 1);
  }

  /** What a reader takes along who brought this, took these steps and now stands here: the last word counts. */
  function carriedOn(tree, steps, brought, at) {
    const known = new Map(brought);
    for (const [id, chosen] of steps) {
      if (tree.travelling.has(id)) known.set(id, chosen);
      for (const answer of chosen.length ? chosen : ["none"]) settle(known, tree.settles.get(`${id}=${answer}`));
    }
    if (tree.questions.has(at)) return known;
    for (const id of tree.reopens) known.delete(id);
    settle(known, tree.settles.get(at));
    return known;
  }

  function settle(known, settled) {
    for (const [id, chosen] of settled || []) known.set(id, chosen);
  }

  /** Whether the answer to this question was brought along, and not given here. */
  function isBrought(tree, { brought, answers }, id) {
    return tree.travelling.has(id) && same(brought.get(id), answers.get(id));
  }

  /** Whether two answers are the same, in whichever order they were chosen or settled. */
  function same(one, other) {
    return one !== undefined && other !== undefined && [...one].sort().join() === [...other].sort().join();
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.treeCarried = { answered, carriedOn, isBrought, same };
})();

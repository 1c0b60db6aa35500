"""What tests have the browser do with the address of a tree, and with what goes along to another."""

READ = """([all, first, choices]) => {
  const { treeEngine: engine, treeFragment: fragment } = window.Handbook;
  const trees = new Map(all.map((data) => [data.id, engine.load(data)]));
  const stops = [];
  let [here, hash] = [first, ""];
  for (const steps of choices) {
    const tree = trees.get(here);
    let state = fragment.parse(hash, tree);
    let { steps: walked, at } = engine.walk(tree, state.answers);
    const asked = [];
    while (tree.questions.has(at)) {
      asked.push(at);
      hash = fragment.format(tree, new Map(walked).set(at, steps[at]), state);
      state = fragment.parse(hash, tree);
      ({ steps: walked, at } = engine.walk(tree, state.answers));
    }
    const along = window.Handbook.treeCarried.carriedOn(tree, walked, state.brought, at);
    const { notice, back } = state;
    stops.push({ tree: here, asked, steps: [...walked], at, along: [...along], notice, back });
    if (!at.startsWith("tree:")) break;
    const other = at.replace("tree:", "");
    hash = fragment.handOver(tree, other, walked, state, at);
    here = other;
  }
  return stops;
}"""
AGAIN = """([data, hash]) => {
  const { treeEngine: engine, treeFragment: fragment } = window.Handbook;
  const tree = engine.load(data);
  const plain = (state) => ({ ...state, answers: [...state.answers], brought: [...state.brought] });
  const state = fragment.parse(hash, tree);
  const kept = fragment.format(tree, state.answers, state, state.again);
  return [plain(state), kept, plain(fragment.parse(kept, tree))];
}"""
THERE_AND_BACK = """([one, other, hash, given]) => {
  const { treeEngine: engine, treeFragment: fragment } = window.Handbook;
  const [here, there] = [engine.load(one), engine.load(other)];
  const state = fragment.parse(hash, here);
  const { steps, at } = engine.walk(here, state.answers);
  const arrived = fragment.parse(fragment.handOver(here, there.id, steps, state, at), there);
  for (const [id, chosen] of given) arrived.answers.set(id, chosen);
  const now = fragment.parse(fragment.format(there, arrived.answers, arrived), there);
  const walked = engine.walk(there, now.answers);
  const back = fragment.parse(fragment.handBack(there, walked.steps, now, walked.at), here);
  const plain = ({ answers, notice, back }) => ({ answers: [...answers], notice, back });
  return [plain(state), plain(back), at, engine.walk(here, back.answers).at];
}"""

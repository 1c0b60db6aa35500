/*
 * What a code says to a group: somebody to count, or what is wrong with it. Pure.
 */
(function () {
  "use strict";

  const { groupCounts } = window.Handbook;
  const SECOND_OPINION = 3;

  /**
   * @param {string} text what was typed, pasted or followed
   * @param {object} scale what the page says of the self-test @param {{kind: number, key: number}} group
   * @returns {{one: {levels: number[], answers: ?number[], mark: number}}|{fault: string, kind: ?number}}
   */
  function codeRead(text, scale, group) {
    const { code, answers, fault } = scale.read(text);
    if (fault) return { fault };
    if (code.kind === SECOND_OPINION) return { fault: "second" };
    if (code.kind !== group.kind) return { fault: "moment", kind: code.kind };
    return counted(code, answers && personal(answers, scale.items), group.key);
  }

  /** What is about the organisation is shown as a dimension alone, so that none of its answers is kept. */
  function personal(answers, items) {
    return answers.map((points, place) => (items[place].isOrganisation ? 0 : points));
  }

  /** Somebody to count, unless the code says too little of them. */
  function counted(code, answers, key) {
    if (code.levels.every((level) => level === 0)) return { fault: "few" };
    return { one: { levels: code.levels, answers, mark: groupCounts.markOf(code, key) } };
  }

  Object.assign(window.Handbook, { groupCode: codeRead, groupCounted: counted });
})();

/*
 * What a reader takes along: everything of one handbook as one file; and what such a file would bring, read with suspicion.
 */
(function () {
  "use strict";

  const { merging, mine, records } = window.Handbook;
  /** No reader's file comes near it. */
  const LARGEST = 2000000;

  /** The picture of a group is not of the reader alone, and stays behind. */
  const travels = (kind) => records.is.text(kind) && Object.hasOwn(mine, kind);

  /** The text of the file. */
  function fileOf(store, handbook) {
    const known = store.listed().filter(({ kind }) => travels(kind));
    const all = known.map(({ kind, id }) => ({ kind, id, record: store.found(kind, id).record })).filter(({ record }) => record);
    return JSON.stringify({ handbook, v: records.VERSION, made: new Date().toISOString(), records: all }, null, 1);
  }

  /**
   * What a file holds, all of it or nothing.
   * @param {string} text @param {string} handbook the id of this one
   * @returns {{found: {kind: string, id: string, record: object}[]}|{fault: "broken"|"foreign"|"newer"}}
   */
  function readFile(text, handbook) {
    const file = parsed(text);
    if (!file || typeof file.handbook !== "string" || !Number.isSafeInteger(file.v)) return { fault: "broken" };
    if (file.handbook !== handbook) return { fault: "foreign" };
    if (file.v > records.VERSION) return { fault: "newer" };
    const found = Array.isArray(file.records) ? file.records.map((one) => readOne(one)) : [null];
    if (found.includes("newer")) return { fault: "newer" };
    return found.includes(null) || hasTwice(found) ? { fault: "broken" } : { found };
  }

  function hasTwice(found) {
    return new Set(found.map(({ kind, id }) => `${kind}/${id}`)).size < found.length;
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** One record, whole; null when anything in it cannot be trusted. */
  function readOne(one) {
    if (!one || !travels(one.kind) || !records.is.id(one.id)) return null;
    const { record, dropped, newer } = records.recordOf(one.kind, one.record);
    if (newer) return "newer";
    return record && !dropped ? { kind: one.kind, id: one.id, record } : null;
  }

  /**
   * What would change here. `old`: it goes, for it is older than the reader wants, who may have said so in the file.
   * @returns {{kind: string, id: string, record: object, change: "new"|"more"|"same"|"old"}[]}
   */
  function changes(store, found) {
    const coming = found.map(({ kind, id, record }) => {
      const here = store.read(kind, id);
      const next = merging.merged(kind, here, record);
      return { kind, id, record: next, change: !here ? "new" : JSON.stringify(next) === JSON.stringify(here) ? "same" : "more" };
    });
    const { months } = coming.find(({ kind }) => kind === "reader")?.record || store;
    const isComing = (one) => coming.some(({ kind, id }) => kind === one.kind && id === one.id);
    const others = store.older(months).filter((one) => !isComing(one)).map((one) => ({ ...one, change: "old" }));
    return [...coming.map((one) => (store.isOlder(one, months) ? { ...one, change: "old" } : one)), ...others];
  }

  window.Handbook.learningFiles = { LARGEST, fileOf, readFile, changes };
})();

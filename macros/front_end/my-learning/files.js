/*
 * What a reader takes along: everything of one handbook as one file; and what such a file would bring, read with suspicion.
 */
(function () {
  "use strict";

  const { records, merged } = window.Handbook;
  /** No reader's file comes near it. */
  const LARGEST = 2000000;
  const KINDS = ["quiz", "scale", "module", "reader"];

  /** The text of the file. */
  function fileOf(store, handbook) {
    return JSON.stringify({ handbook, v: records.VERSION, made: new Date().toISOString(), records: store.all() }, null, 1);
  }

  /**
   * What a file holds, all of it or nothing.
   * @param {string} text
   * @returns {{found: {kind: string, id: string, record: object}[]}|{fault: "large"|"broken"|"foreign"|"newer"}}
   */
  function readFile(text, handbook) {
    if (text.length > LARGEST) return { fault: "large" };
    const file = parsed(text);
    if (!file || typeof file !== "object" || !Array.isArray(file.records)) return { fault: "broken" };
    if (file.handbook !== handbook) return { fault: "foreign" };
    if (file.v > records.VERSION) return { fault: "newer" };
    const found = file.records.map((one) => readOne(one));
    if (found.some((one) => one === "newer")) return { fault: "newer" };
    return found.some((one) => one === null) ? { fault: "broken" } : { found };
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
    if (!one || !KINDS.includes(one.kind) || typeof one.id !== "string" || !records.isId(one.id)) return null;
    const { record, dropped, newer } = records.recordOf(one.kind, one.record);
    if (newer) return "newer";
    return record && !dropped ? { kind: one.kind, id: one.id, record } : null;
  }

  /**
   * What would change here.
   * @returns {{kind: string, id: string, record: object, change: "new"|"more"|"same"}[]}
   */
  function changes(store, found) {
    return found.map(({ kind, id, record }) => {
      const here = store.read(kind, id);
      const next = merged(kind, here, record);
      const change = !here ? "new" : JSON.stringify(next) === JSON.stringify(here) ? "same" : "more";
      return { kind, id, record: next, change };
    });
  }

  window.Handbook.learningFiles = { fileOf, readFile, changes };
})();

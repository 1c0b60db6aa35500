/*
 * What this device keeps for a reader. This is the only file that touches `localStorage`. Every record stands under a name
 * of its own (`<handbook>/<kind>/<id>`), so that one that is broken breaks no other, and two tabs seldom write the same one.
 * Nothing is written before a reader answers something. Where nothing can be kept, all works for as long as the page is open.
 */
(function () {
  "use strict";

  const { records } = window.Handbook;
  /** A month as expiry counts it. */
  const MONTH = 30.5 * 24 * 3600 * 1000;

  class Store {
    /** @param {string} handbook the id of the handbook; never the address, which may change */
    constructor(handbook) {
      this.prefix = `${handbook}/`;
      this.memory = new Map();
      this.dropped = 0;
      this.newer = false;
      this.works = this.safely(() => window.localStorage !== null, false);
      this.forgetOld();
    }

    /** What a step gives; the other value when the browser refuses. */
    safely(step, otherwise) {
      try {
        return step();
      } catch {
        return otherwise;
      }
    }

    /** A record; null when there is none, or none that can be trusted. */
    read(kind, id) {
      const name = `${this.prefix}${kind}/${id}`;
      if (this.memory.has(name)) return structuredClone(this.memory.get(name));
      const text = this.safely(() => localStorage.getItem(name), null);
      if (text === null) return null;
      const { record, dropped, newer } = records.recordOf(kind, this.safely(() => JSON.parse(text), null));
      this.dropped += dropped;
      this.newer = this.newer || newer;
      return record;
    }

    /**
     * Writes what `change` makes of the record as it is at this moment, also when another tab wrote it a moment ago.
     * @param {(kept: ?object) => ?object} change gives the new record, or null to leave it as it is
     * @returns {boolean} whether it will still be there tomorrow
     */
    change(kind, id, change) {
      const next = change(this.read(kind, id));
      if (!next) return this.works;
      return this.write(kind, id, { ...next, v: records.VERSION, at: Date.now() });
    }

    /** Writes a record as it is, with its own moment. */
    write(kind, id, record) {
      const name = `${this.prefix}${kind}/${id}`;
      const text = JSON.stringify(record);
      this.works = !this.isNewer(name) && this.safely(() => (localStorage.setItem(name, text), true), false);
      if (this.works) this.memory.delete(name);
      else this.memory.set(name, structuredClone(record));
      window.dispatchEvent(new CustomEvent("handbook-kept"));
      return this.works;
    }

    /** Whether a later version of this handbook wrote what stands here: then it stays as it is. */
    isNewer(name) {
      const there = this.safely(() => JSON.parse(localStorage.getItem(name)), null);
      return Boolean(there && there.v > records.VERSION);
    }

    remove(kind, id) {
      const name = `${this.prefix}${kind}/${id}`;
      this.memory.delete(name);
      this.safely(() => localStorage.removeItem(name));
    }

    /** Every record of this handbook that can be read. @returns {{kind: string, id: string, record: object}[]} */
    all() {
      return this.names().flatMap(({ kind, id }) => {
        const record = this.read(kind, id);
        return record ? [{ kind, id, record }] : [];
      });
    }

    /** What stands here, also what cannot be read. */
    names() {
      const stored = this.safely(() => Object.keys(localStorage), []).filter((name) => name.startsWith(this.prefix));
      return [...new Set([...stored, ...this.memory.keys()])].sort().map((name) => {
        const [kind, id] = name.slice(this.prefix.length).split("/");
        return { kind, id };
      });
    }

    /** Removes everything of this handbook, also what cannot be read. */
    clear() {
      this.names().forEach(({ kind, id }) => this.remove(kind, id));
    }

    /** Removes what is older than the reader wants it to be. */
    forgetOld() {
      const months = this.read("reader", "reader")?.months;
      if (!months) return;
      const oldest = Date.now() - months * MONTH;
      for (const { kind, id, record } of this.all()) if (kind !== "reader" && record.at < oldest) this.remove(kind, id);
    }

    /** Calls `step` when another tab changed something of this handbook. */
    onElsewhere(listen, step) {
      listen(window, "storage", ({ key }) => (key === null || key.startsWith(this.prefix)) && step());
    }
  }

  let opened = null;
  /** The store of the handbook on this page, which says its id in `<handbook-kept>`. */
  window.Handbook.store = () => (opened = opened || new Store(document.querySelector("handbook-kept")?.dataset.handbook || "handbook"));
  window.Handbook.Store = Store;
})();

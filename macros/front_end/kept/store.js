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
      const { record, dropped, newer } = this.found(kind, id);
      this.dropped += dropped;
      this.newer = this.newer || newer;
      if (dropped || newer) this.tell();
      return record;
    }

    /** What stands here, as far as it can be trusted. */
    found(kind, id) {
      const record = this.memory.get(this.nameOf(kind, id));
      return record ? { record: structuredClone(record), dropped: 0, newer: false } : this.stored(kind, id);
    }

    /** What the browser keeps, also when this page knows better. */
    stored(kind, id) {
      const text = this.textOf(this.nameOf(kind, id));
      if (text === null) return { record: null, dropped: 0, newer: false };
      return records.recordOf(kind, this.parsed(text));
    }

    textOf(name) {
      return this.safely(() => localStorage.getItem(name), null);
    }

    parsed(text) {
      return this.safely(() => JSON.parse(text), null);
    }

    nameOf(kind, id) {
      return `${this.prefix}${kind}/${id}`;
    }

    /** Says on the page that something about keeping changed. */
    tell() {
      window.dispatchEvent(new CustomEvent("handbook-kept"));
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

    /** Writes a record as it is, with its own moment; what a later version of this handbook wrote there stays as it is. */
    write(kind, id, record) {
      const name = this.nameOf(kind, id);
      const text = JSON.stringify(record);
      this.works = !this.stored(kind, id).newer && this.safely(() => (localStorage.setItem(name, text), true), false);
      if (this.works) this.memory.delete(name);
      else this.memory.set(name, structuredClone(record));
      this.tell();
      return this.works;
    }

    remove(name) {
      this.memory.delete(name);
      this.safely(() => localStorage.removeItem(name));
    }

    /**
     * Every record of this version of the handbook, as it stands there: also of a kind that this page knows nothing of.
     * @returns {{kind: string, id: string, record: object}[]}
     */
    listed() {
      const parts = this.names().map((name) => [name, ...name.slice(this.prefix.length).split("/")]);
      const named = parts.filter(([, , id, more]) => records.is.id(id) && more === undefined);
      const all = named.map(([name, kind, id]) => ({ kind, id, record: this.memory.get(name) || this.parsed(this.textOf(name)) }));
      return all.filter(({ record }) => records.isOurs(record));
    }

    /** Under which names something of this handbook stands, also what cannot be read. */
    names() {
      const stored = this.safely(() => Object.keys(localStorage), []).filter((name) => name.startsWith(this.prefix));
      return [...new Set([...stored, ...this.memory.keys()])].sort();
    }

    /** How many months the reader wants this device to keep things; 0 is until they wipe it. */
    get months() {
      return this.read("reader", "reader")?.months || 0;
    }

    /** Whether a record goes when things are kept for so many months. */
    isOlder({ kind, record }, months) {
      return months > 0 && kind !== "reader" && record.at < Date.now() - months * MONTH;
    }

    /** What goes when things are kept for so many months. */
    older(months) {
      return months ? this.listed().filter((one) => this.isOlder(one, months)) : [];
    }

    /** Removes what is older than the reader wants it to be. */
    forgetOld() {
      this.older(this.months).forEach(({ kind, id }) => this.remove(this.nameOf(kind, id)));
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

/*
 * The group that this device keeps: which moment is being counted, and its batches. A batch that is closed never changes any
 * more; whoever comes later counts in a next one.
 */
(function () {
  "use strict";

  const { groupCounts: counts } = window.Handbook;

  class KeptGroup {
    constructor(store, scale) {
      Object.assign(this, { store, scale });
      /** Who was counted last, on this page; only so long as this page is open. */
      this.last = null;
    }

    get record() {
      return this.store.read("group", this.scale.id);
    }

    /** Those batches that the statements of this page can show. */
    get batches() {
      return (this.record?.batches || []).filter((batch) => this.isOurs(batch));
    }

    isOurs({ form, levels, points }) {
      const { forms, dimensions, items } = this.scale;
      return forms.includes(form) && levels.length === dimensions.length && points.length === items.length;
    }

    /** Those that were shown, in the order of the moments. */
    get closed() {
      return this.batches.filter(({ closed }) => closed).sort((one, other) => one.kind - other.kind);
    }

    /** The batch that is being counted; of nobody when it has to begin. */
    openIn(record) {
      const found = record.batches.find((batch) => !batch.closed && batch.kind === record.kind && this.isOurs(batch));
      return found || counts.empty(nameByChance(), record.kind, this.scale);
    }

    get open() {
      return this.openIn(this.record);
    }

    /** How many people of this moment are in, in all its batches. */
    get people() {
      const { kind } = this.record;
      return this.batches.filter((batch) => batch.kind === kind).reduce((sum, batch) => sum + batch.people, 0);
    }

    /** Another moment of the same group, or the first. */
    begin(kind, expected) {
      this.change((kept) => ({ key: keyByChance(), batches: [], ...kept, kind, expected }));
    }

    isTwice({ mark }) {
      const { kind } = this.record;
      return this.batches.some((batch) => batch.kind === kind && batch.marks.includes(mark));
    }

    add(one) {
      const { id } = this.put((batch) => counts.added(batch, one));
      this.last = { id, one };
    }

    /** The one who was counted last on this page, as long as nobody saw the picture. */
    undo() {
      const { id, one } = this.last;
      this.put((batch) => (batch.id === id ? counts.added(batch, one, -1) : batch));
      this.last = null;
    }

    get canUndo() {
      return this.last !== null && this.open.id === this.last.id;
    }

    close() {
      this.put((batch) => ({ ...batch, closed: true }));
      this.last = null;
    }

    /** The batch that is counted, as it is at this moment, also when another tab counted a moment ago. */
    put(change) {
      let next = null;
      this.change((kept) => {
        next = change(this.openIn(kept));
        return { ...kept, batches: [...kept.batches.filter(({ id }) => id !== next.id), next] };
      });
      return next;
    }

    change(change) {
      this.store.change("group", this.scale.id, change);
    }

    wipe() {
      this.store.remove(this.store.nameOf("group", this.scale.id));
      this.store.tell();
      this.last = null;
    }
  }

  const numberByChance = () => 1 + crypto.getRandomValues(new Uint32Array(1))[0];
  /** Wide, so that also the short codes of a small self-test are spread over all marks. */
  const keyByChance = () => (numberByChance() % 2 ** 20) * 2 ** 32 + numberByChance();
  const nameByChance = () => `${numberByChance().toString(36)}-${numberByChance().toString(36)}`;

  window.Handbook.KeptGroup = KeptGroup;
})();

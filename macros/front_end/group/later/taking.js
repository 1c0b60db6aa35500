/*
 * What goes out of a group's page, and comes in: the picture as a table or as JSON, of only what the page shows; and the counts
 * of one device for another, from five people on, so that no file holds the answers of one person.
 */
(function () {
  "use strict";

  const { groupMoments, records, shortCode } = window.Handbook;
  const LARGEST = 200000;
  const VERSION = 1;

  function csv(view) {
    const { words } = view;
    const all = groupMoments(view, view.group.closed);
    const rows = all.flatMap(({ name, people, rows: found }) => found.map((row) => [name, people, row.title, row.count, ...(row.few ? ["", "", ""] : [shortCode.inWords(...row.median), shortCode.inWords(row.low), shortCode.inWords(row.high)])]));
    const statements = all.flatMap(({ name, statements: found }) => found.map(({ text, counts, nearly }) => [name, text, ...(counts || ["", "", "", "", ""]), nearly || ""]));
    const parts = [words.columns, ...rows.map(asLine), ...(statements.length ? ["", words.columnsStatements, ...statements.map(asLine)] : [])];
    save(`\ufeff${parts.join("\r\n")}\r\n`, "text/csv", nameOf(view, "csv"));
  }

  /** Between quotes where a text would end its cell, and never as a formula of a table program. */
  function asLine(cells) {
    const safe = (text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);
    return cells.map((one) => `"${safe(String(one)).replace(/"/g, '""')}"`).join(";");
  }

  function json(view) {
    const moments = groupMoments(view, view.group.closed);
    save(JSON.stringify({ scale: view.scale.id, form: view.scale.form, moments }, null, 1), "application/json", nameOf(view, "json"));
  }

  function nameOf(view, ending) {
    return `${view.scale.id}-${new Date().toISOString().slice(0, 10)}.${ending}`;
  }

  function save(text, type, download) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = download;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }

  /** The counts of this device, for another one. */
  function handOver(view) {
    const { open } = view.group;
    const { fewest, handbook } = view.dataset;
    if (open.people < Number(fewest)) return view.say(view.fill(view.words.fileFew, fewest), "fault");
    const batch = { ...open, marks: [], files: [] };
    save(JSON.stringify({ handbook, scale: view.scale.id, v: VERSION, batch }), "application/json", nameOf(view, "tussenstand.json"));
    return view.say(view.words.fileSaved);
  }

  /** The counts of another device: all of them, once, or nothing. */
  async function take(view, input) {
    const [file] = input.files;
    if (!file) return;
    const text = file.size > LARGEST ? "" : await file.text().catch(() => "");
    input.value = "";
    const { batch, fault, kind } = read(view, text);
    if (fault) return view.say(view.fill(view.words[fault], ...(fault === "fileFew" ? [view.dataset.fewest] : [view.words[`moment${kind}`]])), "fault");
    view.group.put((open) => joined(open, batch));
    view.refresh();
    view.say(view.fill(view.words.counted, view.countWords));
  }

  function read(view, text) {
    const file = parsed(text);
    const { group, scale } = view;
    const now = group.record;
    const wrapped = { v: records.VERSION, at: 1, kind: 0, key: 1, expected: 0, batches: [file?.batch] };
    const { record, dropped } = records.recordOf("group", wrapped);
    if (!file || !record || dropped) return { fault: "fileBroken" };
    const [batch] = record.batches;
    if (file.handbook !== view.dataset.handbook || file.scale !== scale.id || !group.isOurs(batch)) return { fault: "fileOther" };
    if (batch.kind !== now.kind) return { fault: "fileMoment", kind: batch.kind };
    if (batch.people < Number(view.dataset.fewest)) return { fault: "fileFew" };
    return isHere(group, batch) ? { fault: "fileTwice" } : { batch };
  }

  /** Whether these counts are in already, or came from here. */
  function isHere({ batches }, { id }) {
    return batches.some((batch) => batch.id === id || batch.files.includes(id));
  }

  /** A batch with the counts of another device beside its own. */
  function joined(batch, other) {
    const both = (rows, others) => rows.map((row, place) => row.map((sum, value) => sum + others[place][value]));
    return {
      ...batch,
      people: batch.people + other.people,
      long: batch.long + other.long,
      levels: both(batch.levels, other.levels),
      points: both(batch.points, other.points),
      files: [...batch.files, other.id],
    };
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  window.Handbook.groupFiles = { csv, json, "hand-over": handOver, take, joined };
})();

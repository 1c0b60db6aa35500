/*
 * The text of a calendar file (RFC 5545), for any calendar that a reader has. Times are those of the place where it is opened:
 * nobody has to know a time zone. Pure, but for the last function, which gives a reader a file.
 */
(function () {
  "use strict";

  const LINE = 75;

  /**
   * @param {{day: string, from: ?number, to: ?number, title: string, text: ?string}[]} events `day` as 2026-12-01; `from` and `to`
   *   in minutes since its midnight, or neither for the whole day
   * @param {string} id of the handbook, for names that no other calendar gives @param {Date} made
   */
  function calendar(events, id, made = new Date()) {
    const stamp = made.toISOString().replace(/[-:]|\.\d+/g, "");
    const of = ({ day, from, to, title, text }, place) => [
      "BEGIN:VEVENT",
      `UID:${stamp}-${place + 1}@${id}`,
      `DTSTAMP:${stamp}`,
      ...(from === undefined ? [`DTSTART;VALUE=DATE:${dateAt(day, 0).slice(0, 8)}`] : [`DTSTART:${dateAt(day, from)}`, `DTEND:${dateAt(day, to)}`]),
      `SUMMARY:${escaped(title)}`,
      ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
      "END:VEVENT",
    ];
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//${id}//NL`, ...events.flatMap(of), "END:VCALENDAR"];
    return lines.map((line) => `${folded(line)}\r\n`).join("");
  }

  /** So many minutes after the midnight with which a day begins, also when that is on a later day. */
  function dateAt(day, minute) {
    return new Date(Date.parse(`${day}T00:00Z`) + minute * 60000).toISOString().replace(/[-:]|\.\d+Z/g, "");
  }

  function escaped(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  }

  /** No line has more than 75 bytes, and no letter is cut in two: what goes on begins with a space. */
  function folded(line) {
    const bytes = new TextEncoder();
    let [all, length] = ["", 0];
    for (const letter of line) {
      const size = bytes.encode(letter).length;
      if (length + size > LINE) [all, length] = [`${all}\r\n `, 1];
      [all, length] = [all + letter, length + size];
    }
    return all;
  }

  /** Gives a reader this text as a file. */
  function save(text, type, name) {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    link.click();
  }

  window.Handbook = window.Handbook || {};
  Object.assign(window.Handbook, { calendar, saveFile: save });
})();

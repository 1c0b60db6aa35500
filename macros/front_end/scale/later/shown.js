/*
 * What a self-test says at the end: the whole first, then each dimension in a picture and a table, what moved, what to do,
 * and the code that brings it back. It fills the pieces of the page; the words are the page's.
 */
(function () {
  "use strict";

  const { scaleScores: scores, scaleChanged, scaleName, scalePicture, longCode, qr, qrPicture } = window.Handbook;
  const BEFORE = 0;
  const TWO_STEPS = 2;
  /** Milliseconds: so long waits at most what comes when the browser has nothing else to do. */
  const SOON = 500;
  /** More in a row than anybody reads; what moved less stands behind a fold. */
  const IN_VIEW = 5;

  /** Everything that is compared: the moment itself, what was before it, and what is now thought of then. */
  class Compared {
    constructor(view, moment) {
      const { moments, scale } = view;
      Object.assign(this, { view, moment, scale });
      const earlier = moment.moment === BEFORE ? null : moments.before(moment);
      this.now = moments.answers(moment, "answers");
      this.before = earlier ? moments.answers(earlier, "answers") : new Map();
      this.then = moments.answers(moment, "then");
      this.changed = new Set([moment, earlier].flatMap((one) => (one ? [...moments.changed(one)] : [])));
      this.personal = scale.dimensions.filter((one) => !one.isOrganisation).flatMap((one) => one.items);
    }

    /** Whether no statement has an answer that counts: then there is nothing to bring back, and nobody to count. */
    get isEmpty() {
      return [...this.now.values()].every((points) => points === 0);
    }

    /** The earlier answers of a kind, as far as there are any. */
    get kinds() {
      return ["before", "then"].filter((kind) => this[kind].size > 0);
    }

    /** A dimension with its scores and how it grew; a score of too few answers is none. */
    row(dimension) {
      const of = (answers) => {
        const found = scores.score(dimension.items, answers);
        return found.count >= this.scale.enough ? found : null;
      };
      const grown = (kind) => scores.growth(scores.moved(dimension.items, this[kind], this.now), this.scale.enough);
      const [now, before, then] = [this.now, this.before, this.then].map(of);
      return { ...dimension, now, before, then, growth: { before: grown("before"), then: grown("then") } };
    }
  }

  /** Shows it. @returns {HTMLElement} its heading */
  function scaleShown(view, moment) {
    const compared = new Compared(view, moment);
    const rows = compared.scale.dimensions.map((dimension) => compared.row(dimension));
    const piece = view.piece("result");
    const slot = (name) => piece.querySelector(`[data-slot=${name}]`);
    view.stage.append(piece);
    view.stage.prepend(...scaleChanged(view, compared.changed.size));
    if (rows.every((row) => !row.now)) piece.querySelector("h2").after(view.piece("few"));
    slot("name").textContent = scaleName(view, moment);
    slot("whole").textContent = wholeWords(compared);
    slot("growth").textContent = compared.kinds.map((kind) => wholeGrowth(compared, kind)).join(" ");
    slot("picture").append(scalePicture(rows.map((row) => means(row))));
    slot("legend").textContent = legend(compared);
    if (view.forGroup) piece.querySelector(".hb-scale__whole").before(...groupPiece(compared));
    view.querySelector(".hb-scale__advices").hidden = true;
    whenIdle(view, () => piece.isConnected && showBelow(compared, rows, piece, slot));
    return piece.querySelector("h2");
  }

  /** Nobody waits for what they do not see yet. */
  function whenIdle(view, step) {
    const idle = window.requestIdleCallback || ((later) => setTimeout(later));
    idle(() => view.safely(step), { timeout: SOON });
  }

  /** What stands below the picture, and comes a little later. */
  function showBelow(compared, rows, piece, slot) {
    const { view, kinds } = compared;
    fillTable(compared, rows, slot("head"), slot("rows"));
    fillMoved(compared, slot("moved"), slot("others"));
    showAdvice(compared, rows, piece);
    const has = (name) => slot(name).children.length > 0;
    const shows = { growth: kinds.length > 0, moved: has("moved"), others: has("others"), then: kinds.includes("then"), first: has("advice") };
    piece.querySelectorAll("[data-show]").forEach((part) => (part.hidden = !shows[part.dataset.show]));
    slot("below").hidden = false;
    view.after.append(...codePiece(compared), ...(view.forGroup ? [] : groupPiece(compared)), view.piece("again"));
  }

  const mean = (score) => (score ? score.sum / score.count : null);
  const means = ({ title, now, before, then }) => ({ title, now: mean(now), before: mean(before), then: mean(then) });

  /** The mean over all personal statements. */
  function wholeWords({ view, personal, now }) {
    const found = scores.whole(personal, now);
    return found ? view.fill(view.words.whole, scores.inWords(found)) : view.words.wholeFew;
  }

  function wholeGrowth({ view, personal, now, ...kinds }, kind) {
    const grown = scores.wholeGrowth(scores.moved(personal, kinds[kind], now), personal.length);
    if (grown === "few") return "";
    const name = `whole-${grown}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return view.fill(view.words[name], kind === "before" ? view.words.before : view.words.toen);
  }

  function legend({ view, kinds }) {
    const parts = { before: view.words.solid, then: view.words.dashed };
    return kinds.length ? kinds.map((kind) => parts[kind]).join(" ") : view.words.only;
  }

  /** The same as the picture, in a table: a row for each dimension; below an earlier score what differs now. */
  function fillTable({ view, kinds }, rows, head, body) {
    const { words } = view;
    const columns = kinds.map((kind) => words[`head-${kind}`.replace(/-(\w)/, (_, letter) => letter.toUpperCase())]);
    head.append(...columns.map((text) => cell("th", text, { scope: "col" })));
    for (const row of rows) {
      const line = document.createElement("tr");
      line.append(cell("th", row.title, { scope: "row" }), cell("td", row.now ? scores.inWords(row.now) : words.few));
      line.append(...kinds.map((kind) => cell("td", earlierWords(view, row, kind))));
      body.append(line);
    }
  }

  /** An earlier score, and how far now differs from it. */
  function earlierWords({ words, fill }, row, kind) {
    if (!row[kind]) return words.few;
    const grown = words[row.growth[kind].replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return fill(words.since, scores.inWords(row[kind]), grown);
  }

  function cell(name, text, attributes = {}) {
    const element = document.createElement(name);
    element.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }

  /** Statements that moved two steps or more, by name, the furthest first: since before, or else since then. */
  function fillMoved({ view, scale, now, ...kinds }, list, others) {
    const from = kinds.before.size ? kinds.before : kinds.then;
    const both = [...scale.texts].map(([item, text]) => ({ text, was: from.get(item), is: now.get(item) }));
    const steps = ({ was, is }) => (was > 0 && is > 0 ? Math.abs(is - was) : 0);
    const found = both.filter((one) => steps(one) >= TWO_STEPS).sort((one, other) => steps(other) - steps(one));
    const lines = found.map(({ text, was, is }) => cell("li", `${text} (${view.fill(view.words.from, was, is)})`));
    list.append(...lines.splice(0, IN_VIEW));
    others.append(...lines);
  }

  /** In each dimension's advice only what fits; the lowest of the reader's own stands on top, whole. */
  function showAdvice({ view, scale }, rows, piece) {
    const found = rows.filter((row) => row.now).map((row) => ({ ...row, band: scores.band(row.now, scale.bands) }));
    view.querySelector(".hb-scale__advices").hidden = !found.length;
    for (const part of view.querySelectorAll(".hb-scale__advice")) {
      const row = found.find(({ id }) => id === part.dataset.dimension);
      part.hidden = !row;
      part.open = false;
      const fits = row ? [row.band.id, row.band.beside] : [];
      part.querySelectorAll("[data-band]").forEach((one) => (one.hidden = !fits.includes(one.dataset.band)));
      if (row?.band.beside) part.querySelector("summary").after(view.piece("edge"));
    }
    const own = found.filter((row) => !row.isOrganisation);
    const [lowest] = own.sort((one, other) => one.now.sum * other.now.count - other.now.sum * one.now.count);
    if (lowest && lowest.band.id !== scale.bands[scale.bands.length - 1].id) {
      piece.querySelector("[data-slot=lowest]").textContent = lowest.title;
      const advice = view.querySelector(`#advies-${lowest.id} [data-band="${lowest.band.id}"]`);
      piece.querySelector("[data-slot=advice]").append(...[...advice.querySelectorAll("p, ul")].map((one) => one.cloneNode(true)));
    }
    const isLow = found.some((row) => row.isOrganisation && row.band.id === scale.bands[0].id);
    piece.querySelector("[data-slot=organisation]").textContent = isLow ? view.words.lowOrganisation : "";
  }

  /** The code that brings this back: in digits, as a picture and as a link, with its two buttons. */
  function codePiece({ view, moment, isEmpty }) {
    if (isEmpty) return [];
    const digits = view.moments.code(moment);
    const piece = codeShown(view, "code", digits, `${window.location.href.split("#")[0]}#code=${digits}`);
    const { href } = piece.querySelector("[data-slot=link]");
    const share = piece.querySelector("[data-deed=share]");
    share.hidden = !navigator.share;
    view.listen(share, "click", () => navigator.share({ url: href }).catch(() => {}));
    return [piece];
  }

  /** The codes for the picture of a group, where the handbook has a page for it: who was asked for them finds them on top. */
  function groupPiece({ view, moment, isEmpty }) {
    const [{ dataset } = {}] = view.pieces.querySelectorAll("[data-piece=group-code]");
    if (!dataset || isEmpty) return [];
    const page = new URL(dataset.page, window.location.href).href;
    return [codeShown(view, "group-code", view.moments.shortCode(moment), `${page}#code=${view.moments.code(moment)}`)];
  }

  function codeShown(view, name, digits, address) {
    const piece = view.piece(name, { digits: longCode.grouped(digits), link: { href: address } });
    const box = piece.querySelector("[data-slot=picture]");
    whenIdle(view, () => drawCode(box, address));
    view.listen(piece.querySelector("[data-deed=copy]"), "click", () => copy(digits, piece.querySelector("[data-slot=said]")));
    return piece;
  }

  /** For a camera; an address that is too long for it has only its digits and its link. */
  function drawCode(box, address) {
    const found = qr(address);
    if (found) box.append(qrPicture(found.rows, box.dataset.label));
    else box.hidden = true;
  }

  /** Copies, and says whether that worked. */
  async function copy(text, said) {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = said.dataset.copied;
    } catch {
      said.textContent = said.dataset.notCopied;
    }
  }

  window.Handbook.scaleShown = scaleShown;
})();

/**
 * The search window: what is found for the words in its field, with what helps in danger above all. It comes with its
 * index when somebody opens search (frame/frame.js). Nothing that is typed leaves the page.
 */
class HandbookSearch {
  /** How many hits stand there before a reader asks for more. */
  static AT_ONCE = 8;

  /**
   * @param {HTMLElement} box the window, with its pieces
   * @param {{query: string, followed?: string}} asked what is sought at once, of which kind (null: of all), and the hit from which a reader came back
   */
  constructor(box, { query, followed, kind = null }) {
    this.root = new URL("..", new URL(box.dataset.hbIndex, document.baseURI));
    this.field = box.querySelector("input");
    this.output = box.querySelector(".hb-search__output");
    this.pieces = box.querySelector("template").content;
    this.ranking = new HandbookRanking(handbookIndex);
    this.danger = handbookIndex.danger && new HandbookDanger(handbookIndex.danger.words, handbookIndex.alike);
    this.field.addEventListener("input", () => this.show(null));
    this.field.form.addEventListener("submit", (event) => this.goTo(event, this.stops()[0]));
    this.output.addEventListener("click", ({ target }) => this.clicked(target));
    box.addEventListener("keydown", (event) => this.step(event));
    document.getElementById("__search").addEventListener("change", () => this.remember(null));
    this.field.value = query;
    this.kind = kind;
    this.show();
    if (followed) this.field.addEventListener("focus", () => this.returnTo(followed), { once: true });
  }

  /** Shows what is found, of one kind or of all, and says how much that is. */
  show(kind = this.kind) {
    const query = this.field.value.trim();
    const danger = this.danger?.isIn(query);
    const found = query ? this.ranking.ranked(query) : [];
    const onCard = danger ? handbookIndex.danger.walk : -1;
    const below = found.filter(({ hit }) => hit !== onCard);
    const filters = this.filters(found);
    this.kind = filters.some(({ kind: one }) => one === kind) ? kind : null;
    const chosen = below.filter(({ hit }) => this.kind === null || handbookIndex.hits[hit][0] === this.kind);
    const hits = chosen.map(({ hit, part }) => this.hit(hit, part));
    const more = hits.splice(HandbookSearch.AT_ONCE);
    const parts = [...(danger ? [this.card()] : []), ...this.kinds(filters), ...(hits.length ? [this.list(hits)] : [])];
    if (more.length) parts.push(Object.assign(this.piece("more", { more: `${more.length}` }), { rest: more }));
    if (query && !found.length) parts.push(...this.suggestions(query));
    if (!found.length) parts.push(this.piece("trees"), this.list(this.trees().map((hit) => this.hit(hit))));
    for (const part of [...this.output.children].slice(1)) part.remove(); // the line that is read out stays where it is
    this.output.append(...parts);
    const said = filters.find(({ kind: one }) => one === this.kind)?.count ?? found.length;
    this.say(query, said, danger);
  }

  /** The kinds of what is found, all of them first, then trees and what there is most of; none where all fits or is of one kind. */
  filters(found) {
    const counts = new Map();
    for (const { hit } of found) counts.set(handbookIndex.hits[hit][0], (counts.get(handbookIndex.hits[hit][0]) ?? 0) + 1);
    if (counts.size < 2 || found.length <= HandbookSearch.AT_ONCE) return [];
    const kinds = [...counts].sort(([one, few], [other, many]) => (one && other ? many - few : one - other)).map(([kind, count]) => ({ kind, count, name: handbookIndex.kinds[kind][0] }));
    return [{ kind: null, count: found.length, name: this.output.firstElementChild.dataset.all }, ...kinds];
  }

  /** Buttons that leave only one kind, above what is found. */
  kinds(filters) {
    if (!filters.length) return [];
    const group = this.piece("kinds");
    group.append(...filters.map(({ kind, count, name }) => {
      const button = Object.assign(this.piece("filter", { name, count }), { kind });
      button.setAttribute("aria-pressed", String(kind === this.kind));
      return button;
    }));
    return [group];
  }

  /** The number of hits in words, for who looks and for who listens. */
  say(query, number, danger) {
    const count = this.output.firstElementChild;
    const name = !query ? "start" : number === 0 ? "none" : number === 1 ? "one" : "many";
    const sentence = count.dataset[name].replace("#", () => (number ? String(number) : query));
    const text = danger ? `${count.dataset.danger} ${sentence}` : sentence;
    if (count.textContent !== text) count.textContent = text;
  }

  /** One hit, and the part of its page that it is about. @param {number} number @param {number} [part] */
  hit(number, part) {
    const [kind, url, title, summary, , , parts, old] = handbookIndex.hits[number];
    const [name, , note] = handbookIndex.kinds[kind];
    const item = this.piece("hit", { kind: name, title, summary, note, link: { href: this.address(url) } });
    const [place, heading] = parts[part] ?? [];
    if (place) this.fill(item, { part: { text: heading, href: this.address(`${url}#${place}`) } });
    for (const [slot, there] of Object.entries({ old, note, summary, place })) {
      if (!there) item.querySelector(`[data-if=${slot}]`).remove();
    }
    return item;
  }

  list(hits) {
    const list = this.piece("list");
    list.append(...hits);
    return list;
  }

  /** What helps in danger: whom to call, and the tree to walk. */
  card() {
    const { call, walk } = handbookIndex.danger;
    const card = this.piece("danger");
    for (const [name, number, address] of call) {
      const href = number ? `tel:${number.replace(/[ -]/g, "")}` : address;
      card.querySelector("ul").append(this.piece("call", { name, link: { text: number || address, href } }));
    }
    if (walk < 0) card.lastElementChild.remove();
    else {
      const [, url, title] = handbookIndex.hits[walk];
      this.fill(card, { walk: { text: title, href: this.address(url) } });
    }
    return card;
  }

  /** The trees, for who finds nothing or has not typed anything. */
  trees() {
    return [...handbookIndex.hits.keys()].filter((hit) => handbookIndex.hits[hit][0] === 0);
  }

  /** "Bedoelde je …?", when there are words like the typed ones. */
  suggestions(query) {
    const words = this.ranking.suggested(query);
    if (!words.length) return [];
    const line = this.piece("meant");
    line.append(...words.map((word) => this.piece("word", { word })));
    return [line];
  }

  /** Follows a suggestion, shows the rest, or notes which hit a reader goes to. */
  clicked(target) {
    const button = target.closest("button");
    if (button?.dataset.slot === "word") {
      this.field.value = button.textContent;
      this.show(null);
      this.field.focus();
    } else if (button?.matches("[aria-pressed]")) {
      this.show(button.kind);
      this.output.querySelector("[aria-pressed=true]").focus();
    } else if (button) {
      const [first] = button.rest;
      button.previousElementSibling.append(...button.rest);
      button.remove();
      first.querySelector("a").focus();
    } else if (target.closest("a")) {
      const { href } = target.closest("a");
      this.remember({ query: this.field.value, followed: href, kind: this.kind });
      if (href.split("#")[0] === window.location.href.split("#")[0]) document.getElementById("__search").click();
    }
  }

  /** Keeps with this page in the browser's history what was sought, for who comes back. The address stays as it is. */
  remember(search) {
    if (search || history.state?.handbookSearch) history.replaceState({ ...history.state, handbookSearch: search }, "");
  }

  /** Brings the reader back to the hit that they followed. */
  returnTo(followed) {
    const link = [...this.output.querySelectorAll("a")].find(({ href }) => href === followed);
    link?.focus();
  }

  /** The arrows go along the field and all links below it. */
  step(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (!(event.key in steps)) return;
    const stops = [this.field, ...this.stops()];
    const at = stops.indexOf(document.activeElement) + steps[event.key];
    if (at >= 0) this.goTo(event, stops[Math.min(at, stops.length - 1)]);
  }

  goTo(event, stop) {
    event.preventDefault();
    stop?.focus();
  }

  stops() {
    return [...this.output.querySelectorAll("a, button:not([aria-pressed])")];
  }

  address(url) {
    return new URL(url, this.root).href;
  }

  /** A copy of a piece of the window, filled in. @param {string} name @param {object} slots */
  piece(name, slots = {}) {
    const copy = this.pieces.querySelector(`[data-piece=${name}]`).cloneNode(true);
    this.fill(copy, slots);
    return copy;
  }

  /** Gives slots their text, or the properties of their element; `text` in those is what it says. */
  fill(copy, slots) {
    for (const [slot, value] of Object.entries(slots)) {
      const { text, ...properties } = typeof value === "object" ? value : { text: value };
      const element = copy.dataset.slot === slot ? copy : copy.querySelector(`[data-slot=${slot}]`);
      if (text !== undefined) element.textContent = text;
      Object.assign(element, properties);
    }
  }
}

/**
 * What Material's menu and search lack for a keyboard and a screen reader. Material opens and closes them by two hidden
 * checkboxes; here buttons work those, focus goes in and comes back, and what is closed or covered cannot be reached.
 */
class HandbookPanel {
  /**
   * @param {string} name the name of Material's checkbox
   * @param {HTMLElement} panel what it opens
   * @param {MediaQueryList} [inPage] where the panel is no window but a part of the page
   */
  constructor(name, panel, inPage) {
    this.toggle = document.getElementById(`__${name}`);
    this.panel = panel;
    this.inPage = inPage;
    this.open = false;
    this.left = false; // by a link, which leads the focus somewhere itself
    this.button = document.querySelector(`[data-hb-opens="${name}"]`);
    this.button.addEventListener("click", () => this.set(true));
    panel.querySelector("[data-hb-closes]").addEventListener("click", () => this.set(false));
    panel.addEventListener("click", ({ target }) => (this.left = target.closest("a") !== null), { capture: true });
    this.toggle.addEventListener("change", () => this.follow());
    inPage?.addEventListener("change", () => this.follow());
    this.follow();
  }

  /** @param {boolean} open */
  set(open) {
    if (this.toggle.checked !== open) this.toggle.click();
  }

  /** Make the page agree with the checkbox, whoever changed it. */
  follow() {
    const open = this.toggle.checked && !this.inPage?.matches;
    this.panel.inert = !open && !this.inPage?.matches;
    for (const other of this.others()) other.inert = open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open === this.open) return;
    this.open = open;
    if (open) (this.panel.querySelector("input") ?? this.panel.querySelector("button")).focus();
    else if (!this.left) this.button.focus({ preventScroll: true });
  }

  /** Everything on the page but the panel, what it stands in, and what closes it. */
  *others() {
    for (let part = this.panel; part !== document.body; part = part.parentElement) {
      for (const other of part.parentElement.children) {
        if (other !== part && !other.matches("script, label, .md-toggle")) yield other;
      }
    }
  }
}

/** Shows what was not late when the handbook was built, and is now, by the calendar of the reader (not that of UTC). */
function showWhatIsLate() {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  document.querySelectorAll("[data-again][hidden]").forEach((note) => (note.hidden = note.dataset.again > today));
}

/** Capitals and accents do not count, as in macros/site/search_words.py. @param {string} text */
const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/**
 * A sentence as nodes, with every word marked that one of the sought words is a part of.
 * @param {string} text @param {string[]} sought
 */
function marked(text, sought) {
  return text.split(/([\p{L}\p{N}]+)/u).map((part) => {
    if (!sought.some((word) => folded(part).includes(word))) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/**
 * Results that a keyboard reaches one by one, that are no headings of the page, and that show why they were found:
 * Material marks a word as it was typed, and shows a long text from its beginning when it stands there otherwise.
 * @param {HTMLElement} list @param {string} query
 */
function mendResults(list, query) {
  const sought = folded(query).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  for (const result of list.querySelectorAll("[tabindex]")) result.removeAttribute("tabindex");
  for (const heading of list.querySelectorAll("h1, h2")) heading.setAttribute("role", "presentation");
  for (const article of list.querySelectorAll("article:not(:has(p mark))")) {
    const lines = [...article.querySelectorAll("p:not([class])")];
    for (const line of lines) line.replaceChildren(...marked(line.textContent, sought));
    const found = lines.filter((line) => line.querySelector("mark"));
    if (found.length) for (const line of lines) line.hidden = !found.includes(line);
  }
}

{
  const search = new HandbookPanel("search", document.querySelector(".hb-search"));
  const wide = matchMedia("(min-width: 76.25em)");
  const menu = new HandbookPanel("drawer", document.querySelector(".md-sidebar--primary"), wide);
  const query = document.getElementById("hb-search-query");
  const results = document.querySelector(".hb-search__list");
  const count = document.querySelector(".hb-search__count");
  const schemes = document.querySelector(".hb-palette").elements.namedItem("__palette");

  new MutationObserver(() => mendResults(results, query.value)).observe(results, { childList: true });

  // Material fills in a number where the words have this mark, and nothing when there is none to fill in.
  new MutationObserver(() => {
    if (count.textContent.includes("#")) count.textContent = count.textContent.replace("#", () => query.value.trim());
  }).observe(count, { childList: true });

  // Material looks again when a key comes up; words that were spoken or pasted bring no key.
  query.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));

  // Material's single keys (f, s, n, p, …) take a page from whoever speaks their commands or slips, and in search its
  // Tab closes the window. It listens on the window itself: of what comes up to here, only three keys in search go on.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") for (const panel of [search, menu]) panel.set(false);
    if (!search.open || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) event.stopPropagation();
  });

  // A browser that comes back to a page may keep a checkbox as it was.
  menu.set(false);
  search.set(new URL(location.href).searchParams.has("q"));

  schemes[__md_get("__palette")?.index ?? 0].checked = true;
}

showWhatIsLate();

/** What a page does once it is there: it works the menu and the search, marks the choice of light or dark, and ages. */

/** Shows what was not late when the handbook was built, and is now. */
function showWhatIsLate() {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  document.querySelectorAll("[data-again][hidden]").forEach((note) => (note.hidden = note.dataset.again > today));
}

/** Puts a style or a script in the page, and waits until it is there. */
const arrived = (tag, properties) =>
  new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), properties, { onload: resolve, onerror: reject });
    document.head.append(element);
  });

{
  const box = document.querySelector(".hb-search");
  const { hbStyle: href, hbScript, hbIndex } = box.dataset;
  const scripts = () => [hbScript, hbIndex].map((src) => arrived("script", { src }));
  const parts = () => [arrived("link", { rel: "stylesheet", href }), ...scripts()];
  const asked = history.state?.handbookSearch ?? { query: new URL(location.href).searchParams.get("q") ?? "" };
  const load = () => Promise.all(parts()).then(() => new HandbookSearch(box, asked));
  const search = new HandbookPanel("search", box, { load });
  const inPage = matchMedia("(min-width: 76.25em)");
  const menu = new HandbookPanel("drawer", document.querySelector(".md-sidebar--primary"), { inPage });
  const ask = document.querySelector("[data-hb-asks=search]");
  const schemes = document.querySelector(".hb-palette").elements.namedItem("__palette");

  // Material's single keys (f, s, n, p, …) take a page from whoever speaks their commands or slips. It listens on the
  // window itself, behind the document.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") for (const panel of [search, menu]) panel.set(false);
    event.stopPropagation();
  });

  // A field for searching on a page: the same window, with what was typed.
  ask?.addEventListener("submit", (event) => {
    event.preventDefault();
    search.ask(ask.querySelector("input"));
  });

  // Without a script all pages in the foot are the menu, and stand open; else a small window shows their sections alone.
  const foldFoot = () => document.querySelectorAll(".hb-index details").forEach((part) => (part.open = inPage.matches));
  inPage.addEventListener("change", foldFoot);
  foldFoot();

  // A browser that comes back to a page gives its fields back as they were, after this script ran and without a word to
  // it; or the whole page, as it was left. Only then is it sure what stands open, and what the reader chose since.
  window.addEventListener("pageshow", ({ persisted }) => {
    menu.set(false);
    if (!persisted) for (const open of [false, Boolean(asked.query)]) search.set(open); // a box given back opened nothing
    const scheme = schemes[__md_get("__palette")?.index ?? 0];
    if (persisted && !scheme.checked) scheme.click();
    scheme.checked = true;
  });
}

showWhatIsLate();

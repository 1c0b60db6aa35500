/**
 * What Material's results lack; loaded with its style when somebody opens search, see frame/frame.js.
 */

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
  const query = document.getElementById("hb-search-query");
  const results = document.querySelector(".hb-search__list");
  const count = document.querySelector(".hb-search__count");

  /** Material fills in a number where the words have this mark, and nothing when there is none to fill in. */
  const fillIn = () => {
    if (count.textContent.includes("#")) count.textContent = count.textContent.replace("#", () => query.value.trim());
  };

  new MutationObserver(() => mendResults(results, query.value)).observe(results, { childList: true });
  new MutationObserver(fillIn).observe(count, { childList: true });
  mendResults(results, query.value); // what came before this did
  fillIn();

  // Material looks again when a key comes up; words that were spoken or pasted bring no key.
  query.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));
}

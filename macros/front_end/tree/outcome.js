/*
 * What an outcome shows once there are answers: the reasons that fit, what else it could have been, and the text to copy.
 */
(function () {
  "use strict";

  const UNFOLDED = ".hb-tree__number, .hb-tree__when, .hb-tree__arrivals, .hb-tree__sources h3";

  /**
   * Fits the outcome's section to the answers: what is not for now is folded. Gives back what undoes it, so that the page
   * reads as before.
   * @param {HTMLElement} section
   * @param {number[]} fitting the places of the reasons that fit
   * @param {{piece: Function, caution: HTMLElement[], danger: HTMLElement[], folds: HTMLElement[], extras: HTMLElement[]}} shown
   *   what goes below the decision (or, with a call to make at once, after what to do), after what to do, before the notes and the sources, and after them
   * @param {(tree: string) => string} handOver the fragment that opens another tree and knows the way back
   */
  function dress(section, fitting, { piece, caution, danger, folds, extras }, handOver) {
    const reasons = [...section.querySelectorAll(".hb-tree__why > li")].filter((_, place) => !fitting.includes(place));
    const hidden = [...reasons, ...section.querySelectorAll(UNFOLDED)];
    const links = [...section.querySelectorAll("a[data-tree]")].map((link) => [link, link.getAttribute("href")]);
    hidden.forEach((element) => (element.hidden = true));
    links.forEach(([link, href]) => link.setAttribute("href", href + handOver(link.dataset.tree)));
    // Nothing stands between the button to call at once and what to say.
    const isCall = section.querySelector("h2 + .hb-tree__ring");
    section.querySelector(isCall ? ".hb-tree__box--family" : ".hb-tree__advice").before(...caution);
    if (!section.querySelector(".hb-tree__ring [href='tel:112']")) section.querySelector(".hb-tree__box--family").before(...danger);
    section.querySelector(".hb-tree__arrivals").after(...folds);
    section.append(...extras);
    const unfold = [...foldSteps(section, piece), ...foldSources(section, piece)];
    return () => {
      hidden.forEach((element) => (element.hidden = false));
      links.forEach(([link, href]) => link.setAttribute("href", href));
      unfold.forEach((step) => step());
      [...caution, ...danger, ...folds, ...extras].forEach((element) => element.remove());
    };
  }

  /** The first steps are for now; the rest comes after them. */
  function foldSteps(section, piece) {
    const list = section.querySelector(".hb-tree__steps");
    const atOnce = Number(list.dataset.atOnce);
    const later = [...list.children].slice(atOnce);
    if (!later.length) return [];
    const fold = piece("later", { count: later.length });
    fold.lastElementChild.start = atOnce + 1;
    fold.lastElementChild.append(...later);
    list.after(fold);
    return [() => list.append(...later), () => fold.remove()];
  }

  function foldSources(section, piece) {
    const sources = section.querySelector(".hb-tree__sources");
    const fold = piece("sources");
    sources.replaceWith(fold);
    fold.append(sources);
    return [() => fold.replaceWith(sources)];
  }

  /**
   * "Met één ander antwoord": other ends first, then new questions.
   * @param {(name: string, slots?: object) => HTMLElement} piece
   * @param {{ask: string, verb: string, texts: string[], end: string, title: object}[]} ways
   */
  function alternatives(piece, ways) {
    if (!ways.length) return [];
    const box = piece("others");
    const ordered = [...ways.filter((way) => way.end !== "question"), ...ways.filter((way) => way.end === "question")];
    box.lastElementChild.append(...byQuestion(piece, ordered));
    return [box];
  }

  function byQuestion(piece, ways) {
    return [...new Set(ways.map(({ ask }) => ask))].map((ask) => {
      const item = piece("other", { ask });
      item.append(...ways.filter((way) => way.ask === ask).map((way) => piece("then", { words: inWords(way), title: way.title })));
      return item;
    });
  }

  function inWords({ verb, texts, end }) {
    const quoted = texts.map((text) => `“${text}”`);
    const last = quoted.pop();
    const answers = quoted.length ? `${quoted.join(", ")} of ${last}` : last;
    const first = { choose: "Met", also: "Met ook", without: "Zonder" }[verb];
    return `${first} ${answers}: ${{ outcome: "", question: "eerst de vraag ", tree: "verder in " }[end]}`;
  }

  /** Everything that can be read in this section, a line for each heading, paragraph and list item. */
  function asText(section) {
    return [...section.querySelectorAll("h2, h3, p, li, details:not(details details) > summary")]
      .filter((block) => !block.closest("[hidden], details details, [data-no-copy]") && !block.querySelector("p, li"))
      .map(asLine)
      .join("\n")
      .trim();
  }

  function asLine(block) {
    const copy = block.cloneNode(true);
    copy.querySelectorAll("[hidden], svg, [data-no-copy], [aria-hidden=true]").forEach((element) => element.remove());
    copy.querySelectorAll("a[href^='http']").forEach((link) => link.append(` (${link.getAttribute("href")})`));
    const text = copy.textContent.replace(/\s+/g, " ").trim();
    if (/^(H\d|SUMMARY)$/.test(block.tagName)) return `\n${text}`;
    if (block.tagName !== "LI") return text;
    const { parentElement: list } = block;
    return list.tagName === "OL" ? `${list.start + [...list.children].indexOf(block)}. ${text}` : `- ${text}`;
  }

  /**
   * Puts the text on the clipboard; where that is not allowed, shows it selected in `field`.
   * @returns {Promise<boolean>} whether it is on the clipboard
   */
  async function copy(text, field) {
    field.hidden = true;
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = field.querySelector("textarea");
      field.hidden = false;
      area.value = text;
      area.focus();
      area.select();
      return false;
    }
  }

  window.Handbook = window.Handbook || {};
  window.Handbook.treeOutcome = { dress, alternatives, asText, copy };
})();

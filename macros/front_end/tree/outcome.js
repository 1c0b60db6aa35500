/*
 * What an outcome shows once there are answers: the reasons that fit, what else it could have been, and the text to copy.
 */
(function () {
  "use strict";

  const AT_ONCE = 3;

  /**
   * Fits the outcome's section to the answers. Gives back what undoes it, so that the page reads as before.
   * @param {HTMLElement} section
   * @param {number[]} fitting the places of the reasons that fit
   * @param {HTMLElement[]} extras what else there is to show, before the notes and the sources
   * @param {(tree: string) => string} handOver the fragment that opens another tree and knows the way back
   */
  function dress(section, fitting, extras, handOver) {
    const reasons = [...section.querySelectorAll(".hb-tree__why > li")].filter((_, place) => !fitting.includes(place));
    const hidden = [...reasons, ...section.querySelectorAll(".hb-tree__number, .hb-tree__when, .hb-tree__arrivals")];
    const links = [...section.querySelectorAll("a[data-tree]")].map((link) => [link, link.getAttribute("href")]);
    hidden.forEach((element) => (element.hidden = true));
    links.forEach(([link, href]) => link.setAttribute("href", href + handOver(link.dataset.tree)));
    section.querySelector(".hb-tree__arrivals").after(...extras);
    return () => {
      hidden.forEach((element) => (element.hidden = false));
      links.forEach(([link, href]) => link.setAttribute("href", href));
      extras.forEach((extra) => extra.remove());
    };
  }

  /**
   * "Als één antwoord anders was": other ends first, then new questions; the first few at once, the rest on request.
   * @param {(name: string, slots?: object) => HTMLElement} piece
   * @param {{ask: string, verb: string, texts: string[], end: string, title: object}[]} ways
   */
  function alternatives(piece, ways) {
    if (!ways.length) return [];
    const ordered = [...ways.filter((way) => way.end !== "question"), ...ways.filter((way) => way.end === "question")];
    const rest = ordered.slice(AT_ONCE);
    const box = piece("others", { count: rest.length });
    const [first, more] = box.querySelectorAll("ul");
    first.append(...byQuestion(piece, ordered.slice(0, AT_ONCE)));
    more.append(...byQuestion(piece, rest));
    if (!rest.length) more.parentElement.remove();
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
    return [...section.querySelectorAll("h2, h3, p, li")]
      .filter((block) => !block.closest("[hidden], details, [data-no-copy]") && !block.querySelector("p, li"))
      .map(asLine)
      .join("\n")
      .trim();
  }

  function asLine(block) {
    const copy = block.cloneNode(true);
    copy.querySelectorAll("[hidden], svg, [data-no-copy]").forEach((element) => element.remove());
    copy.querySelectorAll("a[href^='http']").forEach((link) => link.append(` (${link.getAttribute("href")})`));
    const text = copy.textContent.replace(/\s+/g, " ").trim();
    if (/^H\d$/.test(block.tagName)) return `\n${text}`;
    if (block.tagName !== "LI") return text;
    const place = [...block.parentElement.children].filter((item) => !item.hidden).indexOf(block) + 1;
    return block.parentElement.tagName === "OL" ? `${place}. ${text}` : `- ${text}`;
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

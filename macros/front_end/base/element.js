/**
 * What every custom element of ours stands on. It starts when the whole page is there; when anything goes wrong it gives
 * the reader the plain page, and the developer a line on the console; when it leaves the page it leaves nothing behind.
 */
class HandbookElement extends HTMLElement {
  connectedCallback() {
    this.ends = new AbortController();
    const begin = () => this.safely(() => this.setUp());
    if (document.readyState !== "loading") begin();
    else document.addEventListener("DOMContentLoaded", begin, { signal: this.ends.signal });
  }

  disconnectedCallback() {
    this.ends.abort();
    this.makePlain();
  }

  /** What the element does; called once each time that it comes into a page. */
  setUp() {}

  /** Gives the page back as it is without a script, however far `setUp` came. */
  makePlain() {}

  /**
   * Listens for as long as the element is in the page and nothing went wrong.
   * @param {EventTarget} target @param {string} type @param {(event: Event) => unknown} step
   */
  listen(target, type, step) {
    target.addEventListener(type, (event) => this.safely(() => step(event)), { signal: this.ends.signal });
  }

  /** @param {() => unknown} step what may go wrong, now or, when it gives a promise, later */
  safely(step) {
    const fail = (fault) => {
      console.error(`${this.localName}: ${fault.message}`);
      this.disconnectedCallback();
    };
    try {
      step()?.catch?.(fail);
    } catch (fault) {
      fail(fault);
    }
  }

  /**
   * Waits for the script with what a reader comes to last, which the page's own script names. Asked for as soon as the page
   * is there, it needs no network any more when its turn comes; where it did not come it is asked for once more.
   * @returns {Promise<unknown>}
   */
  static later() {
    const named = document.querySelector("[data-hb-later]");
    named.comes = named.comes || new Promise((onload, onerror) => {
      const script = document.createElement("script");
      document.head.append(Object.assign(script, { src: named.dataset.hbLater, onload, onerror }));
    });
    named.comes.catch(() => (named.comes = null));
    return named.comes;
  }

  /**
   * What the script that comes last has under this name; nothing while it is on its way. Then one of the steps follows.
   * @param {string} name @param {() => unknown} again when it came @param {() => unknown} absent when it does not come
   */
  late(name, again, absent) {
    const found = window.Handbook?.[name];
    const follow = (step) => () => this.ends.signal.aborted || step();
    if (!found) this.safely(() => HandbookElement.later().then(follow(again), follow(absent)));
    return found;
  }

  /**
   * A copy of a piece that the page keeps in its template (`this.pieces`). A slot takes a text, or the properties of its
   * element; `text` in those is what it says.
   * @param {string} name @param {Object<string, string|number|object>} slots
   */
  piece = (name, slots = {}) => {
    const copy = this.pieces.querySelector(`[data-piece=${name}]`).cloneNode(true);
    for (const [slot, value] of Object.entries(slots)) {
      const { text, ...properties } = typeof value === "object" ? value : { text: value };
      const places = [copy, ...copy.querySelectorAll("[data-slot]")].filter(({ dataset }) => dataset.slot === slot);
      for (const element of places) {
        if (text !== undefined) element.textContent = text;
        Object.assign(element, properties);
      }
    }
    return copy;
  };

  /** A sentence of the page with each # filled in, in order. */
  fill(sentence, ...values) {
    return values.reduce((text, value) => text.replace("#", value), sentence);
  }
}

// What comes last is asked for when this script is done, so that nothing of the page waits for it.
if (document.currentScript?.dataset.hbLater) document.currentScript.onload = () => HandbookElement.later().catch(() => {});

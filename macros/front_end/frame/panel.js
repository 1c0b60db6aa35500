/**
 * What Material's menu and search lack for a keyboard and a screen reader. Material opens and closes them by two hidden
 * checkboxes; here buttons work those, focus goes in and comes back, and what is closed or covered cannot be reached.
 */
class HandbookPanel {
  /**
   * @param {string} name the name of Material's checkbox
   * @param {HTMLElement} panel what it opens
   * @param {{inPage?: MediaQueryList, load?: () => Promise<unknown>}} ways where the panel is no window but a part of
   *   the page; and how to get what it cannot be shown without
   */
  constructor(name, panel, { inPage, load }) {
    this.toggle = document.getElementById(`__${name}`);
    this.panel = panel;
    this.inPage = inPage;
    this.load = load;
    this.open = false;
    this.watcher = null;
    this.asking = null;
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

  /** Open with what somebody typed in a field of the page, which gets the focus back. @param {HTMLInputElement} field */
  ask(field) {
    this.asking = field;
    this.set(true);
  }

  /** Make the page agree with the checkbox, whoever changed it. */
  follow() {
    const open = this.toggle.checked && !this.inPage?.matches;
    if (open && this.load) return this.prepare();
    this.panel.inert = !open && !this.inPage?.matches;
    for (const other of this.others()) other.inert = open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open === this.open) return;
    this.open = open;
    this.closeWithBack();
    if (open) {
      this.left = false;
      const first = this.panel.querySelector("input") ?? this.panel.querySelector("button");
      if (this.asking) {
        first.value = this.asking.value;
        first.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
      first.focus();
    } else {
      if (!this.left) (this.asking ?? this.button).focus({ preventScroll: true });
      this.asking = null;
    }
  }

  /** The way back of a phone closes what lies over the page, and does not leave the page; where a browser lets us know. */
  closeWithBack() {
    this.watcher?.destroy();
    this.watcher = this.open && window.CloseWatcher ? new CloseWatcher() : null;
    this.watcher?.addEventListener("close", () => this.set(false));
  }

  /** Get what is needed, once; without it the page stays as it is, and the next click tries again. */
  prepare() {
    this.coming ??= this.load()
      .then(() => (this.load = null))
      .catch(() => this.set(false))
      .finally(() => {
        this.coming = null;
        this.follow();
      });
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

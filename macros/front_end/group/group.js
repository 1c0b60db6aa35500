/*
 * <handbook-group>: the page on which a trainer counts the codes of a group and shows its picture, once. While codes come in
 * it says only how many there are. Whatever a code says is added up at once, and then forgotten. What reads and counts codes is
 * in the script that comes once the page is there; without it the page stays as it is, for paper.
 */
(function () {
  "use strict";

  const CODE = "code=";

  class HandbookGroup extends HandbookElement {
    setUp() {
      this.pieces = this.querySelector(".hb-group__pieces").content;
      this.words = this.pieces.querySelector("[data-piece=words]").dataset;
      this.stage = this.querySelector(".hb-group__stage");
      this.voice = this.querySelector(".hb-group__voice");
      this.projector = this.querySelector(".hb-group__projector");
      this.takeAddress();
      if (this.late("GroupCounting", () => this.start(), () => this.say(this.words.absent))) this.start();
    }

    /** Counting, as soon as its script is there. */
    start() {
      const { GroupCounting, KeptGroup, ScaleOnPage } = window.Handbook;
      this.scale = new ScaleOnPage(this);
      const store = window.Handbook.store();
      this.group = new KeptGroup(store, this.scale);
      this.counting = new GroupCounting(this);
      this.listen(this, "submit", (event) => (event.preventDefault(), this.submit(event)));
      this.listen(this, "click", ({ target }) => this.deed(target.dataset.deed));
      this.listen(this, "change", ({ target }) => target.type === "file" && this.lateDeed("groupFiles", "take", target));
      this.listen(this.projector, "click", () => this.projector.close());
      this.listen(window, "hashchange", () => (this.takeAddress(), this.follow()));
      store.onElsewhere((...given) => this.listen(...given), () => this.takeOver());
      this.show();
      this.follow();
    }

    makePlain() {
      this.projector?.close();
      this.voice?.replaceChildren();
      this.stage?.replaceChildren(this.voice);
    }

    // What the page shows ---------------------------------------------------------------------------------------------

    /** All of it anew: the beginning, or what was shown, what is counted, and what can be done with the group. */
    show() {
      const { record } = this.group;
      this.stage.replaceChildren(this.voice);
      if (!record || this.chooses) return this.stage.append(this.piece("begin"), ...(record ? [this.piece("foot")] : []));
      this.shape = this.shapeNow;
      const { closed } = this.group;
      const open = this.openPiece(record);
      const isShown = closed.some(({ kind }) => kind === record.kind);
      const place = document.createElement("div");
      if (record.batches.length > this.group.batches.length) this.stage.append(this.piece("changed"));
      const more = isShown ? this.piece("more") : null;
      more?.append(open);
      this.stage.append(...(more ? [place, more] : [open, place]), this.piece("foot"));
      if (closed.length) this.showPicture(place, closed);
      this.refresh();
    }

    /** What has to be drawn anew when it differs; the rest is only counts. */
    get shapeNow() {
      const { record } = this.group;
      return record && `${record.kind} ${this.group.closed.map(({ id }) => id)}`;
    }

    openPiece({ kind }) {
      const address = new URL(this.dataset.test, window.location.href).href.split("#")[0];
      const start = `${address}#start=${this.words[`start${kind}`]}`;
      const piece = this.piece("open", { title: this.words[`moment${kind}`], link: { href: start } });
      piece.querySelector("[data-slot=fields]").append(...this.scale.dimensions.map(({ title }) => this.piece("paper-row", { title })));
      piece.querySelectorAll("[data-piece=paper-row]").forEach((row) => row.setAttribute("aria-label", row.firstElementChild.textContent));
      this.draw(piece.querySelector("[data-slot=picture]"), start);
      return piece;
    }

    /** For a camera; without its script there is the link. */
    draw(box, address) {
      const found = this.late("qr", () => this.draw(box, address), () => (box.hidden = true));
      const symbol = found?.(address);
      if (symbol) box.replaceChildren(window.Handbook.qrPicture(symbol.rows, box.dataset.label));
      box.hidden = !symbol;
    }

    showPicture(place, closed) {
      const again = () => this.showPicture(place, closed);
      this.late("groupShown", again, () => this.say(this.words.absent))?.(this, place, closed);
    }

    /** Only the counts, so that nobody who is typing is disturbed. */
    refresh() {
      const counts = this.querySelectorAll(".hb-group__count b");
      if (!counts.length || !this.group.record) return;
      counts.forEach((count) => (count.textContent = this.countWords));
      this.stage.querySelector("[data-deed=undo]").hidden = !this.group.canUndo;
    }

    /** How many are in; after a picture, how many wait for a next one. */
    get countWords() {
      const { open, closed, record } = this.group;
      const { waiting, inOf, in: inside } = this.words;
      if (closed.some(({ kind }) => kind === open.kind)) return this.fill(waiting, open.people, this.dataset.fewest);
      return record.expected && record.expected >= open.people ? this.fill(inOf, open.people, record.expected) : this.fill(inside, open.people);
    }

    /** Another tab counted, began or wiped. */
    takeOver() {
      if (!this.group.record) this.counting.forget();
      const isTheSame = this.shape === this.shapeNow && !(this.chooses && !this.group.record);
      if (isTheSame) this.refresh();
      else if (!this.counting.asked) this.show();
    }

    // What somebody does ----------------------------------------------------------------------------------------------

    /** A code in the address: it leaves the address at once, for others may look at that. */
    takeAddress() {
      const { hash, pathname, search } = window.location;
      if (!hash.includes(CODE)) return;
      this.followed = hash;
      history.replaceState(null, "", pathname + search);
    }

    follow() {
      const { followed } = this;
      this.followed = null;
      if (followed) this.counting.offer(followed, "elsewhere");
    }

    submit({ target, submitter }) {
      const { form } = target.dataset;
      if (form === "begin") this.begin(Number(submitter?.value ?? 0), Number(target.elements.expected.value) || 0);
      if (form === "code") this.counting.type(target.elements.code);
      if (form === "paper") this.lateDeed("groupPaper", "count", target);
    }

    begin(kind, expected) {
      this.chooses = false;
      this.group.begin(kind, Math.max(0, Math.min(expected, 999)));
      this.show();
      this.say(this.countWords);
      this.stage.querySelector("[name=code]").focus();
      this.counting.takeWaiting();
    }

    deed(name) {
      const { counting } = this;
      if (counting.asked && ["reveal", "other"].includes(name)) this.say(this.words.unsure, "fault");
      else if (name === "reveal") this.reveal();
      else if (name === "close") this.close();
      else if (name === "undo") counting.undo();
      else if (name === "count" || name === "leave") counting.answer(name === "count");
      else if (name === "wipe") this.ask(this.piece("wipe"));
      else if (name === "wipe-all") this.wipe();
      else if (name === "other") this.choose();
      else if (name === "stay") counting.askAgain();
      else if (name === "project") this.project(this.stage.querySelector(".hb-group__start"));
      else if (name === "project-picture") this.project(...this.stage.querySelectorAll("[data-project], .hb-group__shown > .hb-table"));
      else if (["csv", "json", "hand-over"].includes(name)) this.lateDeed("groupFiles", name);
    }

    /** What is done with files and slips stands in a script of its own, which comes later. */
    lateDeed(part, name, input) {
      const again = () => this.lateDeed(part, name, input);
      return this.late(part, again, () => this.say(this.words.absent))?.[name](this, input);
    }

    reveal() {
      const { open } = this.group;
      const fewest = Number(this.dataset.fewest);
      if (open.people < fewest) return this.say(this.fill(this.words.early, fewest, this.countWords));
      this.ask(this.piece("sure", { count: open.people }));
    }

    close() {
      if (this.group.open.people >= Number(this.dataset.fewest)) this.group.close();
      this.show();
      this.voice.replaceChildren();
      const heading = this.stage.querySelector(".hb-group__shown h3");
      if (heading) this.moveTo(heading);
    }

    choose() {
      this.chooses = true;
      this.show();
      this.moveTo(this.stage.querySelector("[data-piece=begin] h3"));
    }

    wipe() {
      this.group.wipe();
      this.counting.forget();
      this.chooses = false;
      this.show();
      this.say(this.words.wiped);
      this.moveTo(this.stage.querySelector("[data-piece=begin] h3"));
    }

    /** Large, light and without controls, for a whole room; Escape or a press anywhere leaves it. */
    project(...parts) {
      this.projector.firstElementChild.replaceChildren(...parts.map((part) => part.cloneNode(true)));
      this.projector.showModal();
    }

    // What the page says ----------------------------------------------------------------------------------------------

    /** Asks something on top, and goes there; without a question it goes back to the code. */
    ask(piece) {
      this.stage.querySelectorAll(".hb-box").forEach((one) => one.remove());
      if (piece) this.voice.after(piece);
      const target = piece ? piece.querySelector(".hb-box__title") : this.stage.querySelector("[name=code]");
      if (piece) this.voice.replaceChildren();
      if (piece) this.moveTo(target);
      else target?.focus();
    }

    say(text, name = "said") {
      this.voice.replaceChildren(this.piece(name, { text }));
      this.voice.scrollIntoView({ block: "nearest" });
    }

    moveTo(heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "start" });
    }
  }

  customElements.define("handbook-group", HandbookGroup);
})();

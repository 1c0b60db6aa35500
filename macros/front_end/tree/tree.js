/*
 * <handbook-tree>: one question at a time, from the sections that stand in the page already. The address is the only
 * memory: every "Verder" adds to the fragment, so that Back, Forward, reload and a bookmark do what a reader expects.
 */
(function () {
  "use strict";

  const { treeEngine: engine, treeFragment: fragment, treeCarried: carried, treeViews: views } = window.Handbook;

  class HandbookTree extends HandbookElement {
    setUp() {
      this.tree = engine.load(JSON.parse(this.querySelector("script[type='application/json']").textContent));
      this.name = this.querySelector(".hb-tree__name").textContent;
      this.whole = this.querySelector(".hb-tree__whole");
      this.parts = new Map([...this.whole.children].map((part) => [part.dataset.question || part.dataset.outcome, part]));
      this.pieces = this.querySelector(".hb-tree__pieces").content;
      this.stage = this.querySelector(".hb-tree__stage");
      this.voice = this.querySelector(".hb-tree__voice");
      document.documentElement.classList.add("hb-tree-alone");
      this.closed = [];
      this.pageTitle = document.title;
      this.examples = [...this.querySelectorAll("a[data-state]")].map((link) => [link, link.getAttribute("href")]);
      this.examples.forEach(([link]) => link.setAttribute("href", link.dataset.state));
      this.querySelector(".hb-tree__map").before(...this.querySelectorAll(".hb-tree__about"));
      this.listen(window, "hashchange", () => this.show());
      this.listen(window, "beforeprint", () => this.openForPrint());
      this.listen(window, "afterprint", () => this.closeAfterPrint());
      this.show();
    }

    makePlain() {
      this.dataset.view = "plain";
      document.documentElement.classList.remove("hb-tree-alone");
      if (!this.examples) return;
      this.examples.forEach(([link, href]) => link.setAttribute("href", href));
      document.title = this.pageTitle;
      this.state = null;
      this.clear();
      this.parts.forEach((part) => (part.hidden = false));
      this.stage.append(this.voice);
    }

    /** Shows what the address asks for: a state, or a part of the page to read. Another place in the page is not ours. */
    show() {
      const hash = fragment.decoded(window.location.hash);
      const ours = hash.length < 2 || hash.startsWith("#/");
      const target = ours ? null : document.getElementById(hash.slice(1));
      const reading = target === this || this.whole.contains(target);
      const before = this.state;
      if (before && !ours && !reading) return;
      if (!before || ours) this.state = this.replayed(hash, ours, target);
      this.clear();
      const heading = reading ? this.showWhole() : this.showState(before);
      this.afterFrame(() => this.markPath());
      const part = reading && target !== this ? target.closest(".hb-tree__part") : null;
      if (part) this.moveTo(part.querySelector("h2"), part);
      else if (before || reading) this.moveTo(heading, this);
    }

    /** The state in the address: the answers as far as they lead, and where they lead to. */
    replayed(hash, ours, target) {
      const state = fragment.parse(ours ? hash : "", this.tree);
      if (!ours && !target) state.notice = "changed";
      const { steps, at } = engine.walk(this.tree, state.answers);
      if (at === null) throw new Error(`no route holds after ${fragment.format(this.tree, steps, { ...state, back: [] })}`);
      if (!steps.has(state.again)) return { ...state, steps, at, again: null };
      const earlier = [...steps].slice(0, [...steps.keys()].indexOf(state.again));
      return { ...state, steps: new Map(earlier), at: state.again };
    }

    clear() {
      if (this.undress) this.undress();
      this.undress = null;
      this.described?.removeAttribute("aria-describedby");
      this.stage.replaceChildren();
      this.say("");
    }

    showWhole() {
      this.dataset.view = "whole";
      this.parts.forEach((part) => (part.hidden = false));
      return views.whole(this);
    }

    showState(before) {
      const { at, steps, again, notice } = this.state;
      const asking = this.tree.questions.has(at);
      const shown = asking ? null : this.section(at);
      this.parts.forEach((part) => (part.hidden = part !== shown));
      this.dataset.view = shown ? "outcome" : "question";
      const isFirst = [...steps.keys()].every((id) => carried.isBrought(this.tree, this.state, id));
      this.toggleAttribute("data-start", asking && isFirst && !again);
      const news = [...(notice ? [this.piece(notice)] : []), ...this.sinceChange(before)];
      this.stage.append(...news, this.voice);
      const chosenBefore = before && !this.restarted ? before.answers.get(at) : null;
      this.restarted = false;
      const heading = asking ? views.question(this, chosenBefore || null) : shown ? views.outcome(this) : views.otherTree(this);
      this.describe(heading, [...news, ...this.stage.querySelectorAll(".hb-tree__left")]);
      return heading;
    }

    /** Whether the outcome stayed, for who came to change an answer from there, and did. */
    sinceChange(before) {
      const { at, again, steps } = this.state;
      const isOutcome = (id) => this.tree.outcomes.has(id);
      if (this.restarted) this.changing = null;
      if (again && before && isOutcome(before.at)) this.changing = before;
      if (!isOutcome(at) || !this.changing) return [];
      const from = this.changing;
      this.changing = null;
      if (this.href(from.steps) === this.href(steps)) return [];
      return [from.at === at ? this.piece("stayed") : this.piece("moved", { before: this.heading(from.at) })];
    }

    /** What a screen reader says with the heading, which has the focus: what is new, and how many questions are left. */
    describe(heading, parts) {
      if (!parts.length) return;
      this.described = heading;
      parts.forEach((part, place) => (part.id ||= `hb-tree-news-${place}`));
      heading.setAttribute("aria-describedby", parts.map(({ id }) => id).join(" "));
    }

    /** My path in the drawing and in the list, which are folded: nobody waits for it. */
    markPath() {
      if (!this.state) return;
      const ids = [...this.state.steps.keys(), this.state.at];
      const pairs = new Set(ids.slice(1).map((id, place) => `${ids[place]} ${id}`));
      this.querySelectorAll("[data-node]").forEach((node) => node.classList.toggle("hb-on-path", ids.includes(node.dataset.node)));
      this.querySelectorAll("[data-from]").forEach((way) => {
        way.classList.toggle("hb-on-path", pairs.has(`${way.dataset.from} ${way.dataset.to}`));
      });
    }

    /** Goes on to this state as a link to it does. The browser says nothing of it, so that it is shown at once. */
    goTo(href) {
      history.pushState(null, "", href);
      this.show();
    }

    afterFrame(step) {
      requestAnimationFrame(() => setTimeout(() => this.safely(step)));
    }

    // What the views use -----------------------------------------------------------------------------------------------

    /** The part of the page for a question or an outcome; null for another tree. */
    section(id) {
      return this.parts.get(id) || null;
    }

    heading(id) {
      const section = this.section(id);
      if (!section) return this.tree.trees.get(id.replace("tree:", ""))[0];
      return (section.querySelector(".hb-tree__title") || section.querySelector("h2")).textContent;
    }

    answerText(questionId, id) {
      return this.section(questionId).querySelector(`[data-answer="${id}"] .hb-tree__answer`).textContent;
    }

    href(answers, again = null) {
      return fragment.format(this.tree, answers, this.state, again);
    }

    /** A copy of a part of the head, for in an outcome; none when there is no such part. */
    fromHead(selector) {
      return [...this.querySelectorAll(`.hb-tree__head ${selector}`)].map((part) => part.cloneNode(true));
    }

    say(text) {
      this.voice.textContent = text;
    }

    setTitle(text) {
      document.title = `${text} · ${this.pageTitle}`;
    }

    moveTo(heading, top) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      top.scrollIntoView();
    }

    openForPrint() {
      this.closed = [...this.querySelectorAll("details:not([open])")].filter((details) => details.closest("[hidden]") === null);
      this.closed.forEach((details) => (details.open = true));
    }

    closeAfterPrint() {
      this.closed.forEach((details) => (details.open = false));
    }
  }

  customElements.define("handbook-tree", HandbookTree);
})();

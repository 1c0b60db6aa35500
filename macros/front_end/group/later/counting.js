/*
 * A code that comes in, by hand or by a camera: it is counted, or asked about, or it is said what is wrong with it. One that is
 * asked about is held until somebody answers; those that come in the meantime wait for their turn.
 */
(function () {
  "use strict";

  const { groupCode, longCode, shortCode } = window.Handbook;

  class Counting {
    /** @param {HTMLElement} view the whole page of the group */
    constructor(view) {
      this.view = view;
      /** Somebody about whom the page asks. */
      this.asked = null;
      /** Who came while it asked, each with how it is said that they count. */
      this.queue = [];
      /** A code that came before any group was begun. */
      this.waiting = null;
    }

    /** A code in the field; a good one leaves it, a bad one stays to be mended. */
    type(field) {
      if (this.offer(field.value, "counted")) field.value = "";
      else if (!this.asked) field.focus();
    }

    /** @param {"counted"|"elsewhere"} words how it is said that it counts @returns {boolean} whether it was counted, or waits */
    offer(text, words) {
      const { view } = this;
      const { record } = view.group;
      if (!record) return this.wait(text);
      const { one, ...wrong } = groupCode(text, view.scale, record);
      if (!one) return this.refuse(this.faultWords(wrong, record));
      return this.asked ? this.standInLine(one, words) : this.take(one, words);
    }

    standInLine(one, words) {
      this.queue.push([one, words]);
      this.view.say(this.view.words.queued, "fault");
      return true;
    }

    wait(text) {
      this.waiting = text;
      this.view.voice.replaceChildren(this.view.piece("none"));
      return false;
    }

    takeWaiting() {
      const text = this.waiting;
      this.waiting = null;
      if (text) this.offer(text, "counted");
    }

    refuse(text) {
      this.view.say(text, "fault");
      return false;
    }

    faultWords({ fault, kind }, record) {
      const { view } = this;
      const sentence = view.words[`fault-${fault}`.replace(/-(\w)/, (_, letter) => letter.toUpperCase())];
      const { sizes, items } = view.scale;
      if (fault === "form") return view.fill(sentence, shortCode.length(sizes.length), longCode.length(items.length));
      return view.fill(sentence, view.words[`moment${kind}`], view.words[`moment${record.kind}`]);
    }

    /** Counts somebody, after what has to be asked. */
    take(one, words, isSure = {}) {
      const { view } = this;
      const { group } = view;
      const { expected } = group.record;
      const question = !isSure.twice && group.isTwice(one) ? "twice" : !isSure.more && expected && group.people >= expected ? "more" : null;
      if (question) {
        this.asked = { one, words, isSure: { ...isSure, [question]: true }, question };
        this.askAgain();
        return false;
      }
      group.add(one);
      this.done(view.words[words]);
      return true;
    }

    /** The question that waits for an answer, when there is one. */
    askAgain() {
      const { view, asked } = this;
      view.ask(asked && view.piece(`ask-${asked.question}`, { count: view.group.record.expected }));
    }

    /** The group is gone, and with it what was asked. */
    forget() {
      this.asked = null;
      this.queue = [];
    }

    /** What was asked is answered; then those who came in the meantime, up to the next of whom it asks. */
    answer(isOne) {
      const { one, words, isSure } = this.asked;
      this.asked = null;
      this.view.ask(null);
      const field = this.view.stage.querySelector("[name=code]");
      if (field) field.value = "";
      if (isOne) this.take(one, words, isSure);
      else this.done(this.view.words.left);
      while (!this.asked && this.queue.length) this.take(...this.queue.shift());
    }

    undo() {
      const { view } = this;
      if (view.group.canUndo) view.group.undo();
      this.done(view.words.undone);
      view.stage.querySelector("[name=code]").focus();
    }

    done(sentence) {
      this.view.refresh();
      this.view.say(this.view.fill(sentence, this.view.countWords));
    }
  }

  window.Handbook.GroupCounting = Counting;
})();

/*
 * A code that comes in, by hand or by a camera: it is counted, or asked about, or it is said what is wrong with it. One that is
 * asked about is held until somebody answers; until then no other is taken.
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
      /** A code that came before any group was begun. */
      this.waiting = null;
    }

    /** A code in the field; a good one leaves it, a bad one stays to be mended. */
    type(field) {
      if (this.offer(field.value, "counted")) field.value = "";
      else if (!this.asked) field.focus();
    }

    /** @param {"counted"|"elsewhere"} words how it is said that it counts @returns {boolean} whether it was counted */
    offer(text, words) {
      const { view } = this;
      const { record } = view.group;
      if (this.asked) return this.refuse(view.words.unsure);
      if (!record) return this.wait(text);
      const { one, ...wrong } = groupCode(text, view.scale, record);
      return one ? this.take(one, words) : this.refuse(this.faultWords(wrong, record));
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
        this.asked = { one, words, isSure: { ...isSure, [question]: true } };
        view.ask(view.piece(`ask-${question}`, question === "more" ? { count: expected } : {}));
        return false;
      }
      group.add(one);
      this.done(view.words[words]);
      return true;
    }

    /** What was asked is answered. */
    answer(isOne) {
      const { one, words, isSure } = this.asked;
      this.asked = null;
      this.view.ask(null);
      const field = this.view.stage.querySelector("[name=code]");
      if (field) field.value = "";
      if (isOne) this.take(one, words, isSure);
      else this.done(this.view.words.left);
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

/*
 * <handbook-script>: a script follows the plan of the page when that has as many rounds: its times, and how long it is. For
 * another plan it stands there as it was written.
 */
(function () {
  "use strict";

  class HandbookScript extends HandbookElement {
    setUp() {
      this.steps = [...this.querySelectorAll("[data-lasts]")];
      this.texts = new Map([...this.querySelectorAll("[data-slot], .hb-script__time > *")].map((place) => [place, place.textContent]));
      this.listen(window, "handbook-planned", ({ detail }) => this.follow(detail));
    }

    makePlain() {
      this.texts?.forEach((text, place) => (place.textContent = text));
      this.showMine(false);
    }

    /** Which of the scripts on a page is the one for the plan; a sheet needs no word about that. */
    showMine(isMine) {
      this.querySelectorAll(".hb-script__mine").forEach((said) => (said.hidden = !isMine));
    }

    follow(plan) {
      this.makePlain();
      if (plan.form === this.dataset.form && plan.rounds === Number(this.dataset.rounds)) this.show(plan);
    }

    show(plan) {
      const lasts = this.steps.map(({ dataset }) => ("isRounds" in dataset ? plan.rounds * (plan.minutes + plan.change) - plan.change : Number(dataset.lasts)));
      const first = this.steps.findIndex(({ dataset }) => "isRounds" in dataset);
      const upTo = (place) => lasts.slice(0, place).reduce((sum, minutes) => sum + minutes, 0);
      const begin = plan.begin === null ? 0 : plan.begin - upTo(first);
      this.steps.forEach((step, place) => this.showTimes(step, plan, begin + upTo(place), begin + upTo(place + 1)));
      const { title, numbers, change } = this.dataset;
      this.showMine(true);
      const isAsWritten = upTo(lasts.length) === this.steps.reduce((sum, { dataset }) => sum + Number(dataset.lasts), 0);
      if (!isAsWritten) this.say("title", this.fill(title, upTo(lasts.length)));
      this.say("numbers", this.fill(numbers, plan.tables, this.minutes(plan.minutes)) + (plan.change ? this.fill(change, this.minutes(plan.change)) : ""));
    }

    /** A step from when to when: in minutes from the beginning, or by the clock when the plan says when it begins. */
    showTimes(step, plan, begin, end) {
      const [time, unit] = step.querySelector(".hb-script__time").children;
      time.textContent = [begin, end].map((minute) => window.Handbook.plan.clock(plan, minute)).join("–");
      unit.textContent = plan.begin === null ? this.dataset.unit : ":";
    }

    minutes(number) {
      return number === 1 ? this.dataset.minute : this.fill(this.dataset.minutes, number);
    }

    say(slot, text) {
      this.querySelector(`[data-slot=${slot}]`).textContent = text;
    }
  }

  customElements.define("handbook-script", HandbookScript);
})();

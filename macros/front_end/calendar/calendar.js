/*
 * A day to choose, and what happens then as a file for the reader's own calendar: the whole day with the words of the page,
 * or what another element says (`eventsOn`).
 */
(function () {
  "use strict";

  class HandbookCalendar extends HandbookElement {
    setUp() {
      this.form = this.querySelector("form");
      this.form.noValidate = true;
      this.form.elements.day.min = today();
      this.form.hidden = false;
      this.listen(this.form, "submit", (event) => {
        event.preventDefault();
        const take = () => this.take(this.form.elements.day);
        if (this.late("calendar", take, () => this.say("absent"))) take();
      });
    }

    makePlain() {
      this.querySelectorAll("form").forEach((form) => (form.hidden = true));
    }

    /** What goes into the calendar on a day. */
    eventsOn(day) {
      const { title, text } = this.dataset;
      return [{ day, title, text }];
    }

    say(name) {
      const said = this.querySelector("[role=status]");
      said.textContent = said.dataset[name];
    }

    take(input) {
      const { calendar, saveFile } = window.Handbook;
      input.min = today();
      const fault = input.validity.rangeUnderflow ? "past" : !input.value || !input.checkValidity() ? "fault" : null;
      input.setAttribute("aria-invalid", String(Boolean(fault)));
      this.say(fault || "saved");
      if (fault) return input.focus();
      const id = location.hostname || "handboek";
      saveFile(calendar(this.eventsOn(input.value), id), "text/calendar", `${input.value}.ics`);
    }
  }

  /** The day on which the reader is, as a date field writes it. */
  function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0")).join("-");
  }

  customElements.define("handbook-calendar", HandbookCalendar);
})();

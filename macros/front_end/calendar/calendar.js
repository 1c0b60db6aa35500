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
      this.form.hidden = false;
      this.listen(this.form, "submit", (event) => {
        event.preventDefault();
        this.take(this.form.elements.day);
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

    take(input) {
      const said = this.querySelector("[role=status]");
      const isFault = !input.value || !input.checkValidity();
      input.setAttribute("aria-invalid", String(isFault));
      said.textContent = said.dataset[isFault ? "fault" : "saved"];
      if (isFault) return input.focus();
      const id = location.hostname || "handboek";
      window.Handbook.saveFile(window.Handbook.calendar(this.eventsOn(input.value), id), "text/calendar", `${input.value}.ics`);
    }
  }

  customElements.define("handbook-calendar", HandbookCalendar);
})();

/*
 * How a day is called on which something was kept.
 */
(function () {
  "use strict";

  window.Handbook = window.Handbook || {};

  /** A day in words, with the months that the page names: for its own a browser first reads all that it knows of dates. */
  window.Handbook.day = (at) => {
    const day = new Date(at);
    const months = document.querySelector("handbook-kept").dataset.months.split(" ");
    return `${day.getDate()} ${months[day.getMonth()]} ${day.getFullYear()}`;
  };
})();

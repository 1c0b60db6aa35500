/*
 * What a reader said of keeping itself: for how many months this device keeps things; 0 is until they wipe it. {months}
 */
(function () {
  "use strict";

  const MONTHS = [0, 1, 3, 12];

  window.Handbook.records.kinds.reader = (reading, { months }) => (MONTHS.includes(months) ? { months } : null);
})();

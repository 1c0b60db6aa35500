/*
 * What a device keeps of a module: when each part was ticked, and what the reader wrote. {done: {part: at}, text}
 */
(function () {
  "use strict";

  const { records } = window.Handbook;
  const { is } = records;

  records.kinds.module = (reading, { done, text }) => ({ done: reading.table(done, is.time), text: reading.held(text, is.text, "") });
})();

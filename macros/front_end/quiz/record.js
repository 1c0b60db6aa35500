/*
 * What a device keeps of a quiz: the attempt, what was asked once more, and of each item its last answers.
 *
 * {seed, done, answers: {item: Answer}, again: {item: Answer}, log: {item: {hash, never, answers: [Logged]}}}
 * Answer {hash, given: [string], sure, right, at}; Logged {at, right, sure}
 */
(function () {
  "use strict";

  const { records } = window.Handbook;
  const { is, only } = records;
  const SURE = ["guess", "fairly", "sure", "none"];
  const LOGGED = ["at", "right", "sure"];

  const isLogged = (one) => is.thing(one) && is.time(one.at) && is.yesOrNo(one.right) && SURE.includes(one.sure);
  const isAnswer = (one) => isLogged(one) && is.hash(one.hash) && is.list(one.given, is.text);
  const isLog = (one) => is.thing(one) && is.hash(one.hash) && is.yesOrNo(one.never) && is.list(one.answers, isLogged);

  const answer = (one) => only(one, ["hash", "given", "sure", "right", "at"]);
  const log = ({ hash, never, answers }) => ({ hash, never, answers: answers.map((one) => only(one, LOGGED)) });

  records.kinds.quiz = (reading, from) =>
    is.whole(from.seed)
      ? {
          seed: from.seed,
          done: reading.held(from.done, is.yesOrNo, false),
          answers: reading.table(from.answers, isAnswer, answer),
          again: reading.table(from.again, isAnswer, answer),
          log: reading.table(from.log, isLog, log),
        }
      : null;
})();

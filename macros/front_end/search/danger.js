/** Words of danger in a query: somebody may be in need now, so what helps stands above all that is found. */
class HandbookDanger {
  /** So many letters, and such a part of a word, make it known before it is finished. */
  static LEAST = 7;
  static ENOUGH = 0.55;

  /**
   * @param {string[]} phrases folded; a phrase counts when all of its words are typed, or words that stand for them
   * @param {string[]} alike words that stand for each other, a group a line; a single word of danger stands for itself alone
   */
  constructor(phrases, alike) {
    const groups = new Map(alike.map((group) => group.split(" ")).flatMap((group) => group.map((word) => [word, group])));
    this.phrases = phrases.map((phrase) => phrase.split(" ")).map((words) =>
      words.map((word) => [word, ...((words.length > 1 && groups.get(word)) || [])]),
    );
  }

  /** Whether a query speaks of danger, also when it is misspelled or its last word not yet finished. @param {string} query */
  isIn(query) {
    const typed = handbookWords.of(query);
    const last = typed[typed.length - 1];
    const isThere = (words) => words.some((word) => typed.some((one) => this.isMeant(word, one)));
    return this.phrases.some((phrase) => phrase.every(isThere) || (phrase.length === 1 && this.isBegunAs(phrase[0][0], last)));
  }

  /** Whether this can only become that word: enough of it stands there, so that "partner" is no "partnergeweld" yet. */
  isBegunAs(word, typed = "") {
    return typed.length >= HandbookDanger.LEAST && typed.length >= HandbookDanger.ENOUGH * word.length && word.startsWith(typed);
  }

  /** Whether a typed word is this one. */
  isMeant(word, typed) {
    if (word === typed) return true;
    if (word.length < 4 || typed.length < 4) return false;
    const [ours, theirs] = [word, typed].map((one) => handbookWords.sound(handbookWords.stem(one)));
    if (ours === theirs) return true;
    if (word.length > 6 && typed.startsWith(word)) return true;
    return word.length > 6 && handbookWords.distance(word, typed, 1) < 2;
  }
}

/** Words of danger in a query: somebody may be in need now, so what helps stands above all that is found. */
class HandbookDanger {
  /** @param {string[]} phrases folded; a phrase counts when all of its words are typed */
  constructor(phrases) {
    this.phrases = phrases.map((phrase) => phrase.split(" "));
  }

  /** Whether a query speaks of danger, also when it is misspelled or not yet finished. @param {string} query */
  isIn(query) {
    const typed = handbookWords.of(query);
    const isThere = (word, _, { length }) => typed.some((one) => this.isMeant(word, one, length));
    return this.phrases.some((phrase) => phrase.every(isThere));
  }

  /** Whether a typed word is this one; a word by itself is taken sooner than one of a phrase, unfinished too. */
  isMeant(word, typed, together) {
    if (word === typed) return true;
    if (word.length < 4 || typed.length < 4) return false;
    const [ours, theirs] = [word, typed].map((one) => handbookWords.sound(handbookWords.stem(one)));
    if (ours === theirs) return true;
    if (together === 1 && typed.length > 4 && word.startsWith(typed)) return true;
    if (word.length > 6 && typed.startsWith(word)) return true;
    return word.length > 6 && handbookWords.distance(word, typed, 1) < 2;
  }
}

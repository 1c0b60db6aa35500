/** Every word of the index by a number, and which of them may be meant by a word that somebody typed. */
class HandbookVocabulary {
  /** @param {string[]} alike words that stand for each other, a group a line */
  constructor(alike) {
    this.words = [];
    this.letters = [];
    this.stems = [];
    this.numbers = new Map();
    this.byStem = new Map();
    this.bySound = new Map();
    this.kept = new Map(); // what was typed before, with what it may mean: the next key changes only the last word
    this.alike = new Map();
    for (const group of alike) {
      const words = handbookWords.of(group);
      for (const word of words) this.alike.set(handbookWords.stem(word), words);
    }
  }

  /** The number of this word, which is new or known. @param {string} word */
  number(word) {
    if (!this.numbers.has(word)) {
      const number = this.words.push(word) - 1;
      const stem = handbookWords.stem(word);
      this.letters.push(handbookWords.letters(word));
      this.stems.push(stem);
      this.numbers.set(word, number);
      this.file(this.byStem, stem, number);
      this.file(this.bySound, handbookWords.sound(stem), number);
    }
    return this.numbers.get(word);
  }

  file(table, key, number) {
    if (table.has(key)) table.get(key).push(number);
    else table.set(key, [number]);
  }

  /**
   * The words that may be meant, each with how sure that is (1: it is the word itself).
   * @param {string} typed @param {boolean} unfinished whether somebody may still be typing it
   * @returns {Map<number, number>}
   */
  meant(typed, unfinished) {
    const key = unfinished ? `${typed}…` : typed;
    if (!this.kept.has(key)) this.kept.set(key, this.find(typed, unfinished));
    return this.kept.get(key);
  }

  /** The same, worked out. */
  find(typed, unfinished) {
    const found = new Map();
    const add = (number, sure) => sure > (found.get(number) ?? 0) && found.set(number, sure);
    const stem = handbookWords.stem(typed);
    if (this.numbers.has(typed)) add(this.numbers.get(typed), 1);
    for (const number of this.byStem.get(stem) ?? []) add(number, 0.92);
    const known = found.size > 0;
    for (const number of this.bySound.get(handbookWords.sound(stem)) ?? []) add(number, known ? 0.6 : 0.88);
    for (const word of this.alike.get(stem) ?? []) {
      for (const number of this.byStem.get(handbookWords.stem(word)) ?? []) add(number, 0.5);
    }
    this.words.forEach((word, number) => add(number, this.partly(typed, stem, number, unfinished)));
    if (!known) this.misspelled(typed, add);
    return found;
  }

  /** How sure it is that a word is meant which begins with the typed one, holds it, or is a part of it. */
  partly(typed, stem, number, unfinished) {
    const [word, whole] = [this.words[number], this.stems[number]];
    if (word.startsWith(typed)) return unfinished || typed.length > 5 ? 0.8 : typed.length > 3 ? 0.65 : 0;
    if (stem.length > 3 && whole.length > stem.length && whole.includes(stem)) {
      return whole.endsWith(stem) ? 0.65 : whole.startsWith(stem) ? 0.6 : 0.45;
    }
    if (word.length > 3 && typed.length - word.length > 2 && (typed.startsWith(word) || typed.endsWith(word))) {
      return 0.25 + (0.5 * word.length) / typed.length;
    }
    return 0;
  }

  /** Words that differ in a letter or two, when nobody knows the word as it was typed. */
  misspelled(typed, add) {
    const most = handbookWords.slips(typed);
    if (!most) return;
    const letters = handbookWords.letters(typed);
    this.words.forEach((word, number) => {
      if (word.length < 4 || handbookWords.missing(letters, this.letters[number]) > most) return;
      const wrong = handbookWords.distance(typed, word, most);
      if (wrong <= most) add(number, wrong < 2 ? 0.85 : 0.7);
      const longer = typed.length > 7 && word.length - typed.length > 2;
      if (longer && handbookWords.distance(typed, word, 1, true) < 2) add(number, 0.6);
    });
  }

  /**
   * The words nearest to one that nobody knows, best first.
   * @param {string} typed @param {number[]} among the numbers of the words to choose from @returns {number[]}
   */
  nearest(typed, among) {
    const most = Math.max(2, Math.floor(typed.length / 3));
    const far = (number) => handbookWords.distance(typed, this.words[number], most);
    const near = among.map((number) => [far(number), number]).filter(([wrong]) => wrong <= most);
    return near.sort(([a], [b]) => a - b).map(([, number]) => number);
  }
}

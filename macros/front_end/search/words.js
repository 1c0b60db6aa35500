/** How search compares words: without capitals and accents, by stem, by sound, and by how far they differ. */
const handbookWords = {
  /** As macros/site/search_words.py does it. @param {string} text */
  fold(text) {
    const small = text.toLowerCase();
    if (/^[ -~]*$/.test(small)) return small;
    return small.normalize("NFKD").replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
  },

  /** The folded words of a text; an apostrophe, straight or curly, is no letter, and a hyphen parts two words. */
  of(text) {
    return this.fold(text).replace(/[’‘'\x60´]/g, "").match(/[a-z0-9]+/g) ?? [];
  },

  /**
   * What is left of a Dutch word when its ending is taken off: scholen and school, melding and melden, belt and gebeld.
   * No dictionary, so now and then it joins what does not belong together: a stem counts for less than a word.
   * @param {string} word
   */
  stem(word) {
    if (word.length < 4) return word;
    const past = /^ge(...+)[dt]$/.exec(word);
    const bare = past ? past[1] : word.replace(/(ingen|ing|tjes|tje|eren|en|es|e|s|(?<=[^aeiou])t)$/, "");
    const short = bare.length < 3 ? word : bare;
    return short.replace(/([aeou])\1/g, "$1").replace(/([^aeiou])\1$/, "$1").replace(/v$/, "f").replace(/z$/, "s");
  },

  /** How a word sounds, for who writes as they hear: gezach and gezag, meldkode and meldcode. @param {string} word */
  sound(word) {
    const spelled = word.replace(/ij|y/g, "ei").replace(/ou/g, "au").replace(/ch/g, "g").replace(/c/g, "k");
    return spelled.replace(/ph|v/g, "f").replace(/th|dt|d$/g, "t").replace(/z/g, "s");
  },

  /** How many letters may be wrong in a word of this length. @param {string} word */
  slips: (word) => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0),

  /** Which letters a word has, as the bits of a number. @param {string} word */
  letters(word) {
    let bits = 0;
    for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
    return bits;
  },

  /** How many letters of one word do not occur in another, both given as bits. */
  missing(one, other) {
    let count = 0;
    for (let left = one & ~other; left; left &= left - 1) count += 1;
    return count;
  },

  /**
   * In how many letters two words differ, two that changed places counting as one; `most` + 1 when it is more.
   * @param {string} one @param {string} other @param {number} most
   * @param {boolean} [begins] whether the other one may go on behind it
   */
  distance(one, other, most, begins = false) {
    if (one.length - other.length > most || (!begins && other.length - one.length > most)) return most + 1;
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let i = 1; i <= one.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= other.length; j += 1) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, last] = [last, row];
    }
    return Math.min(begins ? Math.min(...last) : last[other.length], most + 1);
  },
};

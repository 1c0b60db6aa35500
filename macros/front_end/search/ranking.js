/**
 * Which hits fit a query, best first. A hit is called by its title, what people type for it, its headings and its
 * sentences: a query that one of those holds counts for more than one of which the words stand here and there.
 */
class HandbookRanking {
  /** @param {object} index what macros/site/search_index.py wrote */
  constructor({ kinds, hits, small, common, alike, words, places }) {
    this.kinds = kinds;
    this.hits = hits;
    this.small = new Set(small.split(" "));
    this.vocabulary = new HandbookVocabulary(alike);
    this.names = []; // of all hits: {hit, part, weight, words, worth}
    this.namesWith = []; // by word: the names that hold it
    this.textsWith = []; // by word: the hits in whose text it stands
    hits.forEach((hit, number) => this.readNames(hit, number));
    this.readTexts(words, places, common);
    this.kindOf = kinds.map(([name]) => this.vocabulary.number(handbookWords.fold(name)));
    this.worth = this.vocabulary.words.map((word, number) => this.worthOf(word, number));
    for (const name of this.names) name.worth = name.words.reduce((sum, word) => sum + this.worth[word], 0);
  }

  /** Every name of a hit, with what it counts for. */
  readNames([kind, , title, summary, also, sentences, parts], hit) {
    const add = (text, weight, part) => {
      const words = [...new Set(handbookWords.of(text).map((word) => this.vocabulary.number(word)))];
      const name = { hit, part, weight, words };
      this.names.push(name);
      for (const word of words) (this.namesWith[word] ??= []).push(name);
    };
    add(title, 1.15);
    add(`${this.kinds[kind][0]} ${title}`, 0.95);
    add(summary, 0.5);
    for (const text of also) add(text, 1);
    for (const text of sentences) add(text, 0.7);
    parts.forEach(([, heading, typed], part) => [heading, ...typed].forEach((text) => add(text, 0.7, part)));
  }

  /** The words in the texts: for each the hits, as steps from one to the next; a common word is taken to be in all. */
  readTexts(words, places, common) {
    const steps = places.split(" ");
    words.split(" ").forEach((word, at) => {
      let hit = -1;
      this.textsWith[this.vocabulary.number(word)] = steps[at].split(".").map((step) => (hit += parseInt(step, 36)));
    });
    for (const word of common.split(" ")) this.textsWith[this.vocabulary.number(word)] = [...this.hits.keys()];
  }

  /** What a word tells: much when few hits are called by it, little when it is a small word of the language. */
  worthOf(word, number) {
    const called = new Set((this.namesWith[number] ?? []).map(({ hit }) => hit)).size;
    const rare = Math.log(1 + this.hits.length / (1 + called + (this.textsWith[number]?.length ?? 0) / 4));
    return this.small.has(word) ? rare / 10 : rare;
  }

  /**
   * The hits for a query, best first: those with all of its words before those with some, what is of the past last.
   * @param {string} query @returns {{hit: number, part: number|undefined, score: number, whole: boolean}[]}
   */
  ranked(query) {
    const sought = this.sought(query);
    const total = sought.reduce((sum, { worth }) => sum + worth, 0);
    const found = new Map();
    this.lookInTexts(found, sought);
    this.lookInNames(found, sought, total);
    const results = [...found].map(([hit, one]) => this.result(hit, one, sought, total));
    const most = results.reduce((highest, { score }) => Math.max(highest, score), 0);
    const kept = results.filter(({ score }) => score >= 0.3 * most);
    for (const one of kept) one.whole &&= one.score >= 0.5 * most;
    return kept.sort((a, b) => b.whole - a.whole || a.old - b.old || b.score - a.score);
  }

  /** Words like the typed ones that somebody may have meant, where nothing is found. @param {string} query */
  suggested(query) {
    const among = Object.keys(this.namesWith).map(Number);
    const typed = handbookWords.of(query).filter((word) => word.length > 3 && !this.small.has(word));
    const near = typed.flatMap((word) => this.vocabulary.nearest(word, among).slice(0, 3));
    return [...new Set(near)].slice(0, 4).map((word) => this.asWritten(word));
  }

  /** A word as it stands in a name: with its accents. @param {number} word */
  asWritten(word) {
    const [{ hit }] = this.namesWith[word];
    const [, , title, summary, also, sentences, parts] = this.hits[hit];
    const headings = parts.flatMap(([, heading, typed]) => [heading, ...typed]);
    const texts = [title, summary, ...also, ...sentences, ...headings].join(" ").toLowerCase();
    const written = texts.match(/[\p{L}\p{M}\p{N}]+/gu);
    const folded = this.vocabulary.words[word];
    return written.find((one) => handbookWords.fold(one) === folded) ?? folded;
  }

  /** What is sought: each typed word with the words that may be meant, and what it tells. */
  sought(query) {
    const typed = this.joined(handbookWords.of(query));
    const unfinished = /[\p{L}\p{N}]$/u.test(query) ? typed.length - 1 : -1;
    const all = typed.map((word, at) => {
      const small = this.small.has(word);
      const meant = small
        ? new Map([[this.vocabulary.number(word), 1]])
        : this.vocabulary.meant(word, at === unfinished);
      return { small, meant, worth: small ? 0.1 : this.worthOfMeant(meant) };
    });
    return all.filter(({ meant }) => meant.size);
  }

  /** What a typed word tells: as much as the commonest of the words that are most surely meant. */
  worthOfMeant(meant) {
    const sure = Math.max(0, ...meant.values()) - 0.1;
    return Math.min(...[...meant].filter(([, one]) => one > sure).map(([number]) => this.worth[number]));
  }

  /** The typed words, those that we write as one put together: 1 gezin 1 plan, gezins coach. */
  joined(typed) {
    for (let many = Math.min(4, typed.length); many > 1; many -= 1) {
      for (let at = 0; at + many <= typed.length; at += 1) {
        const parts = typed.slice(at, at + many);
        if (parts.some((part) => this.small.has(part)) || !this.vocabulary.numbers.has(parts.join(""))) continue;
        return [...this.joined(typed.slice(0, at)), parts.join(""), ...this.joined(typed.slice(at + many))];
      }
    }
    return typed;
  }

  /** Notes for each hit how well the sought words stand in its text. */
  lookInTexts(found, sought) {
    sought.forEach(({ meant }, at) => {
      for (const [word, sure] of meant) {
        for (const hit of this.textsWith[word] ?? []) this.note(found, hit, sought, at, 0.25, sure);
      }
    });
  }

  /** Notes the same for its names, and how well the best of them holds the whole query. */
  lookInNames(found, sought, total) {
    const held = new Map();
    sought.forEach(({ meant }, at) => {
      for (const [word, sure] of meant) {
        for (const name of this.namesWith[word] ?? []) {
          if (!held.has(name)) held.set(name, new Array(sought.length).fill(0));
          held.get(name)[at] = Math.max(held.get(name)[at], sure);
        }
      }
    });
    for (const [{ hit, part, weight, worth }, row] of held) {
      row.forEach((sure, at) => sure && this.note(found, hit, sought, at, weight, sure));
      const sum = this.sum(row, sought);
      const score = weight * (sum / total) ** 1.5 * (0.65 + 0.35 * Math.min(1, sum / worth));
      const noted = found.get(hit);
      if (score > noted.name) Object.assign(noted, { name: score, byTitle: weight > 1 });
      const about = part !== undefined && sum > 0.7 * total ? score : 0;
      if (about > noted.about) Object.assign(noted, { about, part });
    }
  }

  /** Notes that a sought word stands in a hit, at a place that counts for `weight`. */
  note(found, hit, sought, at, weight, sure) {
    const noted = found.get(hit) ?? { best: sought.map(() => 0), sure: sought.map(() => 0), name: 0, about: 0 };
    found.set(hit, noted);
    noted.best[at] = Math.max(noted.best[at], weight * sure);
    noted.sure[at] = Math.max(noted.sure[at], sure);
  }

  /** Numbers for the sought words, added up by what each word tells. */
  sum(numbers, sought) {
    return numbers.reduce((sum, number, at) => sum + number * sought[at].worth, 0);
  }

  /**
   * A hit as it is ranked. No page has all words of a long sentence, so there only the score speaks. Who types what
   * kind of thing it has to be (a quiz, a case) gets that kind first.
   */
  result(hit, { best, sure, name, byTitle, part }, sought, total) {
    const words = sure.filter((_, at) => !sought[at].small);
    const kind = this.hits[hit][0];
    const asked = sought.some(({ meant }) => meant.get(this.kindOf[kind]) >= 0.5) ? 1.5 : 1;
    const held = this.sum(best, sought) * (this.sum(sure, sought) / total ** 2) + 2 * name;
    return {
      hit,
      part: byTitle ? undefined : part,
      whole: words.length <= 3 && words.every((one) => one >= 0.5),
      old: this.hits[hit][7],
      score: held * this.kinds[kind][1] * asked,
    };
  }
}

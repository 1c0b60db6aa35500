/*
 * What may be shown of a batch that is closed. Of a dimension the median and the middle half, from five answers on: never the
 * lowest or the highest. Of a statement how many chose each point, from eight answers on; where all but two or fewer chose the
 * same only that, without counts, so that not even the one who chose something else can tell what each other chose. From five
 * to seven only which three statements lie furthest apart: always three, so that silence says nothing. What is about the
 * organisation is shown as a dimension alone. Whole numbers throughout, so that no rounding decides. Pure.
 */
(function () {
  "use strict";

  const WIDEST = 3;
  /** So many may have chosen otherwise, where it says that almost everybody chose the same. */
  const OTHERS = 2;
  /** The middle half in thirds of a step: within one third it is close, within three it is a step. */
  const [CLOSE, STEP] = [1, 3];

  /**
   * @param {object} batch @param {object} scale what the page says of the self-test
   * @param {{fewest: number, fewestAStatement: number}} least
   */
  function visible({ people, long, levels, points }, { dimensions, items }, least) {
    const rows = dimensions.map(({ id, title, isOrganisation }, place) => ({ id, title, isOrganisation, ...middle(levels[place], least.fewest) }));
    const personal = items.map((item, place) => ({ ...item, counts: points[place].slice(1) })).filter((item) => !item.isOrganisation);
    const answered = personal.filter(({ counts }) => sum(counts) >= least.fewest);
    const widest = long < least.fewest ? [] : [...answered].sort(byWidth).slice(0, WIDEST).map(({ id, text }) => ({ id, text }));
    const statements = long < least.fewestAStatement ? [] : personal.map((item) => chosen(item, least.fewestAStatement));
    return { people, long, rows, widest, statements };
  }

  const sum = (counts) => counts.reduce((all, one) => all + one, 0);

  /** The median between two levels, and the quarter and three quarters of those who answered. */
  function middle(counts, fewest) {
    const given = counts.flatMap((many, level) => (level ? Array(many).fill(level) : []));
    const count = given.length;
    if (count < fewest) return { count, few: true };
    const quarter = Math.floor((count - 1) / 4);
    const [low, high] = [given[quarter], given[count - 1 - quarter]];
    const median = [given[Math.floor((count - 1) / 2)], given[Math.floor(count / 2)]];
    return { count, few: false, median, low, high, width: high === low ? "nearly" : high - low <= CLOSE ? "close" : high - low <= STEP ? "some" : "far" };
  }

  /** Twice the spread of the answers, times the square of their number: compared crosswise it needs no fraction. */
  function width({ counts }) {
    const count = sum(counts);
    const total = counts.reduce((all, many, place) => all + many * (place + 1), 0);
    const squares = counts.reduce((all, many, place) => all + many * (place + 1) ** 2, 0);
    return { spread: count * squares - total ** 2, count };
  }

  function byWidth(one, other) {
    const [a, b] = [width(one), width(other)];
    return b.spread * a.count ** 2 - a.spread * b.count ** 2;
  }

  /** How many chose each point of a statement; or the point of almost everybody; or nothing, of too few. */
  function chosen({ id, text, counts }, fewest) {
    const most = Math.max(...counts);
    if (sum(counts) < fewest) return { id, text, few: true };
    return sum(counts) - most <= OTHERS ? { id, text, nearly: counts.indexOf(most) + 1 } : { id, text, counts };
  }

  window.Handbook.groupPicture = visible;
})();

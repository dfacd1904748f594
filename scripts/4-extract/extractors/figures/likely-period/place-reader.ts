import type { Article } from '../../../../3-split/article.ts';
import type { DateMatch, FigureMatch } from '../../../match.ts';
import { firstIndex } from '../first-index.ts';
import { isOwnPeriod } from '../is-own-period.ts';
import { isPeriod } from '../is-period.ts';
import { type Place, reach } from './find-candidates-before.ts';

/** How many sentences open an article. */
const opening = 4;

const length =
  /\bthe (?:past|last|next|coming) (?:(?!few|several|many|recent)[\p{L}\d-]+ (?:years|months|decades)|year|decade|month)$|(?<!(?:few|several|many) )\b(?:years?|months?) (?:ago|before|earlier)$/iu;

/** True for a calendar date, one that another date will tell, and a length of time up to now or from now on. */
export function mayBePeriod({ edtf, missing, rule, text }: DateMatch): boolean {
  return edtf !== null || missing !== null || (rule === 'duration' && length.test(text));
}

/** Gives the dates before a sentence that its figures may have as their period. */
export class PlaceReader {
  readonly #article: Article;
  readonly #figures: readonly FigureMatch[];
  readonly #timesOf: (sentence: number) => readonly DateMatch[];
  readonly #opening: DateMatch | null;

  /** Starts on an article; `timesOf` gives the dates of a sentence and its lengths of time. */
  constructor(article: Article, figures: readonly FigureMatch[], timesOf: (sentence: number) => readonly DateMatch[]) {
    this.#article = article;
    this.#figures = figures;
    this.#timesOf = timesOf;
    this.#opening = this.#findOpening();
  }

  /** Gives the places before a sentence; `from` is the index of its first figure. */
  read(sentence: number, from: number): Place[] {
    const places: Place[] = [];
    const taken = new Set<string>();
    const add = (place: Place) => {
      const key = `${place.date.sentence} ${place.date.start}`;
      if (taken.has(key)) return;
      taken.add(key);
      places.push(place);
    };
    for (let i = from - 1; i >= 0 && places.length < 3; i--) {
      const figure = this.#figures[i] as FigureMatch;
      if (sentence - figure.sentence > reach) break;
      if (figure.period === null || !isOwnPeriod(figure)) continue;
      const { period } = figure;
      const dates = this.#timesOf(period.sentence);
      const date = dates[firstIndex(dates, (one) => one.start >= period.start)];
      if (date?.start === period.start) add({ date, figure, role: places.length === 0 ? 'last' : 'other' });
    }
    for (let before = sentence - 1; before >= Math.max(0, sentence - 2); before--) {
      const { text = '' } = this.#article.sentences[before] ?? {};
      const dates = this.#timesOf(before).filter((date) => mayBePeriod(date) && isPeriod(text, date));
      if (dates.length > 0 && dates.length < 3) for (const date of dates) add({ date, figure: null, role: 'unowned' });
    }
    if (this.#opening !== null && this.#opening.sentence < sentence) add({ date: this.#opening, figure: null, role: 'opening' });
    return places;
  }

  #findOpening(): DateMatch | null {
    for (let sentence = 0; sentence < Math.min(opening, this.#article.sentences.length); sentence++) {
      const { text = '' } = this.#article.sentences[sentence] ?? {};
      const date = this.#timesOf(sentence).find(
        (one) =>
          one.rule !== 'duration' && mayBePeriod(one) && isPeriod(text, one) && !/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(one.edtf ?? '') && one.edtf !== null,
      );
      if (date) return date;
    }
    return null;
  }
}

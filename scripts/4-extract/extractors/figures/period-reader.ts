import type { Article } from '../../../3-split/article.ts';
import type { DateMatch, FigureMatch } from '../../match.ts';
import { comparePeriod } from './compare-period.ts';
import { continuesPeriod, namesSamePeriod, opensOnBefore } from './continues-period.ts';
import { isLasting, ownPeriods } from './find-period.ts';
import { findSince } from './find-since.ts';
import type { ReadFigure } from './read-figures.ts';
import { sharesPeriod } from './shares-period.ts';
import { recordsEvents, tellsCasualties } from './tells-casualties.ts';
import { tellsFlow } from './tells-flow.ts';

/** How many sentences back "over the same months" or "of the total" may point, within a paragraph. */
const reach = 2;
/** For how many sentences a period stays the one that the text speaks of. */
const span = 3;

const yearLater = /^ (?:(?:a|one) year (?:later|after)|(?:two|three|four|five) years later)\b/;

/** Gives figures the period that follows from the figures around them, sentence by sentence in the order of the text; the figures read so far are shared with the caller. */
export class PeriodReader {
  readonly #article: Article;
  readonly #figures: readonly FigureMatch[];
  /** The figure whose period the text goes on about, and the last sentence that did. */
  #topic: { figure: FigureMatch; sentence: number } | null = null;
  /** The last figure of the sentence with a period that is not that of the other side of a comparison. */
  #main: FigureMatch | null = null;
  #sentence = 0;
  #text = '';
  #dates: readonly DateMatch[] = [];
  #undated = true;

  constructor(article: Article, figures: readonly FigureMatch[]) {
    this.#article = article;
    this.#figures = figures;
  }

  /** Turns to a sentence and the dates in it. */
  open(sentence: number, dates: readonly DateMatch[]): void {
    const { text = '', kind } = this.#article.sentences[sentence] ?? {};
    if (kind === 'question' || kind === 'heading') this.#topic = null;
    this.#main = null;
    this.#sentence = sentence;
    this.#text = text;
    this.#dates = dates;
    this.#undated = ownPeriods(text, dates).length === 0;
  }

  /** Settles the period of the next figure of the sentence; `previous` is the one before it there. */
  settle(figure: FigureMatch, read: ReadFigure, previous: ReadFigure | undefined): void {
    const text = this.#text;
    const outer = { start: read.start, end: read.outerEnd, unit: read.unit };
    // "fell to $241 million a year later": no date of the text is its own.
    if (yearLater.test(text.slice(outer.end, outer.end + 24))) {
      figure.period = null;
      return;
    }
    const before = previous && this.#figures.at(-1);
    const comparison = previous && before ? comparePeriod(text, previous, outer, this.#dates) : null;
    const other = isCompared(text, read);
    if (comparison !== null && comparison !== 'same') {
      const dated = before?.period && (before.periodChange === undefined || before.periodChange.rule === 'period-from-sentence-before');
      figure.period = dated ? before.period : null;
      if (dated) figure.periodChange = comparison;
      return;
    }
    if (figure.period === null && previous && before && (comparison === 'same' || (!isLasting(read.unit) && sharesPeriod(text, previous, read)))) {
      // "Up from $529 million in 2023, and exports …": what goes on goes on about the year of the sentence.
      takePeriod(figure, isCompared(text, before) ? (this.#main ?? before) : before);
    }
    if (figure.period === null && !other && namesSamePeriod(text, outer)) figure.period = this.#onlyPeriodBefore(outer.start);
    if (figure.period === null) this.#takeFromBefore(figure, outer, other);
    if (figure.period === null) Object.assign(figure, findSince(text, outer, this.#dates));
    if (figure.period !== null && figure.periodChange === undefined && isYearTo(text, figure.period.start))
      figure.periodChange = { rule: 'period-year-to-month' };
    if (figure.period !== null && !other) this.#note(figure, outer);
  }

  /** Gives the one period that the sentence names before a place in it; null where there are several. */
  #onlyPeriodBefore(place: number): FigureMatch['period'] {
    const [date, second] = ownPeriods(this.#text, this.#dates).filter(({ end }) => end <= place);
    return date && !second ? { sentence: date.sentence, start: date.start, end: date.end } : null;
  }

  #takeFromBefore(figure: FigureMatch, outer: { start: number; end: number; unit: string }, other: boolean): void {
    const which = continuesPeriod(this.#text, outer, this.#dates.length > 0);
    const goesOn =
      this.#topic !== null &&
      this.#undated &&
      !other &&
      this.#sentence - this.#topic.sentence <= span &&
      (tellsFlow(this.#text, outer, figure.measure) ||
        (this.#dates.length === 0 && this.#sentence - this.#topic.sentence === 1 && tellsCasualties(this.#text, outer)));
    const from = (which && this.#periodBefore(which, opensOnBefore(this.#text, outer, this.#dates.length > 0))) ?? (goesOn ? this.#topic?.figure : undefined);
    if (!from) return;
    takePeriod(figure, from);
    figure.periodChange ??= { rule: 'period-from-sentence-before' };
  }

  /** Remembers what the text speaks of. */
  #note(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    this.#main = figure;
    if (figure.periodChange?.rule === 'period-since' || !(tellsFlow(this.#text, outer, figure.measure) || recordsEvents(this.#text, outer))) return;
    if (figure.period?.sentence === this.#sentence) this.#topic = { figure, sentence: this.#sentence };
    else if (this.#topic) this.#topic = { ...this.#topic, sentence: this.#sentence };
  }

  /** Gives the figure whose period the sentences before have, the nearest first: the last of a sentence, or null where the `only` one is asked for and there are two. */
  #periodBefore(which: 'last' | 'only', opens: boolean): FigureMatch | null {
    const { paragraph } = this.#article.sentences[this.#sentence] ?? {};
    for (let sentence = this.#sentence - 1; sentence >= this.#sentence - reach; sentence--) {
      const { text = '', paragraph: other, kind } = this.#article.sentences[sentence] ?? {};
      // Agencies give each sentence a paragraph: "This is 21.7% less than …" may open one.
      if (other !== paragraph && !(opens && kind !== 'heading' && kind !== 'question' && sentence === this.#sentence - 1)) return null;
      const dated: FigureMatch[] = [];
      for (let i = this.#figures.length - 1; i >= 0 && (this.#figures[i]?.sentence ?? -1) >= sentence; i--) {
        const figure = this.#figures[i];
        const own = figure?.periodChange === undefined || figure.periodChange.rule === 'period-from-sentence-before';
        if (figure && figure.sentence === sentence && figure.period && own && !isCompared(text, figure)) dated.push(figure);
      }
      const [first] = dated;
      if (first)
        return which === 'last' || dated.every(({ period }) => period?.sentence === first.period?.sentence && period?.start === first.period?.start)
          ? first
          : null;
    }
    return null;
  }
}

/** Gives a figure the period of another. */
function takePeriod(figure: FigureMatch, from: FigureMatch): void {
  figure.period = from.period;
  if (from.periodChange) figure.periodChange = from.periodChange;
}

/** True for the other side of a comparison: "up from $529 million", "against 96%". */
function isCompared(text: string, { start }: { start: number }): boolean {
  return /\b(?:from|against|versus|compared (?:with|to)|(?<!less |more |fewer |greater )than|as opposed to|down on|up on) (?:(?:about|almost|nearly|some|only|just|over|more than|around|the) ){0,2}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** True for "in the year to June 2025". */
function isYearTo(text: string, start: number): boolean {
  return /\byear (?:to|(?:that )?(?:ended|ending))(?: in| on)? $/.test(text.slice(Math.max(0, start - 24), start));
}

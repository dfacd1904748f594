import type { Article } from '../../../3-split/article.ts';
import type { DateMatch, FigureMatch, Span } from '../../match.ts';
import { isAside, isCompared, isUndatedClause, isYearTo, yearOf } from './clause-of-figure.ts';
import { comparePeriod, isBeforeChange, opensOnYearBefore } from './compare-period.ts';
import { continuesPeriod, namesSamePeriod, opensOnBefore } from './continues-period.ts';
import { findSecondDate } from './find-second-date.ts';
import { findSince, findSinceThen } from './find-since.ts';
import { findSpan } from './find-span.ts';
import { findUntil } from './find-until.ts';
import { firstIndex } from './first-index.ts';
import { isLasting } from './is-lasting.ts';
import { isOwnPeriod } from './is-own-period.ts';
import { ownPeriods } from './own-periods.ts';
import { publishedYear } from './published-year.ts';
import type { ReadFigure } from './read-figures.ts';
import { isPlaced } from './report-period.ts';
import { ReportReader } from './report-reader.ts';
import { resultTold } from './result-verbs.ts';
import { sharesPeriod } from './shares-period.ts';
import { recordsEvents, tellsCasualties } from './tells-casualties.ts';
import { tellsFlow } from './tells-flow.ts';
import { tellsOfAnother } from './tells-of-another.ts';
import { speaksOfPlan, tellsPlan } from './tells-plan.ts';

/** How many sentences back "over the same months" or "of the total" may point, within a paragraph. */
const reach = 2;
/** For how many sentences a period stays the one that the text speaks of. */
const span = 3;

const yearLater = /^ (?:(?:a|one) year (?:later|after)|(?:two|three|four|five) years later)\b/;

/** What stands before the amount with which an answer begins. */
const answer = /^(?:“)?(?:(?:About|Around|Almost|Nearly|Some|Roughly|Over|More than|Only|Just|Approximately|Less than) )?$/u;
/** What a question about an amount speaks of. */
const ofAmount =
  /\b(?:imported|exported|sold|bought|produced|generated|received|spent|earned|lost|traded|volume|amount|turnover|how much|how many|sum|imports|exports|trade|remittances|output)\b/iu;

/** "Over this time it has allocated about | $170 million", right before the amount. */
const overThisTime = /^(?:Over|During|In|Within) (?:this|that) (?:time|period),? [^;:—\d]{1,60}\b(?:has|have) [^;:—\d]{3,60}$/u;

/** Gives figures the period that follows from the figures around them, sentence by sentence in the order of the text; the figures read so far are shared with the caller. */
export class PeriodReader {
  readonly #article: Article;
  readonly #figures: readonly FigureMatch[];
  readonly #datesOf: (sentence: number) => readonly DateMatch[];
  /** The figure whose period the text goes on about, and the last sentence that did. */
  #topic: { figure: FigureMatch; sentence: number /** Null where the text does not say it. */; year: number | null } | null = null;
  /** The figure of a budget or forecast whose year the text goes on about, and the last sentence that did. */
  #plan: { figure: FigureMatch; sentence: number } | null = null;
  /** The last figure of the sentence with a period that is not that of the other side of a comparison. */
  #main: FigureMatch | null = null;
  #sentence = 0;
  #text = '';
  #dates: readonly DateMatch[] = [];
  /** The dates of the sentence and its lengths of time. */
  #times: readonly DateMatch[] = [];
  /** The dates of the sentence that are the period of something in it. */
  #own: readonly DateMatch[] = [];
  /** What the article reports on, where it is a report. */
  readonly #report: ReportReader;
  /** The year of publication where the page says it. */
  readonly #year: number | null;

  /** Starts on an article; `datesOf` gives the dates of each sentence. */
  constructor(article: Article, figures: readonly FigureMatch[], datesOf: (sentence: number) => readonly DateMatch[]) {
    this.#article = article;
    this.#figures = figures;
    this.#datesOf = datesOf;
    this.#report = new ReportReader(article, figures, datesOf);
    this.#year = publishedYear(article);
  }

  /** Turns to a sentence, the dates in it, and these with the lengths of time. */
  open(sentence: number, dates: readonly DateMatch[], times: readonly DateMatch[]): void {
    const { text = '', kind, paragraph } = this.#article.sentences[sentence] ?? {};
    if (kind === 'question' || kind === 'heading') {
      this.#topic = null;
      this.#plan = null;
    }
    // What a section of a report tells of another year ends with its paragraph.
    if (this.#report.period && this.#topic && this.#article.sentences[this.#topic.sentence]?.paragraph !== paragraph) this.#topic = null;
    this.#main = null;
    this.#sentence = sentence;
    this.#text = text;
    this.#dates = dates;
    this.#times = times;
    this.#own = ownPeriods(text, dates);
    this.#report.open(sentence, dates, this.#own);
  }

  /** Settles the period of the next figure of the sentence; `previous` is the one before it there. */
  settle(figure: FigureMatch, read: ReadFigure, previous: ReadFigure | undefined): void {
    const text = this.#text;
    const outer = { start: read.start, end: read.outerEnd, unit: read.unit };
    const before = previous && this.#figures.at(-1);
    const comparison = previous && before ? comparePeriod(text, previous, outer, this.#dates) : null;
    // "fell to $241 million a year later": no date of the text is its own.
    if (yearLater.test(text.slice(outer.end, outer.end + 24)) && comparison === null) {
      figure.period = null;
      return;
    }
    const other = isCompared(text, read);
    const since = figure.period === null ? findSince(text, outer, this.#dates) : null;
    if (since && since.period.start >= outer.end) {
      Object.assign(figure, since);
      return;
    }
    if (figure.period === null && previous && before?.period && isOwnPeriod(before) && isBeforeChange(text, previous, outer, this.#dates)) {
      figure.period = before.period;
      figure.periodChange = { rule: 'period-year-before-change' };
      return;
    }
    if (figure.period === null && !other) {
      figure.period = findSpan(text, outer, this.#times);
      if (figure.period !== null) return;
    }
    const yearBefore = figure.period === null ? opensOnYearBefore(text, outer, this.#dates) : null;
    const main = yearBefore && this.#mainBefore();
    if (yearBefore && main) {
      figure.period = main;
      figure.periodChange = yearBefore;
      return;
    }
    if (comparison !== null && comparison !== 'same') {
      const dated = before?.period && isOwnPeriod(before);
      figure.period = dated ? before.period : null;
      if (dated) figure.periodChange = comparison;
      return;
    }
    const parted =
      previous !== undefined && this.#dates.some((date) => date.end <= read.start && date.start >= previous.end && tellsOfAnother(text, previous, date));
    if (figure.period === null && previous && before && !parted && (comparison === 'same' || (!isLasting(read.unit) && sharesPeriod(text, previous, read)))) {
      // "Up from $529 million in 2023, and exports …": what goes on goes on about the year of the sentence.
      takePeriod(figure, isCompared(text, before) ? (this.#main ?? before) : before);
    }
    if (figure.period === null && !other && namesSamePeriod(text, outer)) figure.period = this.#onlyPeriodBefore(outer.start);
    if (figure.period === null) this.#takeFromBefore(figure, outer, other);
    if (figure.period === null && !other) this.#takeFromPlan(figure, outer);
    if (figure.period === null && since) Object.assign(figure, since);
    if (figure.period === null && !other) this.#takeSinceThen(figure, outer);
    if (figure.period === null && !other) this.#report.take(figure, outer);
    if (figure.period === null && !other) this.#takeUntil(figure, outer);
    const until =
      figure.periodChange === undefined && figure.period?.sentence === this.#sentence ? findSecondDate(text, outer, figure.period, this.#dates) : null;
    if (until) figure.periodChange = { rule: 'period-two-dates', until };
    if (figure.period !== null && figure.periodChange === undefined && isYearTo(text, figure.period.start))
      figure.periodChange = { rule: 'period-year-to-month' };
    if (figure.period !== null && !other) this.#note(figure, outer);
  }

  /** Gives the one period that the sentence names before a place in it; null where there are several. */
  #onlyPeriodBefore(place: number): FigureMatch['period'] {
    const [date, second] = this.#own.filter(({ end }) => end <= place);
    return date && !second ? { sentence: date.sentence, start: date.start, end: date.end } : null;
  }

  /** Lets what has come together "since then" run from the date that the text named just before. */
  #takeSinceThen(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    const over = overThisTime.test(this.#text.slice(0, outer.start)) && !isLasting(outer.unit);
    if (!over && !this.#text.includes('since') && !this.#text.startsWith('Since')) return;
    const words = over ? { at: 0 } : findSinceThen(this.#text, outer);
    if (words === null) return;
    const here = this.#dates.filter(({ end }) => end <= words.at);
    const named = here.length > 0 ? here : this.#datesOf(this.#sentence - 1);
    const [date, second] = named;
    if (date === undefined || second !== undefined || date.edtf?.includes('/')) return;
    const before = this.#article.sentences[date.sentence]?.text ?? '';
    if (over && !/\bsince (?:the )?(?:(?:early|late|mid)[- ])?$/u.test(before.slice(0, date.start))) return;
    figure.period = spanOf(date);
    figure.periodChange = { rule: 'period-since' };
  }

  /** Lets what is granted or fixed up to a year to come end with it. */
  #takeUntil(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    const date = this.#year === null ? null : findUntil(this.#text, outer, this.#dates, this.#year);
    if (date === null) return;
    figure.period = date;
    figure.periodChange = { rule: 'period-until' };
  }

  #takeFromBefore(figure: FigureMatch, outer: { start: number; end: number; unit: string }, other: boolean): void {
    const which = continuesPeriod(this.#text, outer, this.#dates.length > 0);
    const goesOn =
      this.#topic !== null &&
      this.#own.length === 0 &&
      !other &&
      this.#sentence - this.#topic.sentence <= span &&
      (tellsFlow(this.#text, outer, figure.measure) ||
        isPlaced(this.#text, outer) ||
        (this.#dates.length === 0 && this.#sentence - this.#topic.sentence === 1 && tellsCasualties(this.#text, outer)));
    const asked = this.#askedOf(outer);
    if (asked !== null) {
      figure.period = asked;
      figure.periodChange = { rule: 'period-from-sentence-before' };
      return;
    }
    const from =
      this.#comparedFrom(outer, other) ??
      (which && this.#periodBefore(which, opensOnBefore(this.#text, outer, this.#dates.length > 0))) ??
      (goesOn ? this.#topic?.figure : undefined);
    if (!from) return;
    takePeriod(figure, from);
    figure.periodChange ??= { rule: 'period-from-sentence-before' };
  }

  /** Gives the one period of a question about an amount that the paragraph before ends with, where the sentence answers it: "It imported a record volume last year." "About 4 billion kWh, from Russia." */
  #askedOf({ start, unit }: { start: number; unit: string }): FigureMatch['period'] {
    if (this.#own.length > 0 || isLasting(unit) || !answer.test(this.#text.slice(0, start))) return null;
    const before = this.#article.sentences[this.#sentence - 1];
    if (!before || before.paragraph === this.#article.sentences[this.#sentence]?.paragraph || !ofAmount.test(before.text)) return null;
    if (this.#figures.some(({ sentence }) => sentence === this.#sentence - 1)) return null;
    const [date, second] = ownPeriods(before.text, this.#datesOf(this.#sentence - 1));
    return date && !second ? spanOf(date) : null;
  }

  /** Gives the figure of the sentence before whose year follows the one that the sentence compares with: "exports increased by 8.5% compared with 2023 and reached …". */
  #comparedFrom({ start }: { start: number }, other: boolean): FigureMatch | undefined {
    const years = this.#own.length === 0 && !other ? this.#dates.flatMap(({ edtf }) => (/^\d{4}$/.test(edtf ?? '') ? [Number(edtf)] : [])) : [];
    if (years.length !== 1 || !resultTold.test(this.#text.slice(Math.max(0, start - 120), start))) return undefined;
    const before = this.#periodBefore('last', false);
    const date = before?.period && this.#datesOf(before.period.sentence).find((one) => one.start === before.period?.start);
    return before && date && yearOf(date) === Number(years[0]) + 1 ? before : undefined;
  }

  /** Gives the period that the year before is counted from: that of the sentence before, or of the report. */
  #mainBefore(): FigureMatch['period'] {
    const { paragraph } = this.#article.sentences[this.#sentence] ?? {};
    const before = this.#figures.findLast((figure) => figure.sentence < this.#sentence && figure.period !== null && isOwnPeriod(figure));
    const near = before && this.#sentence - before.sentence <= 1 && this.#article.sentences[before.sentence]?.paragraph === paragraph;
    return near ? before.period : this.#report.period && spanOf(this.#report.period);
  }

  /** Gives what a budget plans without a date of its own the year of the budget. */
  #takeFromPlan(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    if (this.#plan === null || this.#sentence - this.#plan.sentence > span) return;
    if (!tellsPlan(this.#text, outer) || !isUndatedClause(this.#text, outer, this.#own)) return;
    takePeriod(figure, this.#plan.figure);
    figure.periodChange ??= { rule: 'period-from-sentence-before' };
    this.#plan.sentence = this.#sentence;
  }

  /** Remembers what the text speaks of. */
  #note(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    this.#main = figure;
    this.#notePlan(figure, outer);
    if (figure.periodChange?.rule === 'period-since' || !(tellsFlow(this.#text, outer, figure.measure) || recordsEvents(this.#text, outer))) return;
    if (figure.period?.sentence === this.#sentence) {
      const { start } = figure.period;
      const date = this.#dates[firstIndex(this.#dates, (one) => one.start >= start)];
      const relation = date ? this.#report.relate(date) : 'same';
      // The year before is there for comparison, and a part of the time is told by the way.
      if (relation === 'year-before' || relation === 'part') this.#topic = null;
      // "; in 2017 the share was 19.4 per cent": what was before is told by the way.
      else if (this.#topic && date && isAside(this.#text, date, this.#topic.year)) this.#topic = { ...this.#topic, sentence: this.#sentence };
      else this.#topic = { figure, sentence: this.#sentence, year: yearOf(date) };
    } else if (this.#topic && figure.periodChange?.rule !== 'period-of-report') this.#topic = { ...this.#topic, sentence: this.#sentence };
  }

  /** Remembers the year of a budget: one that is still to come. */
  #notePlan(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    if (figure.period?.sentence !== this.#sentence || figure.periodChange !== undefined) return;
    const { start } = figure.period;
    const date = this.#dates.find((one) => one.start === start);
    const year = yearOf(date);
    const ahead =
      date !== undefined && (/^next year$/i.test(date.text) || (year !== null && this.#year !== null && year > this.#year && date.edtf?.length === 4));
    if (ahead && speaksOfPlan(this.#text) && (tellsPlan(this.#text, outer) || /\b(?:budget|bill|draft)\b/iu.test(this.#text)))
      this.#plan = { figure, sentence: this.#sentence };
  }

  /** Gives the figure whose period the sentences before have, the nearest first: the last of a sentence, or null where the `only` one is asked for, or that of the `nearest` sentence, and there are two. */
  #periodBefore(which: 'last' | 'only' | 'nearest', opens: boolean): FigureMatch | null {
    const { paragraph } = this.#article.sentences[this.#sentence] ?? {};
    for (let sentence = this.#sentence - 1; sentence >= this.#sentence - (which === 'nearest' ? 1 : reach); sentence--) {
      const { text = '', paragraph: other, kind } = this.#article.sentences[sentence] ?? {};
      // Agencies give each sentence a paragraph: "This is 21.7% less than …" may open one.
      if (other !== paragraph && !(opens && kind !== 'heading' && kind !== 'question' && sentence === this.#sentence - 1)) return null;
      const dated: FigureMatch[] = [];
      for (let i = this.#figures.length - 1; i >= 0 && (this.#figures[i]?.sentence ?? -1) >= sentence; i--) {
        const figure = this.#figures[i];
        if (figure && figure.sentence === sentence && figure.period && isCarried(figure) && !isCompared(text, figure)) dated.push(figure);
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

function spanOf({ sentence, start, end }: DateMatch): Span {
  return { sentence, start, end };
}

/** True for a figure whose period others can go on about. */
function isCarried(figure: FigureMatch): boolean {
  return isOwnPeriod(figure) || figure.periodChange?.rule === 'period-year-to-month' || figure.periodChange?.rule === 'period-two-dates';
}

/** Gives a figure the period of another. */
function takePeriod(figure: FigureMatch, from: FigureMatch): void {
  figure.period = from.period;
  if (from.periodChange) figure.periodChange = from.periodChange;
}

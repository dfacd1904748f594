import type { Article } from '../../../3-split/article.ts';
import type { DateMatch, FigureMatch } from '../../match.ts';
import { isAside, isQuoted, isUndatedClause, yearOf } from './clause-of-figure.ts';
import { isLasting } from './is-lasting.ts';
import { publishedYear } from './published-year.ts';
import { countedMonths, findReportPeriod, isPlaced, isRanked, namesReport, relateToReport } from './report-period.ts';
import { tellsFlow } from './tells-flow.ts';
import { tellsOtherTime, tellsResult } from './tells-result.ts';

/** "Their share is 42 percent": of the time of a report. */
const shareNow =
  /\b(?:share|percentage|weight)(?: (?:of|in) [^,;:.\d]{2,40})? (?:is|stands at|makes) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just) ){0,2}$/u;
/** What there is on a day, whatever the period. */
const stock = /\b(?:debts?|reserves)$/iu;
/** "Cotton exports were 28,000 tons a year earlier". */
const ofYearBefore = /^(?: (?!(?:more|less|higher|lower|fewer|than|up|down|compared)\b)\p{L}+){0,4} (?:a|one) year (?:earlier|before|ago|previously)\b/u;

/** Gives figures the period that their whole article reports on, sentence by sentence in the order of the text. */
export class ReportReader {
  /** The period that the whole article reports on; null where it is no report. */
  readonly period: DateMatch | null;
  readonly #article: Article;
  readonly #figures: readonly FigureMatch[];
  readonly #year: number | null;
  #sentence = 0;
  #text = '';
  #own: readonly DateMatch[] = [];
  /** The paragraph whose sentences speak of another time than the report. */
  #elsewhere = -1;
  /** True where the sentence sets something against the report’s months in another year. */
  #compared = false;

  /** Starts on an article; `figures` are those read so far, `datesOf` gives the dates of each sentence. */
  constructor(article: Article, figures: readonly FigureMatch[], datesOf: (sentence: number) => readonly DateMatch[]) {
    this.#article = article;
    this.#figures = figures;
    this.#year = publishedYear(article);
    this.period = findReportPeriod(article, datesOf);
  }

  /** Turns to a sentence, the dates in it, and those of them that are the period of something. */
  open(sentence: number, dates: readonly DateMatch[], own: readonly DateMatch[]): void {
    const report = this.period;
    if (report === null) return;
    // What follows a sentence of another time within its paragraph may be of either.
    if (this.#own.some((date) => /^[^/]*$|-/.test(date.edtf ?? '') && this.#leadsElsewhere(date) && !isAside(this.#text, date, yearOf(report))))
      this.#elsewhere = this.#article.sentences[this.#sentence]?.paragraph ?? -1;
    this.#sentence = sentence;
    this.#text = this.#article.sentences[sentence]?.text ?? '';
    this.#own = own;
    // What is set against the months of the report in another year is of the report’s own.
    this.#compared = own.length === 0 && dates.some((date) => this.relate(date) === 'year-before');
  }

  /** Tells how a date relates to the period of the report: the same where there is none. */
  relate(date: DateMatch): ReturnType<typeof relateToReport> {
    return this.period === null ? 'same' : relateToReport(date, this.period, this.#year);
  }

  /** Gives what the report tells without a date of its own the period of the report. */
  take(figure: FigureMatch, outer: { start: number; end: number; unit: string }): void {
    const { kind, paragraph } = this.#article.sentences[this.#sentence] ?? {};
    if (!this.period || isLasting(outer.unit) || kind === 'question') return;
    const named = namesReport(this.#text, outer, this.period);
    if (!named) {
      if ((kind !== 'text' && kind !== 'list-item') || (this.#elsewhere === paragraph && !this.#compared) || isQuoted(this.#text, outer.start)) return;
      if (!isUndatedClause(this.#text, outer, this.#own)) return;
      if (stock.test(figure.measure ?? '') || tellsOtherTime(this.#text, outer, countedMonths(this.period))) return;
      const share = outer.unit === '%' && shareNow.test(this.#text.slice(Math.max(0, outer.start - 70), outer.start));
      const told = share || tellsFlow(this.#text, outer, figure.measure) || isRanked(this.#text, outer) || isPlaced(this.#text, outer);
      if (!told && !tellsResult(this.#text, outer)) return;
    }
    figure.period = { sentence: this.period.sentence, start: this.period.start, end: this.period.end };
    figure.periodChange = { rule: ofYearBefore.test(this.#text.slice(outer.end, outer.end + 60)) ? 'period-a-year-earlier' : 'period-of-report' };
  }

  /** True for a date of the sentence that speaks of another time than the report; one that is only set against it, or a month in which something else was, leads nowhere. */
  #leadsElsewhere(date: DateMatch): boolean {
    // "By the end of the year it is planned to open 300": what is to come leads nowhere.
    if (/\b[Bb]y (?:the )?(?:end of (?:the )?)?$/.test(this.#text.slice(Math.max(0, date.start - 20), date.start))) return false;
    const relation = this.relate(date);
    if (relation === 'part') return this.#figures.some(({ sentence, period }) => sentence === this.#sentence && period?.start === date.start);
    return (
      relation !== 'same' &&
      !(
        relation === 'year-before' &&
        /\b(?:[Cc]ompared (?:to|with)|[Ii]n comparison (?:to|with)|[Rr]elative to|same (?:period|months|quarter|half))\b/.test(this.#text)
      )
    );
  }
}

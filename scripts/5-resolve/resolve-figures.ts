import { hash } from 'node:crypto';
import type { SetAside } from '../../src/schemas/article-record.ts';
import type { DateFact } from '../../src/schemas/date-fact.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { makeSlug } from '../1-read/make-slug.ts';
import { toSeedSpan } from '../2-clean/mapped-text.ts';
import type { Article, CleanSentence } from '../3-split/article.ts';
import type { FigureMatch, NumberSetAside, Span } from '../4-extract/match.ts';
import { changePeriod } from './change-period.ts';

/** What other resolvers have found, by the span of a match. */
export interface FigureContext {
  actorOf(span: Span): string | null;
  dateOf(span: Span): DateFact | null;
}

/** Gives figures with actors and periods resolved; a figure that the article says twice is one with two pieces of evidence. */
export function resolveFigures(
  article: Article,
  matches: readonly FigureMatch[],
  setAside: readonly NumberSetAside[],
  context: FigureContext,
): { figures: Figure[]; setAside: SetAside[] } {
  const byAmount = new Map<string, Figure[]>();
  const figures: Figure[] = [];
  for (const match of matches) {
    const sentence = article.sentences[match.sentence];
    if (!sentence) continue;
    const figure = toFigure(article, sentence, match, context);
    const key = `${figure.value} ${figure.upper} ${figure.unit.toLowerCase()}`;
    const alike = byAmount.get(key) ?? [];
    // A bounded look back keeps a page of equal numbers from costing the square of its length.
    const same = alike.slice(-20).find((earlier) => isSame(earlier, figure) || isHeadline(article, earlier, figure));
    if (same) merge(same, figure);
    else {
      figures.push(figure);
      byAmount.set(key, [...alike.slice(-20), figure]);
    }
  }
  nameFigures(figures, article);
  return { figures, setAside: setAside.flatMap((number) => toSetAside(article, number)) };
}

function toFigure(article: Article, sentence: CleanSentence, match: FigureMatch, { actorOf, dateOf }: FigureContext): Figure {
  const span = toSeedSpan(sentence, match.start, match.end);
  const quote = article.seed.text.slice(sentence.start, sentence.end);
  const evidence: Evidence = { sentence: sentence.id, start: sentence.start, end: sentence.end, quote, focus: span };
  const parties = [...new Set(match.parties.flatMap((party) => actorOf(party) ?? []))].sort();
  const { period, inferred: fromPeriod } = toPeriod(match, dateOf);
  const inferred = match.inferred.filter(({ part }) => part !== 'parties' || parties.length > 0);
  return {
    id: 'figure',
    value: match.value,
    upper: match.upper,
    unit: match.unit,
    qualifier: match.qualifier,
    measure: match.measure,
    parties,
    period,
    text: article.seed.text.slice(span.start, span.end),
    equivalents: match.equivalents,
    evidence: [evidence],
    rule: match.rule,
    inferred: [...inferred, ...fromPeriod],
  };
}

/** Gives the period that a figure's date stands for, and the rules that led to it. */
function toPeriod({ period, periodChange }: FigureMatch, dateOf: FigureContext['dateOf']): Pick<Figure, 'period' | 'inferred'> {
  const date = period === null ? null : dateOf(period);
  if (date === null) return { period: null, inferred: [] };
  const rules = date.basis === 'inferred' ? date.inferred.map(({ rule }) => rule) : [];
  if (periodChange === undefined) return { period: { edtf: date.edtf, basis: date.basis }, inferred: rules.map((rule) => ({ part: 'period', rule })) };
  const other = 'year' in periodChange ? periodChange.year : 'until' in periodChange ? periodChange.until : null;
  const edtf = changePeriod(date.edtf, periodChange, other && (dateOf(other)?.edtf ?? null));
  if (edtf === null) return { period: null, inferred: [] };
  return { period: { edtf, basis: 'inferred' }, inferred: [...rules, periodChange.rule].map((rule) => ({ part: 'period', rule })) };
}

/** True for two figures of which each has a period, and not the same. */
function haveOtherPeriods(a: Figure, b: Figure): boolean {
  return a.period !== null && b.period !== null && a.period.edtf !== b.period.edtf;
}

/** True for two figures of one amount that speak of one thing: by measure, parties and period, none of which may contradict. */
function isSame(a: Figure, b: Figure): boolean {
  const measures = [a.measure, b.measure].map((measure) => measure?.toLowerCase());
  const sameMeasure = measures[0] !== undefined && measures[0] === measures[1];
  const sharesParty = a.parties.some((party) => b.parties.includes(party));
  if (haveOtherPeriods(a, b)) return false;
  const money = /^[A-Z]{3}$/.test(a.unit) || a.value >= 1000;
  return sameMeasure || sharesParty || (money && (a.measure === null || b.measure === null));
}

/** True for an amount of the headline that the text repeats: what a headline leaves out, the text says. */
function isHeadline(article: Article, earlier: Figure, figure: Figure): boolean {
  const [title] = article.sentences;
  const telling = figure.unit === '%' || figure.value >= 1000 || /^[A-Z]{3}$/.test(figure.unit);
  return (
    !haveOtherPeriods(earlier, figure) && telling && title?.kind === 'title' && earlier.evidence.length === 1 && earlier.evidence[0]?.sentence === title.id
  );
}

/** Adds the evidence of a repetition and takes from it what the first one did not say. */
function merge(first: Figure, second: Figure): void {
  const last = first.evidence.at(-1);
  if (last?.sentence !== second.evidence[0]?.sentence) first.evidence.push(...second.evidence);
  const took: string[] = [];
  if (first.measure === null && second.measure !== null) first.measure = second.measure;
  if (first.period === null && second.period !== null) {
    first.period = second.period;
    took.push('period');
  }
  if (first.parties.length === 0 && second.parties.length > 0) {
    first.parties = second.parties;
    took.push('parties');
  }
  if (first.qualifier === 'exact') first.qualifier = second.qualifier;
  if (first.equivalents.length === 0) first.equivalents = second.equivalents;
  first.inferred.push(...second.inferred.filter(({ part }) => took.includes(part)));
}

/**
 * Gives ids from meaning: amount, unit, measure, parties and period; a counter tells the rest apart. Articles that give the same id tell one fact, so a figure
 * that says too little for that, such as "6 documents", also bears a mark of its article.
 */
function nameFigures(figures: readonly Figure[], { title }: Article): void {
  const taken = new Set<string>();
  const counters = new Map<string, number>();
  for (const figure of figures) {
    const amount = figure.upper === null ? [figure.value] : [figure.value, figure.upper];
    const unit = figure.unit === '%' ? 'percent' : figure.unit;
    const own = isTelling(figure) ? '' : hash('sha256', title).slice(0, 6);
    const name = makeSlug(['figure', ...amount, unit, figure.measure ?? '', ...figure.parties, figure.period?.edtf ?? '', own].join(' '));
    let id = name;
    for (let n = counters.get(name) ?? 2; taken.has(id); n++) {
      id = `${name}-${n}`;
      counters.set(name, n + 1);
    }
    taken.add(id);
    figure.id = id;
  }
}

/** True for a figure that says enough to be the same wherever it stands: of whom, and for which period; without a period, only a sum of money or a large number. */
function isTelling({ parties, period, unit, value }: Figure): boolean {
  return parties.length > 0 && (period !== null || (unit !== '%' && (value >= 1000 || /^[A-Z]{3}$/.test(unit))));
}

function toSetAside(article: Article, number: NumberSetAside): SetAside[] {
  const sentence = article.sentences[number.sentence];
  if (!sentence) return [];
  const span = toSeedSpan(sentence, number.start, number.end);
  return [{ kind: 'number', text: article.seed.text.slice(span.start, span.end), reason: number.reason, sentence: sentence.id, ...span }];
}

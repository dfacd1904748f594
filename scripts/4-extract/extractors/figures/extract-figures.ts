import { rememberBy } from '../../../1-read/remember-by.ts';
import type { Article } from '../../../3-split/article.ts';
import { capitals } from '../../lexicon/capitals.ts';
import type { ActorMention, DateMatch, FigureMatch, NumberSetAside, Span } from '../../match.ts';
import { dropUntimelyPeriods } from './drop-untimely-periods.ts';
import { findMeasure } from './find-measure.ts';
import { findParties } from './find-parties.ts';
import { findPeriod } from './find-period.ts';
import { findQualifier } from './find-qualifier.ts';
import { findVagueAmounts } from './find-vague-amounts.ts';
import { findLikelyPeriods } from './likely-period/find-likely-periods.ts';
import { pairRespectively } from './pair-respectively.ts';
import { periodDates } from './period-dates.ts';
import { PeriodReader } from './period-reader.ts';
import { type ReadFigure, readFigures } from './read-figures.ts';
import { readNumbers } from './read-numbers.ts';

/** How many sentences back a currency's state or the noun of "1,500 of them" may stand. */
const reach = 2;

/** What the extractors before have found. */
interface FoundBefore {
  actors: readonly ActorMention[];
  dates: readonly DateMatch[];
}

/** Amounts, and the numbers that are none. */
export interface FiguresFound {
  figures: FigureMatch[];
  setAside: NumberSetAside[];
}

/** How many mentions of a sentence are looked at for the state of a currency. */
const mostMentions = 60;

/** Gives every amount of the article with what it measures, when and for whom, and every other number outside dates and names with the reason why it is no figure. */
export function extractFigures(article: Article, found: FoundBefore): FiguresFound {
  const { figures, setAside } = extractByRules(article, found);
  const dates = datesBySentence(found.dates);
  findLikelyPeriods(article, figures, (sentence) => dates.get(sentence) ?? []);
  dropUntimelyPeriods(article, figures);
  return { figures, setAside };
}

/** Does the same, but leaves a period open that no rule tells. */
export function extractByRules(article: Article, found: FoundBefore): FiguresFound {
  const actors = bySentence(found.actors);
  const dates = datesBySentence(found.dates);
  const mentionsOf = (sentence: number) => actors.get(sentence) ?? [];
  const states = new Set(found.actors.flatMap((actor) => (actor.kind === 'country' ? [actor.code] : [])));
  const home = homeOf(article);
  const figures: FigureMatch[] = [];
  const setAside: NumberSetAside[] = [];
  const datesOf = (sentence: number) => periodDates(dates.get(sentence) ?? []);
  const periods = new PeriodReader(article, figures, datesOf);
  for (const [sentence, { text, paragraph }] of article.sentences.entries()) {
    const dated = datesOf(sentence);
    periods.open(sentence, dated, dates.get(sentence) ?? []);
    const isTaken = markTaken(text, () => [...mentionsOf(sentence), ...(dates.get(sentence) ?? [])]);
    const numbers = readNumbers(text, isTaken);
    const vague = findVagueAmounts(text).filter(({ start, end }) => !isTaken(start, end));
    if (numbers.length === 0 && vague.length === 0) continue;
    const near = Array.from({ length: reach + 1 }, (_, i) => sentence - i).filter((i) => article.sentences[i]?.paragraph === paragraph);
    const lastFigure = figures.at(-1);
    const lastCounted = lastFigure?.rule === 'count' && near.includes(lastFigure.sentence) ? lastFigure.unit : null;
    const last = figures
      .slice(-4)
      .findLast(
        (one) =>
          one.unit !== '%' &&
          one.rule !== 'count' &&
          one.rule !== 'group-size' &&
          near.includes(one.sentence) &&
          (one.sentence === sentence - 1 || one.rule === 'money'),
      );
    const lastAmount = last ? { unit: last.unit, value: last.value, here: false } : null;
    const mentions = near.flatMap((i) => mentionsOf(i).slice(0, mostMentions));
    const read = readFigures({ text, mentions, states, home, lastCounted, lastAmount }, numbers, vague);
    const paired = pairRespectively(text, read.figures, dated);
    for (const [i, figure] of read.figures.entries()) {
      const complete = completeFigure(article, sentence, figure, read.figures, dated, mentionsOf);
      periods.settle(complete, figure, read.figures[i - 1]);
      const own = paired.get(i);
      if (own) {
        complete.period = own;
        delete complete.periodChange;
      }
      figures.push(complete);
    }
    for (const { start, end, rule, reason } of read.refused) {
      setAside.push({ kind: 'number-set-aside', sentence, start, end, text: text.slice(start, end), rule, reason });
    }
  }
  dropUntimelyPeriods(article, figures);
  return { figures, setAside };
}

/** Gives the state in whose capital the article is dated: "ISLAMABAD: Pakistan and …"; null where its dateline names none. */
function homeOf({ boilerplate }: Article): string | null {
  const dateline = boilerplate.find(({ rule }) => rule === 'dateline')?.text ?? '';
  const city = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}/u.exec(dateline)?.[0].toLowerCase();
  return city === undefined ? null : (capitalStates.get(city) ?? null);
}

const capitalStates: ReadonlyMap<string, string> = new Map([...capitals].map(([name, code]) => [name.toLowerCase(), code]));

/** Gives a function that tells whether a stretch of a text shares a character with one of some spans, which are asked for with the first stretch: most sentences hold no number. */
function markTaken(text: string, spans: () => readonly Span[]): (start: number, end: number) => boolean {
  let taken: Uint8Array | null = null;
  return (start, end) => {
    if (taken === null) {
      taken = new Uint8Array(text.length);
      for (const span of spans()) taken.fill(1, span.start, span.end);
    }
    for (let i = start; i < end; i++) if (taken[i] === 1) return true;
    return false;
  };
}

function completeFigure(
  article: Article,
  sentence: number,
  figure: ReadFigure,
  all: readonly ReadFigure[],
  periods: readonly DateMatch[],
  mentionsOf: (sentence: number) => readonly ActorMention[],
): FigureMatch {
  const text = article.sentences[sentence]?.text ?? '';
  const { start, end, value, upper, unit, rule, suffix, equivalents } = figure;
  const outer = { start, end: figure.outerEnd, unit };
  const { qualifier } = findQualifier(text, start, end, suffix);
  const parties = findParties(article, sentence, outer, mentionsOf);
  const counted = rule === 'count' || rule === 'group-size';
  return {
    kind: 'figure',
    sentence,
    start,
    end,
    text: text.slice(start, end),
    rule,
    value,
    upper,
    unit,
    qualifier,
    measure: counted ? null : findMeasure(text, outer),
    period: findPeriod(text, outer, periods, all),
    parties: parties.spans,
    equivalents,
    inferred: [...figure.inferred, ...parties.inferred],
  };
}

function bySentence<T extends Span>(matches: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const match of matches) {
    const group = groups.get(match.sentence);
    if (group) group.push(match);
    else groups.set(match.sentence, [match]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}

/** The dates of an article by sentence, put in order once for all that ask. */
const datesBySentence = rememberBy((dates: readonly DateMatch[]) => bySentence(dates));

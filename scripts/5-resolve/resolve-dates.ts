import { hash } from 'node:crypto';
import type { SetAside } from '../../src/schemas/article-record.ts';
import type { DateFact } from '../../src/schemas/date-fact.ts';
import { isEdtf } from '../../src/schemas/edtf.ts';
import { toSeedSpan } from '../2-clean/mapped-text.ts';
import type { Article } from '../3-split/article.ts';
import type { DateMatch, Span } from '../4-extract/match.ts';
import { countFromDate } from './count-from-date.ts';
import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';
import { hasFutureCue } from './has-future-cue.ts';
import { hasPastVerb } from './has-past-verb.ts';
import { type Present, presentOf, yearFromPresent } from './present-of-text.ts';
import { type Derived, type NamedDate, resolveRelativeDate } from './resolve-relative-date.ts';
import { samePartOfYear } from './same-part-of-year.ts';
import { statedDates, yearFromContext } from './year-from-context.ts';
import { yearFromPublication } from './year-from-publication.ts';
import { headYear, yearFromSentence } from './year-from-sentence.ts';

/** The dates of one article: facts, expressions that give no date, and the fact that a span of a match led to. */
export interface ResolvedDates {
  dates: DateFact[];
  setAside: SetAside[];
  dateOf(span: Span): DateFact | null;
}

/** How many sentences back "the same day" or "that year" may point. */
const reach = 12;

/**
 * Gives each date expression its calendar value, from the text alone or by a rule that is named in `inferred`; never by the date of the build.
 * `datedBy` names the rules by which the date of publication itself was derived.
 */
export function resolveDates(article: Article, matches: readonly DateMatch[], published: string | null, datedBy: readonly string[] = []): ResolvedDates {
  const dates: DateFact[] = [];
  const setAside: SetAside[] = [];
  const facts = new Map<string, DateFact>();
  const named: NamedDate[] = [];
  const nextId = idMaker();

  const isDate = remember(isEdtf);
  // What is still to come fixes no year for what is told as past. Read on the first question: of an article that says when it was published none is asked.
  let stated: ReturnType<typeof statedDates> | null = null;
  const fromContext = remember((edtf) => {
    stated ??= statedDates(matches.filter((match) => !isAhead(article, match)));
    return yearFromContext(edtf, stated, matches[0]);
  });
  const present = published === null ? presentOf(matches, (match) => isAhead(article, match)) : null;
  for (const [index, group] of groupBySentence(matches)) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const head = headYear(sentence.text, group);
    const said = new Map<string, DateFact>();
    for (const [i, match] of group.entries()) {
      const before = recent(named, index);
      const value = resolveValue(sentence.text, match, { next: group[i + 1], head, published, present, before, sentence: index, fromContext });
      const span = toSeedSpan(sentence, match.start, match.end);
      const place = { text: article.seed.text.slice(span.start, span.end), sentence: sentence.id, ...span };
      if (value === null || !isDate(value.edtf)) {
        setAside.push({ kind: 'date', reason: match.reason ?? 'nothing tells which date is meant', ...place });
        continue;
      }
      named.push({ sentence: index, edtf: value.edtf, narrative: match.missing !== null || match.start < 16 });
      // One sentence states one date once, however often it names it.
      const fact = said.get(value.edtf) ?? toFact(match, value, place, nextId(value.edtf, sentence.text), datedBy);
      if (!said.has(value.edtf)) dates.push(fact);
      said.set(value.edtf, fact);
      facts.set(keyOf(match), fact);
    }
  }
  return { dates, setAside, dateOf: (span) => facts.get(keyOf(span)) ?? null };
}

/** "will keep the water and return the power, …, between June and August 2025": a second deed to come. */
const willAlso =
  /\bwill \p{Ll}+ [^.;:“”"]{0,80} and (?!\p{Ll}+ed\b)(?!was|were|had|has|is|are|the|its|their)\p{Ll}{3,} (?:the|an?|its|their|his|her|some|all) [^.;:“”"]{0,80}$/u;

/** True for a date that the text speaks of as still to come: "will open in the second half of 2026", "agreed to open … in the second half of 2026". */
function isAhead(article: Article, { sentence, start, end }: DateMatch): boolean {
  const text = article.sentences[sentence]?.text ?? '';
  return (
    willAlso.test(text.slice(Math.max(0, start - 160), start)) ||
    /\b(?:agreed|decided|pledged|promised|undertook|plans?|want|intends?|hopes?|ready) to \p{Ll}+\b[^;:—]*$/u.test(
      text.slice(Math.max(0, start - 120), start),
    ) ||
    hasFutureCue(text, start, end)
  );
}

function toFact(
  match: DateMatch,
  value: Value,
  place: { text: string; sentence: string; start: number; end: number },
  id: string,
  datedBy: readonly string[],
): DateFact {
  const rules = value.rule === null ? [] : [value.rule, ...(value.rule.endsWith('-from-publication') ? datedBy : [])];
  const inferred = rules.map((rule) => ({ part: value.part ?? 'year', rule }));
  return { id, edtf: value.edtf, basis: inferred.length > 0 ? 'inferred' : 'stated', ...place, part: match.part, rule: match.rule, inferred };
}

interface Surroundings {
  /** The date after it in the same sentence. */
  next: DateMatch | undefined;
  /** The year that opens the sentence. */
  head: number | null;
  published: string | null;
  /** The time from which an undated article tells. */
  present: Present | null;
  /** Dates named before, the nearest first. */
  before: readonly NamedDate[];
  /** Index of its own sentence. */
  sentence: number;
  /** Gives a date without a year the one that other sentences fix. */
  fromContext(edtf: string): string | null;
}

type Value = Derived | { edtf: string; part: null; rule: null };

/** Gives the value of one expression and, where it is derived, by which rule; null where none follows. */
function resolveValue(text: string, match: DateMatch, around: Surroundings): Value | null {
  if (match.rule === 'duration') return countFromDate(text, match, around);
  const value = resolveOwnValue(text, match, around);
  return value === null ? null : (samePartOfYear(text, match.start, value.edtf, around) ?? value);
}

function resolveOwnValue(text: string, match: DateMatch, { next, head, published, present, before, sentence, fromContext }: Surroundings): Value | null {
  const asWritten = match.edtf === null ? null : { edtf: match.edtf, part: null, rule: null };
  if (match.missing === null) return asWritten;
  const future = hasFutureCue(text, match.start, match.end);
  if (match.missing === 'anchor')
    return (
      resolveRelativeDate(match, { published, before, future, past: hasPastVerb(text, match.start, match.end) }) ??
      fromPresent(match, present, future) ??
      asWritten
    );
  if (match.edtf === null) return null;
  // "Rivers are high in the summer": in each of them.
  if (comesEveryYear(match) && !future && !hasPastVerb(text, match.start, match.end)) return null;
  const fromSentence = yearFromSentence(text, match, next, head);
  if (fromSentence) return { edtf: fromSentence, part: 'year', rule: 'year-from-sentence' };
  const within = withinYearBefore(text, match.start, match.edtf, before[0]?.sentence === sentence ? before[0].edtf : '');
  if (within !== null) return { edtf: within, part: 'year', rule: 'year-from-sentence' };
  const again = namedAgain(text, match.start, match.edtf, before) ?? countedOn(text, match.start, match.edtf, before);
  if (again !== null) return { edtf: again, part: 'year', rule: 'year-from-context' };
  if (published !== null && /^\d{4}/.test(published)) {
    const lead = text.slice(Math.max(0, match.start - 80), match.start);
    // "was to be concluded by 1 October": told when the day was still to come, and over since, or not.
    const meant =
      /\b(?:was|were) to (?:have )?(?:be )?\p{Ll}+(?: \p{L}+){0,4} by (?:the )?$/u.test(lead) ||
      // "The tariff had been due to take effect on August 15."
      /\b(?:had been|was|were) (?:originally |first |initially )?(?:due|scheduled|slated|planned|set|supposed) (?:to \p{Ll}+(?: \p{L}+){0,4} )?(?:on|in|for) (?:the )?$/u.test(
        lead,
      );
    const fromPublication = yearFromPublication(match.edtf, published, {
      future: future && !meant,
      past: hasPastVerb(text, match.start, match.end) && !meant,
      onward: meant || /(?<!\b(?:has|have|been)\b[^,;:.]*)\b(?:from|as of) $/u.test(lead),
    });
    return fromPublication ? { edtf: fromPublication, part: 'year', rule: 'year-from-publication' } : asWritten;
  }
  const other = fromContext(match.edtf) ?? (present && yearFromPresent(match.edtf, present, future));
  return other ? { edtf: other, part: 'year', rule: 'year-from-context' } : asWritten;
}

/** Gives "this year" and "last summer" of an undated article by the month from which it tells; null for what counts from a day, or from a date named before. */
function fromPresent(match: DateMatch, present: Present | null, future: boolean): Derived | null {
  if (present === null || match.rule === 'weekday' || match.rule === 'relative-day') return null;
  const found = resolveRelativeDate(match, { published: present.month, before: [], future, past: !future });
  return found?.part === 'year' ? { ...found, rule: 'year-from-context' } : null;
}

/** True for a summer or a winter without a year, and for months from one to another: what is told of them as present goes for every year. */
function comesEveryYear({ rule, text, missing }: DateMatch): boolean {
  return missing === 'year' && rule === 'season' && /^(?:summer|winter)/i.test(text);
}

/** "last year, nearly all of it between |", "in 2022, mostly in |": what was told of the year is placed in it. */
const partOfYear =
  /\b(?:last year|this year|(?:in|during) (?:19|20)\d\d),? (?:(?:nearly|almost|about|more than|over|mostly|largely|chiefly|mainly|most|all|half|much|part|some|(?:the )?(?:bulk|majority|rest|remainder)|(?:a )?(?:third|quarter)|two thirds|of|it|them|that|this|which) ){1,6}(?:in|between|from|during) $/u;

/** Gives the months in "last year, nearly all of it between May and September" the year named before them in their own sentence; null for others. */
function withinYearBefore(text: string, start: number, edtf: string, year: string): string | null {
  return /^\d{4}$/.test(year) && partOfYear.test(text.slice(Math.max(0, start - 90), start)) ? fillYear(edtf, Number(year)) : null;
}

/** Reads "signed in that same January": the month that was named last, with its year; null for others. */
function namedAgain(text: string, start: number, edtf: string, before: readonly NamedDate[]): string | null {
  if (!/\b(?:[Tt]hat|[Tt]he) same $/.test(text.slice(Math.max(0, start - 12), start))) return null;
  const year = before.find((named) => /^\d{4}-/.test(named.edtf) && named.edtf.slice(4, edtf.length) === edtf.slice(4))?.edtf.slice(0, 4);
  return year === undefined ? null : fillYear(edtf, Number(year));
}

/** "Weeks later, on 30 August": less than a year after, or before, the date that was named last. */
const countedFrom = /\b(?:[Dd]ays?|[Ww]eeks?|[Mm]onths?) (?<way>later|afterwards|earlier|before),? (?:(?:on|in) (?:the )?(?:early |late |mid-)?)?$/u;

/** Gives "Weeks later, on 30 August" the year in which it is the first after the month or day named last, or the last before it; null for others. */
function countedOn(text: string, start: number, edtf: string, before: readonly NamedDate[]): string | null {
  const way = countedFrom.exec(text.slice(Math.max(0, start - 40), start))?.groups?.way;
  const last = way === undefined ? undefined : before[0]?.edtf;
  const known = last === undefined || !/^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(last) ? null : boundsOf(last);
  if (last === undefined || known === null) return null;
  const later = /^(?:later|afterwards)$/.test(way ?? '');
  const year = Number(last.slice(0, 4));
  for (const candidate of later ? [year, year + 1] : [year, year - 1]) {
    const filled = fillYear(edtf, candidate);
    const bounds = filled === null ? null : boundsOf(filled);
    if (bounds !== null && (later ? bounds.first >= known.first : bounds.last <= known.last)) return filled;
  }
  return null;
}

function groupBySentence(matches: readonly DateMatch[]): Map<number, DateMatch[]> {
  const groups = new Map<number, DateMatch[]>();
  for (const match of matches) {
    const group = groups.get(match.sentence);
    if (group) group.push(match);
    else groups.set(match.sentence, [match]);
  }
  return groups;
}

/** Gives the dates named last, the nearest first, as far back as a reader would look. */
function recent(named: readonly NamedDate[], sentence: number): NamedDate[] {
  const found: NamedDate[] = [];
  for (let i = named.length - 1; i >= 0 && found.length < 40; i--) {
    const entry = named[i];
    if (!entry || sentence - entry.sentence > reach) break;
    found.push(entry);
  }
  return found;
}

/** Gives `2025-01-to-2025-06` for `2025-01/2025-06`, `xxxx-10-02` for `XXXX-10-02`. */
function slugOf(edtf: string): string {
  return edtf.toLowerCase().replace('..', 'open').replace('/', '-to-');
}

/** Makes ids: the plain one for the first date of the article with this value, one with a hash of the sentence for the others. */
function idMaker(): (edtf: string, sentence: string) => string {
  const taken = new Set<string>();
  return (edtf, sentence) => {
    const plain = `date-${slugOf(edtf)}`;
    const hashed = taken.has(plain) ? `${plain}-${hash('sha256', sentence).slice(0, 4)}` : plain;
    let id = hashed;
    for (let n = 2; taken.has(id); n++) id = `${hashed}-${n}`;
    taken.add(id);
    return id;
  };
}

/** Gives a function that computes each answer once. */
function remember<T>(answer: (edtf: string) => T): (edtf: string) => T {
  const known = new Map<string, T>();
  return (edtf) => {
    const found = known.get(edtf);
    if (found !== undefined) return found;
    const value = answer(edtf);
    known.set(edtf, value);
    return value;
  };
}

function keyOf({ sentence, start, end }: Span): string {
  return `${sentence}:${start}:${end}`;
}

import { sortKeyOf } from '../wording/sort-key-of.ts';
import { compareText } from './compare-text.ts';
import type { Fact, Statement } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';

/** Facts of one date or range; null holds those for which the corpus gives no date. */
export interface TimelineEntry {
  edtf: string | null;
  part: 'early' | 'mid' | 'late' | null;
  facts: Fact[];
}

/** Gives the date of a statement as EDTF, with the part of the period that is meant; null where it has none. */
export function dateOf({ kind, value }: Statement): { edtf: string; part: TimelineEntry['part'] } | null {
  if (kind === 'role') return null;
  if (kind === 'date') return { edtf: value.edtf, part: value.part };
  const date = kind === 'figure' ? value.period : value.date;
  return date === null ? null : { edtf: date.edtf, part: null };
}

/** Gives dates, agreements, meetings and figures in the order of time, by date; what has no year comes last, then what has no date. */
export function orderTimeline(facts: readonly Fact[]): TimelineEntry[] {
  const dated = facts.filter(({ kind }) => kind !== 'role').map((fact) => ({ fact, date: dateOf(fact.statement) }));
  const entries = [...groupBy(dated, ({ date }) => (date === null ? '' : `${date.edtf} ${date.part}`)).values()].map((same) => ({
    edtf: same[0]?.date?.edtf ?? null,
    part: same[0]?.date?.part ?? null,
    facts: same.map(({ fact }) => fact),
  }));
  const partOrder = { early: '1', mid: '2', late: '3' };
  const keyOf = ({ edtf, part }: TimelineEntry): string =>
    edtf === null ? '~~' : `${sortKeyOf(edtf) ?? '~'} ${part === null ? '0' : partOrder[part]} ${edtf}`;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ entry }) => entry);
}

/** Gives the year in which each entry begins that is the first of its year, by place in the list. */
export function firstOfYears(entries: readonly TimelineEntry[]): Map<number, number> {
  const seen = new Set<number>();
  const first = new Map<number, number>();
  for (const [place, { edtf }] of entries.entries()) {
    const year = Number.parseInt(edtf === null ? '' : (sortKeyOf(edtf) ?? ''), 10);
    if (Number.isNaN(year) || seen.has(year)) continue;
    seen.add(year);
    first.set(place, year);
  }
  return first;
}

/** Gives the page on which each year begins, from 1, where pages begin at some places of the list of facts; years beyond the list have none. */
export function pagesOfYears(entries: readonly TimelineEntry[], starts: readonly number[], listed: number): Map<number, number> {
  const years = firstOfYears(entries);
  const pages = new Map<number, number>();
  let [before, page] = [0, 1];
  for (const [place, { facts }] of entries.entries()) {
    if (before >= listed) break;
    while ((starts[page] ?? Number.POSITIVE_INFINITY) <= before) page += 1;
    const year = years.get(place);
    if (year !== undefined) pages.set(year, page);
    before += facts.length;
  }
  return pages;
}

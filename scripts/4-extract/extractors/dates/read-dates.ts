import { findEach, pickByPattern } from '../../../1-read/find-all.ts';
import { months } from '../../lexicon/months.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import { attachPart } from './attach-part.ts';
import type { DateRule } from './date-rule.ts';
import { dateRules } from './date-rules.ts';
import { joinRange, type NamedReading } from './join-range.ts';

/** How a month begins, in the capitals in which it always stands. */
const monthOpening = new RegExp(oneOf([...months.keys()].map((form) => form.slice(0, 3))));

const pickRules = pickByPattern(
  dateRules.map((rule, order) => ({ rule, order })),
  ({ rule }) => rule.pattern,
);

/** Reads all dates of a sentence in the order of the text; they never overlap, the group of the longest match goes first. */
export function readDates(text: string): NamedReading[] {
  const picked = pickRules(text);
  if (picked.length === 0) return [];
  const holds = { digit: /\d/.test(text), month: monthOpening.test(text) };
  const groups = picked.flatMap(({ rule, order }) =>
    rule.needs?.some((need) => !holds[need]) ? [] : readGroups(text, rule).map((readings) => ({ readings, order })),
  );
  if (groups.length === 0) return [];
  const length = ({ readings }: { readings: NamedReading[] }) => (readings.at(-1)?.end ?? 0) - (readings[0]?.start ?? 0);
  groups.sort((a, b) => length(b) - length(a) || a.order - b.order || (a.readings[0]?.start ?? 0) - (b.readings[0]?.start ?? 0));
  const taken = new Uint8Array(text.length);
  const kept: NamedReading[] = [];
  for (const { readings } of groups) {
    const start = readings[0]?.start ?? 0;
    const end = readings.at(-1)?.end ?? 0;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(...readings);
  }
  kept.sort((a, b) => a.start - b.start);
  return attachParts(text, joinNeighbours(text, kept));
}

/** Gives the readings of one rule, those of one match together. */
function readGroups(text: string, rule: DateRule): NamedReading[][] {
  return findEach(text, rule.pattern)
    .map((match) => rule.read(match as RegExpExecArray, text).map((reading) => ({ ...reading, rule: rule.name })))
    .filter((readings) => readings.length > 0);
}

function joinNeighbours(text: string, readings: NamedReading[]): NamedReading[] {
  const joined: NamedReading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const range = previous ? joinRange(text, previous, reading) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(reading);
  }
  return joined;
}

function attachParts(text: string, readings: NamedReading[]): NamedReading[] {
  let done = 0;
  return readings.map((reading) => {
    const wider = attachPart(text, reading);
    const kept = wider.start >= done ? wider : reading;
    done = kept.end;
    return kept;
  });
}

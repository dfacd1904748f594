import type { DateMatch, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';

/** Amounts that belong to the dates one by one. */
const paired = /^(?: \p{L}+){0,2} and (?:\p{L}+ ){0,3}[^\p{L}\s]{0,3}\d/u;
const pairedBefore = /\d[^,;]{0,20} and (?:\p{L}+ ){0,3}[^\p{L}\s]{0,3}$/u;

/**
 * Finds the second of two dates that make one period: "had cost more than 150 lives in 2021 and 2022", "in January and February alone". Null where the text
 * goes on with an amount for each.
 */
export function findSecondDate(text: string, figure: FigureSpan, period: Span, dates: readonly DateMatch[]): Span | null {
  const at = firstIndex(dates, (date) => date.start >= period.start);
  const [first, second] = [dates[at], dates[at + 1]];
  if (first?.start !== period.start || second === undefined || !/^ and (?:in )?$/.test(text.slice(first.end, second.start))) return null;
  if (!isAlike(first.edtf, second.edtf) || /\b(?:respectively|between|either)\b/.test(text)) return null;
  if (paired.test(text.slice(figure.end, figure.end + 60)) || pairedBefore.test(text.slice(Math.max(0, figure.start - 60), figure.start))) return null;
  return { sentence: second.sentence, start: second.start, end: second.end };
}

/** True for two years, or two months, one after the other. */
function isAlike(a: string | null, b: string | null): boolean {
  const [first, second] = [a, b].map((edtf) => /^(\d{4}|XXXX)(?:-(0\d|1[0-2]))?$/.exec(edtf ?? ''));
  if (!first || !second) return false;
  if (first[2] === undefined || second[2] === undefined) return first[2] === second[2] && Number(second[1]) === Number(first[1]) + 1;
  return Number(second[2]) === (Number(first[2]) % 12) + 1;
}

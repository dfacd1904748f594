import type { Article } from '../3-split/article.ts';
import { weekdays } from '../4-extract/lexicon/weekdays.ts';
import type { DateMatch } from '../4-extract/match.ts';
import { toDayNumber, weekdayOf } from './calendar-day.ts';
import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';
import { hasFutureCue } from './has-future-cue.ts';

/** Words before a date that is no time of a past event: an aim, an end, a span of validity. */
const ahead = /\b(?:by|until|till|through|to|since) (?:the )?(?:(?:end|beginning|start|middle) of )?$/iu;
/** "rose by 14% to $568 million in 2024": what a whole year came to. */
const told =
  /\b(?:rose|fell|grew|reached|amounted|stood|totall?ed|exceeded|increased|decreased|accounted|hit|topped|surpassed|climbed|jumped|dropped)\b[^;:—]* in $/u;

/**
 * Gives the year of a dateline that has none ("MINSK, 24 September"): the least that puts all dates told as past before it, where the text
 * names a month or day of that very year, or the weekday of the opening fits it and not the next. Null where nothing settles it.
 */
export function yearOfDateline(article: Article, matches: readonly DateMatch[], dateline: string): number | null {
  let least = 0;
  let exact = false;
  for (const { sentence, start, end, edtf, missing } of matches) {
    const text = article.sentences[sentence]?.text ?? '';
    if (edtf === null || missing !== null || !/^(?:19|20)\d\d(?:$|-\d\d)/.test(edtf)) continue;
    if (ahead.test(text.slice(Math.max(0, start - 30), start)) || hasFutureCue(text, start, end)) continue;
    const precise = edtf.length > 4;
    // "A contract for the delivery of tractors in 2026" tells nothing; "In 2024 trade exceeded …" does.
    if (!precise && !/^(?:In|During|Already in) $/.test(text.slice(0, start)) && !told.test(text.slice(Math.max(0, start - 60), start))) continue;
    const year = precise ? firstYearAfter(edtf, dateline) : Number(edtf);
    if (year === null || year < least || (year === least && exact)) continue;
    [least, exact] = [year, precise];
  }
  if (least === 0) return null;
  const weekday = weekdayOfOpening(article, matches);
  if (weekday === null) return exact ? least : null;
  const fits = (back: number) => [least, least + 1].find((year) => weekdayOf((dayOf(dateline, year) ?? 0) - back) === weekday) ?? null;
  return fits(0) ?? fits(1);
}

/** Gives the first year whose dateline lies on or after the end of a past date. */
function firstYearAfter(edtf: string, dateline: string): number | null {
  const bounds = boundsOf(edtf);
  if (bounds === null) return null;
  const year = Number(edtf.slice(0, 4));
  return [year, year + 1].find((one) => (dayOf(dateline, one) ?? 0) >= bounds.last) ?? null;
}

function dayOf(dateline: string, year: number): number | null {
  const [y, month, day] = (fillYear(dateline, year) ?? '').split('-').map(Number);
  return y && month && day ? toDayNumber(y, month, day) : null;
}

/** Gives the weekday, 0 for Monday, that the opening of the report names: "signed an agreement on Friday". */
function weekdayOfOpening(article: Article, matches: readonly DateMatch[]): number | null {
  const first = article.sentences.findIndex(({ kind }) => kind === 'text');
  const named = matches.find(
    (match) =>
      match.rule === 'weekday' &&
      match.sentence >= first &&
      match.sentence <= first + 1 &&
      !/^(?:last|next)/i.test(match.text) &&
      !hasFutureCue(article.sentences[match.sentence]?.text ?? '', match.start, match.end),
  );
  const at = named ? weekdays.findIndex((name) => named.text.endsWith(name)) : -1;
  return at < 0 ? null : at;
}

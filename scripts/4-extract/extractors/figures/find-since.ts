import type { DateMatch, PeriodChange, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { isLasting } from './find-period.ts';
import { firstIndex } from './first-index.ts';

const since =
  /\b[Ss]ince (?:the )?(?:(?:start|beginning) of |(?:the |its |their |his |her |a |an )?[^,;:.\d—]{3,100} (?:in|on|of) (?:the )?(?:early |late |mid-)?)?$/u;
const broken = /[;:—]|, (?:and|but|which|who|while)\b|\b(?:founded|established|built|opened|signed)\b|\d/u;
const perfect =
  /\b(?:has|have|had|’ve|rose|fell|grew|increased|decreased|doubled|tripled|dropped|declined|climbed|jumped|(?:became|got) (?:more expensive|cheaper|dearer))\b|\b(?:totals?|amounts? to|comes? to|stands? at|worth) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some) )?$/u;
/** "brings the total of assistance since 2021 to …". */
const summedUp =
  /\b(?:brings?|brought|bringing|takes?|took|taking|pushe[sd]|pushing|raises|raised|raising) (?:the|its|their|our|his) (?:\p{Ll}+ )?(?:total|sum|amount|number|toll|figure|support|aid|assistance|volume)\b[^;:.—\d]*$/u;

/** "more than $20 billion of foreign investment have been attracted": the verb behind what has come together. */
const done =
  /^(?: (?:of|in|worth of)(?: \p{L}[\p{L}-]*){1,4}| \p{Ll}+){0,1} (?:has|have|had) (?:already )?been \p{Ll}+(?:ed|built|sent|spent|made|paid|sold)\b/u;

/** "54 of them were created since the beginning of the year". */
const wereDone = /^(?: of (?:them|these|those|which|whom))? (?:was|were) \p{Ll}+ since /u;

/** "has rebuilt some 83 kilometers of it since 2006": lengths and areas that were worked at. */
const made =
  /\b(?:has|have|had|’ve|been) (?:\p{Ll}+ )?(?:re)?(?:built|constructed|laid|paved|repaired|rehabilitated|modernized|modernised|renovated|restored|planted|cleared|irrigated|electrified|added|upgraded) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least|up to|a total of) ){0,2}$/u;

/**
 * Finds "since 1993" for what has come together from then on: "companies have invested over $100 billion since 1993", "Since 1996 it has
 * provided $3 billion". Null where the clause has no perfect tense or the figure is a length or a capacity.
 */
export function findSince(text: string, figure: FigureSpan, dates: readonly DateMatch[]): { period: Span; periodChange?: PeriodChange } | null {
  if (
    (isLasting(figure.unit) && !made.test(text.slice(Math.max(0, figure.start - 60), figure.start))) ||
    (figure.unit !== '%' && /^ (?:(?:a|per|each|every) (?:year|month|day)|annually)\b/.test(text.slice(figure.end, figure.end + 12)))
  )
    return null;
  const at = firstIndex(dates, (date) => date.start >= figure.end);
  const [previous, next] = [dates[at - 1], dates[at]];
  const reads = (date: DateMatch | undefined) => date !== undefined && since.test(text.slice(Math.max(0, date.start - 100), date.start));
  const after = next && next.start - figure.end <= 90 && reads(next) && !broken.test(text.slice(figure.end, next.start)) ? next : undefined;
  const opens =
    previous !== undefined &&
    (previous.start <= 36 || (previous.start <= 180 && /(?:^|[:;—“] ?)[^,;:.\d]{0,60}$/u.test(text.slice(0, previous.start).replace(since, ''))));
  // "brings the total of assistance since 2021 to €197 million"
  const inside =
    previous &&
    reads(previous) &&
    /^ to (?:\p{Ll}+ ){0,3}$/u.test(text.slice(previous.end, figure.start)) &&
    summedUp.test(text.slice(Math.max(0, previous.start - 120), previous.start))
      ? previous
      : undefined;
  const head =
    previous && figure.start - previous.end <= 130 && opens && reads(previous) && !broken.test(text.slice(previous.end, figure.start)) ? previous : undefined;
  const date = after ?? inside ?? head;
  if (
    !date ||
    !(
      date === inside ||
      perfect.test(text.slice(Math.max(0, figure.start - 130), figure.end + 20)) ||
      perfect.test(text.slice(Math.max(0, figure.start - 30), figure.start)) ||
      done.test(text.slice(figure.end, figure.end + 70)) ||
      (after !== undefined && wereDone.test(text.slice(figure.end, after.start)))
    )
  )
    return null;
  const period = { sentence: date.sentence, start: date.start, end: date.end };
  // "Since the beginning of the year": the year so far.
  return date.rule === 'relative-period' ? { period } : { period, periodChange: { rule: 'period-since' } };
}

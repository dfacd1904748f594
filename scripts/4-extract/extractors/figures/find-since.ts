import type { DateMatch, PeriodChange, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { isLasting } from './is-lasting.ts';

const since =
  /\b[Ss]ince (?:the )?(?:(?:start|beginning) of |(?:the |its |their |his |her |a |an )?[^,;:.\d—]{3,100} (?:in|on|of) (?:the )?(?:early |late |mid-)?)?$/u;
const broken = /[;:—]|, (?:and|but|which|who|while)\b|\b(?:founded|established|built|opened|signed)\b/u;
const perfect =
  /\b(?:has|have|had|’ve|rose|fell|grew|increased|decreased|doubled|tripled|dropped|declined|climbed|jumped|(?:became|got) (?:more expensive|cheaper|dearer))\b|\b(?:totals?|amounts? to|comes? to|stands? at|worth) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some) )?$/u;
/** "brings the total of assistance since 2021 to …". */
const summedUp =
  /\b(?:brings?|brought|bringing|takes?|took|taking|pushe[sd]|pushing|raises|raised|raising) (?:the|its|their|our|his) (?:\p{Ll}+ )?(?:total|sum|amount|number|toll|figure|support|aid|assistance|volume)\b[^;:.—\d]*$/u;

/** "more than $20 billion of foreign investment have been attracted": the verb behind what has come together. */
const done =
  /^(?: (?:of|in|worth of)(?: \p{L}[\p{L}-]*){1,4}| \p{Ll}+){0,1} (?:has|have|had) (?:already )?been \p{Ll}+(?:ed|built|sent|spent|made|paid|sold)\b/u;
/** "1,200 storms of force 9 or more have been recorded there since": what is counted, and the verb behind it. */
const countedDone =
  /^(?: \p{L}[\p{L}’-]*){1,6}(?: (?:of|from|by|in|at|with|above|over) [^;:.—]{1,60}?)? (?:has|have|had) (?:already |now )?(?:been )?\p{Ll}*(?:ed|en|built|sent|spent|made|paid|sold|come|gone|left|lost|found|held|born)\b[^;:,—]{0,60}$/u;
/** "884,000 refugees and 268,000 returnees have crossed": the verb behind a list of those counted. */
const haveDone =
  /^(?: \p{L}[\p{L}’-]*){0,5}(?:(?:,| and|, and) [^\p{L}\s]{0,3}\d[\d.,]*(?: \p{L}[\p{L}’-]*){1,5}){0,2} (?:has|have|had) (?:already |now )?(?:been )?\p{Ll}*(?:ed|en|come|gone|left|lost|found|died|made|built|sent|born|begun|become|sought|taken)\b/u;
/** " and 86 units of other machinery since": a list whose next amount comes before the date. */
const listGoesOn =
  /^(?: \p{L}[\p{L}’-]*){0,6}(?:,| and|,? or| worth| for| totalling) [^\p{L}\s]{0,4}\d[\d.,]*(?: \p{L}[\p{L}’-]*){0,8}? since (?:the )?[^;:,—]{0,60}$/u;

/** "54 of them were created since the beginning of the year". */
const wereDone = /^(?: of (?:them|these|those|which|whom))? (?:was|were) \p{Ll}+ since /u;

/** "has rebuilt some 83 kilometers of it since 2006", "has receded by 30 km since 1960": lengths and areas that were worked at or that changed. */
const made =
  /\b(?:has|have|had|’ve|been) (?:\p{Ll}+ )?(?:re)?(?:(?:built|constructed|laid|paved|repaired|rehabilitated|modernized|modernised|renovated|restored|planted|cleared|irrigated|electrified|added|upgraded)|(?:risen|fallen|dropped|sunk|receded|retreated|shrunk|grown|expanded|advanced|contracted|widened|narrowed|moved|gone (?:up|down|back)|come down) (?:by )?) ?(?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least|up to|a total of) ){0,2}$/u;
/** ", with total contributions of": what has come together in what goes on since a date. */
const inAll =
  /^,? (?:with|for|at) (?:an? )?(?:total|combined|overall|cumulative) (?:\p{Ll}+ )?(?:of |worth |exceeding |reaching |amounting to |totall?ing )?(?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least) ){0,2}$/u;
/** "but since May most have received only": the date opens a clause within the sentence. */
const clauseBefore = /(?:, (?:but|and|while|whereas|yet) |; )[Ss]ince $/u;
/** "since then more than 120 documents have been signed", "has since invested": from the time named before on. */
const sinceThen =
  /(?:^|[,;—] |, (?:and|but) |\b(?:and|but|that) )[Ss]ince then,? |\b(?:has|have) since (?:then )?(?:been )?(?=\p{Ll}*(?:ed|built|sent|spent|made|paid|sold|given|taken|lost|grown|risen|fallen|become)\b)/gu;

/** "Since 2015 the road has 40 bridges": what there is, not what has been done. */
const owns = /^[^;:]*\b(?:has|have) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least) ){0,2}$/u;

/** A period that runs from a date on. */
interface Since {
  period: Span;
  periodChange?: PeriodChange;
}

/** True for a length, a capacity or a rate, which has no time since. */
function hasNone(text: string, figure: FigureSpan): boolean {
  return (
    (isLasting(figure.unit) && !made.test(text.slice(Math.max(0, figure.start - 60), figure.start))) ||
    (figure.unit !== '%' && /^ (?:(?:a|per|each|every) (?:year|month|day)|annually)\b/.test(text.slice(figure.end, figure.end + 12)))
  );
}

/**
 * Finds "since 1993" for what has come together from then on: "companies have invested over $100 billion since 1993", "Since 1996 it has
 * provided $3 billion". Null where the clause has no perfect tense or the figure is a length or a capacity.
 */
export function findSince(text: string, figure: FigureSpan, dates: readonly DateMatch[]): Since | null {
  if (hasNone(text, figure)) return null;
  const at = firstIndex(dates, (date) => date.start >= figure.end);
  const [previous, next] = [dates[at - 1], dates[at]];
  const reads = (date: DateMatch | undefined) => date !== undefined && since.test(text.slice(Math.max(0, date.start - 100), date.start));
  const after = next && next.start - figure.end <= 130 && reads(next) && reaches(text.slice(figure.end, next.start)) ? next : undefined;
  const opens =
    previous !== undefined &&
    ((previous.start <= 36 && !/\b(?:has|have|had|is|are|was|were) (?:been )?\p{L}+ since\b/u.test(text.slice(0, previous.start))) ||
      clauseBefore.test(text.slice(Math.max(0, previous.start - 20), previous.start)) ||
      (previous.start <= 180 &&
        /(?:^|[:;—“] ?)(?![^,;:.\d]*\b(?:has|have|had) been \p{L}+ $)[^,;:.\d]{0,60}$/u.test(text.slice(0, previous.start).replace(since, ''))));
  // "brings the total of assistance since 2021 to €197 million"
  const inside =
    previous &&
    reads(previous) &&
    /^ to (?:\p{Ll}+ ){0,3}$/u.test(text.slice(previous.end, figure.start)) &&
    summedUp.test(text.slice(Math.max(0, previous.start - 120), previous.start))
      ? previous
      : undefined;
  const total = previous && figure.start - previous.end <= 80 && reads(previous) && inAll.test(text.slice(previous.end, figure.start)) ? previous : undefined;
  const head =
    previous && figure.start - previous.end <= 130 && opens && reads(previous) && leads(text.slice(previous.end, figure.start)) ? previous : undefined;
  const date = after ?? inside ?? total ?? head;
  if (
    !date ||
    !(
      date === inside ||
      date === total ||
      ((perfect.test(text.slice(Math.max(0, figure.start - 130), figure.end + 20)) || perfect.test(text.slice(Math.max(0, figure.start - 30), figure.start))) &&
        !(date === head && owns.test(text.slice(date.end, figure.start)))) ||
      done.test(text.slice(figure.end, figure.end + 70)) ||
      (after === undefined && haveDone.test(text.slice(figure.end, figure.end + 120))) ||
      (after !== undefined && (wereDone.test(text.slice(figure.end, after.start)) || countedDone.test(text.slice(figure.end, after.start))))
    )
  )
    return null;
  const period = { sentence: date.sentence, start: date.start, end: date.end };
  // "Since the beginning of the year": the year so far.
  return date.rule === 'relative-period' ? { period } : { period, periodChange: { rule: 'period-since' } };
}

/** True where nothing parts a figure from the "since" behind it: another amount only in a list or as the number of what is counted. */
function reaches(gap: string): boolean {
  return !broken.test(gap) && (!/\d/.test(gap) ? gap.length <= 90 : countedDone.test(gap.replace(/ since .*$/u, '')) || listGoesOn.test(gap));
}

/** True where nothing parts a figure from the "since" before it: another amount only in a list of what has been done. */
function leads(gap: string): boolean {
  return (
    !broken.test(gap) &&
    !/\d[^;]*\b(?:to|from) (?:\p{L}+ ){0,2}$/u.test(gap) &&
    (!/\d/.test(gap) || /^,? [^\p{L}]{0,4}\d[\d.,]*(?: \p{L}[\p{L}’-]*){1,5} and (?:\p{L}+ ){0,2}$/u.test(gap))
  );
}

/** Tells whether a figure counts from a date that the text named before: "Since then 120 documents have been signed", "It has since invested $66 million"; `at` is where these words stand. */
export function findSinceThen(text: string, figure: FigureSpan): { at: number } | null {
  if (hasNone(text, figure)) return null;
  const from = Math.max(0, figure.start - 110);
  for (const match of text.slice(from, figure.start).matchAll(sinceThen)) {
    const gap = text.slice(from + match.index + match[0].length, figure.start);
    const told =
      /\b(?:has|have) since /.test(match[0]) ||
      perfect.test(gap) ||
      haveDone.test(text.slice(figure.end, figure.end + 120)) ||
      done.test(text.slice(figure.end, figure.end + 70));
    if (told && !broken.test(gap) && !/\d/.test(gap) && !/\b(?:from|to) (?:\p{L}+ ){0,2}$/u.test(gap)) return { at: from + match.index };
  }
  return null;
}

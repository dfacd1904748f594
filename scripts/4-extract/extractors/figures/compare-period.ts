import { numberWords } from '../../lexicon/number-words.ts';
import type { DateMatch, PeriodChange } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';

const amount = '(?:(?:about|approximately|close to|at least|almost|nearly|some|only|just|over|more than|less than|around|roughly) ){0,2}';
const against = new RegExp(
  `\\b(?:compared (?:with|to)|against|versus|from|as opposed to|than|as (?:much|many|high|large) as|(?:double|twice|triple|half)) (?:the )?${amount}$`,
  'u',
);
const earlier =
  /^(?: \p{Ll}+){0,2},? (?:(?:in|for|during|over|on|at) the (?:same|corresponding) (?:period|months?|quarter|half|time|date|day|point),? )?(?:(?:a|one|the) (?:year|season)|(?:twelve|12) months) (?:earlier|before|ago|previously)(?!\p{L})|^ in the (?:previous|preceding) one\b|^(?: \p{Ll}+){0,2},? (?:in|for|during|over|on|at|by) the (?:same|corresponding) (?:period|months?|quarter|half|time|date|day|point),? (?:of )?(?:last|the previous|the preceding) year(?!\p{L}|’)/u;
const samePart = /^ (?:in|for|during|over|on|at) the (?:same|corresponding) (?:\p{L}+ )?(?:period|months?|quarter|half|time|date|day) (?:of|in|of the) $/u;
const growth =
  /^(?: \p{L}+)? (?:more|less|higher|lower|fewer|up|down|greater|smaller) (?:than|on|from|(?:(?:in|by) comparison|as compared|compared) (?:with|to))(?!\p{L})|^ (?:below|above) (?:the )?(?:(?:level|figure|average|result|total|record|peak) )?(?:of|in)(?!\p{L})/u;
/** "(a year ago – $8.41 billion)", "; by the same date of last year, about 270 thousand tons": the words before the other side of a comparison. */
const earlierBefore = new RegExp(
  `(?: \\(|[,;] (?:(?:and|but|while|whereas) )?)(?:(?:in|for|during|over|by|on|at|as of) the (?:same|corresponding) (?:period|months?|quarter|half|time|date|day|point) (?:of )?(?:last|the previous|the preceding) year|(?:a|one) year (?:ago|earlier|before))(?: (?:it|they|there|this (?:figure|indicator)|the (?:figure|number|total|same figure)) (?:was|were|stood at|had been|amounted to|totall?ed))?(?:,| [–—-]|:)? ${amount}$`,
  'u',
);
/** "3.6% more than in the previous year ($4.1 billion)": the level of before, in brackets. */
const levelBefore = new RegExp(
  ` (?:than|from|against|compared (?:with|to)) (?:(?:in|for|during|over|at) )?(?:(?:the same|the corresponding) (?:period|months|quarter|half|time|date|day) (?:of )?(?:last|the previous|the preceding) year|(?:the previous|the preceding) year|(?:a|one|the) year (?:ago|earlier|before)) \\(${amount}$`,
  'u',
);

/** "less than in the same period of 2024, when it was …": what the other side of a comparison came to. */
const whenItWas = new RegExp(
  `, when (?:it|they|there|this figure|this indicator|the (?:figure|indicator|volume|number)) (?:was|were|stood at|amounted to|totall?ed|reached|had been|had reached) ${amount}$`,
  'u',
);
const samePartBefore = / (?:in|for|during|over) the (?:same|corresponding) (?:period|months|quarter|half|time)(?: of| in)?$/u;

/** "a growth of 62 percent over the previous year’s …": the level of before, owned by its year. */
const yearBeforeOwns = new RegExp(
  ` (?:than|over|on|from|against|compared (?:with|to)) (?:the |its )?(?:previous|preceding|prior) year’s (?:\\p{Ll}+ (?:of )?)?${amount}$`,
  'u',
);

/** "in 2025, up from $144 billion", "increased to $1.4 billion from $877 million": what it was before, without a date. */
const upFrom = new RegExp(`^[^;:.—]{0,60}, (?:up|down) from ${amount}$|^(?: (?!(?:to|from)\\b)[\\p{L}’-]+){0,3} from ${amount}$`, 'u');
const changedTo =
  /\b(?:rose|grew|increased|climbed|jumped|surged|fell|dropped|declined|decreased|shrank|slipped|narrowed|widened)(?: \p{L}+){0,3} to (?:\p{L}+ ){0,2}$/u;

/** True for the amount before a change whose time the text leaves out; the year before is meant where the amounts are those of years. */
export function isBeforeChange(text: string, previous: FigureSpan & { outerEnd: number }, figure: FigureSpan, dates: readonly DateMatch[]): boolean {
  const gap = text.slice(previous.outerEnd, figure.start);
  if (gap.length > 90 || previous.unit !== figure.unit || !upFrom.test(gap)) return false;
  if (!/, (?:up|down) from /.test(gap) && !changedTo.test(text.slice(Math.max(0, previous.start - 60), previous.start))) return false;
  const next = dates[firstIndex(dates, (date) => date.start >= figure.end)];
  const clause = /^[^,;:—]*/.exec(text.slice(figure.end))?.[0] ?? '';
  return (next === undefined || next.start >= figure.end + clause.length) && !/\b(?:earlier|before|ago|previous|last|level|peak|when|since)\b|\d/.test(clause);
}

const yearsApart =
  /^(?: \p{Ll}+)?,? (?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years (?:earlier|before|ago|previously)(?!\p{L})|^ (?:the|a|one) year (?<later>after|later)(?=[,.;]| and\b| but\b)/u;

/** Gives by how many years an amount is earlier than the one before it: "compared with 53 per cent three years earlier"; -1 for "the year after". */
function readYearsApart(after: string): number | null {
  const groups = yearsApart.exec(after)?.groups;
  if (!groups) return null;
  if (groups.later !== undefined) return -1;
  const count = groups.count ?? '';
  const years = numberWords.get(count) ?? Number(count);
  return years >= 1 ? years : null;
}

/** How the period of a figure hangs on that of the one before it: the same, or changed. */
export type Comparison = 'same' | PeriodChange;

/**
 * Tells how the period of a figure follows from the one before it in the sentence: "against $12.4 million a year earlier", "compared with
 * $52 million in the same period of 2024", "or 11.3% more than a year before". Null where it is no such comparison.
 */
export function comparePeriod(text: string, previous: { outerEnd: number }, figure: FigureSpan, dates: readonly DateMatch[]): Comparison | null {
  if (figure.start - previous.outerEnd > 90) return null;
  const gap = text.slice(previous.outerEnd, figure.start);
  const after = text.slice(figure.end, figure.end + 90);
  if (whenItWas.test(gap)) {
    const date = dates[firstIndex(dates, (one) => one.start >= figure.start) - 1];
    if (!date || date.start < previous.outerEnd || !samePartBefore.test(text.slice(previous.outerEnd, date.start).trimEnd())) return null;
    const { sentence, start, end } = date;
    return { rule: 'period-same-part-of-year', year: { sentence, start, end } };
  }
  if (earlierBefore.test(gap) || levelBefore.test(gap)) return { rule: 'period-a-year-earlier' };
  if (growth.test(after)) return /[;:—]/u.test(gap.replace(/ ?[—–] ?$/u, '')) ? null : 'same';
  const years = readYearsApart(after);
  if (years !== null && (years < 0 || against.test(gap))) return { rule: 'period-years-earlier', years };
  if (yearBeforeOwns.test(gap)) return { rule: 'period-a-year-earlier' };
  if (!against.test(gap)) return null;
  if (earlier.test(after)) return { rule: 'period-a-year-earlier' };
  const next = dates[firstIndex(dates, (date) => date.start >= figure.end && !/^the same month$/i.test(date.text))];
  if (!next || next.start - figure.end > 60 || !samePart.test(text.slice(figure.end, next.start))) return null;
  const { sentence, start, end } = next;
  return { rule: 'period-same-part-of-year', year: { sentence, start, end } };
}

const opensEarlier =
  /^[“"(]*(?:And |But |While |Whereas |By contrast, )?(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver) the (?:same|corresponding) (?:period|months|quarter|half|time|day|date)(?:,? (?:of |in )?(?:the )?)(?<year>last year|previous year|preceding year|year before|(?:19|20)\d\d|a year (?:earlier|before|ago))(?<gap>(?:,| \(| )[^;:—]{0,90})$/u;
const opensYear = /^[“"(]*(?:And |But |While |Whereas |By contrast, |Just )?(?:A|One|a|one) year (?:earlier|before|ago)(?<gap>(?:,| \(| )[^;:—]{0,70})$/u;

/**
 * Tells how a figure hangs on the period of the sentence before where its own opens with the year before that: "In the same period of 2024
 * this indicator was equal to 171 million", "A year earlier it was $8 billion". Null where it opens otherwise or another figure stands between.
 */
export function opensOnYearBefore(text: string, figure: { start: number }, dates: readonly DateMatch[]): PeriodChange | null {
  if (figure.start > 170) return null;
  const lead = text.slice(0, figure.start);
  const match = opensEarlier.exec(lead) ?? opensYear.exec(lead);
  if (!match || /\d/.test(match.groups?.gap ?? '')) return null;
  if (!/^\d{4}$/.test(match.groups?.year ?? '')) return { rule: 'period-a-year-earlier' };
  const date = dates[0];
  return date && date.text === match.groups?.year
    ? { rule: 'period-same-part-of-year', year: { sentence: date.sentence, start: date.start, end: date.end } }
    : null;
}

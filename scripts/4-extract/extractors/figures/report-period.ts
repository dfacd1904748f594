import type { Article } from '../../../3-split/article.ts';
import type { DateMatch } from '../../match.ts';
import { publishedYear } from './published-year.ts';
import { reportTold, resultTold } from './result-verbs.ts';

/** How many sentences of text open an article: what it reports on stands there or in the title. */
const leadLength = 4;
/** How many sentences with amounts make an article a report, and which share of its sentences. */
const fewestAmounts = 5;
const leastShare = 0.35;
/** The share that is enough where the article says that it gives the results of a period. */
const leastShareOfResults = 0.25;

/** How many dates of a sentence are looked at. */
const mostDates = 6;

const amountIn =
  /\d ?(?:%|percent|per cent|(?:million|billion|trillion|thousand|mln|bln|mn|bn|tn|m|tons|tonnes|barrels|bcm|[kMGT]Wh|TEUs?|soms?|somoni|tenge)\b)|[$€£¥₽]\d/u;
const result =
  /\b(?:results?|outcomes?|indicators?|performance|summary|statistics|data|figures) (?:of|for|in|on|from|covering) (?:the )?(?:[\p{L}-]+ ){0,12}?(?:(?:of|for|in|over|during) (?:the )?)?$/iu;
const ahead = /\b(?:will|would|plans?|planned|aims?|expects?|expected|projected|forecast|targets?|goal)\b[^.;]{0,60}$|\bby (?:the end of )?$/u;

/**
 * Finds the period that a statistical report is about: months of a year, a quarter, a half or a year that its title or first sentences name with an
 * amount told as past, or of which they give "the results". Null where the article is no report: few of its sentences hold amounts.
 */
export function findReportPeriod(article: Article, datesOf: (sentence: number) => readonly DateMatch[]): DateMatch | null {
  const date = findOpening(article, datesOf);
  return date !== null && isReport(article, date) ? date : null;
}

function findOpening(article: Article, datesOf: (sentence: number) => readonly DateMatch[]): DateMatch | null {
  const { sentences } = article;
  const published = publishedYear(article);
  let seen = 0;
  for (const [index, { text, kind }] of sentences.entries()) {
    if (seen === leadLength) return null;
    if (kind === 'text') seen++;
    for (const date of datesOf(index).slice(0, mostDates)) {
      const lead = text.slice(Math.max(0, date.start - 160), date.start);
      if (
        !isReported(date) ||
        !isRecent(date, published) ||
        ahead.test(lead.slice(-80)) ||
        /\b(?:since|until|before|after|from|than|against|compared (?:with|to)) (?:the )?$|\b(?:against|versus|than|compared (?:with|to)|up from|down from)\b[^,;]{0,40}$/u.test(
          lead,
        )
      )
        continue;
      if (isPartOfYear(date) && result.test(lead)) return date;
      // A year that is not over has no results yet, but for what the last days of it tell.
      const going = published !== null && date.edtf === String(published);
      const told =
        kind === 'text' ? amountIn.test(text) && (going ? resultTold : reportTold).test(text) : !going && announces.test(text.replace(date.text, ''));
      if (told && (/^last year$/i.test(date.text) || /\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver|of|[Tt]hrough|[Bb]etween) (?:the )?(?:whole (?:of )?)?$/u.test(lead)))
        return date;
    }
  }
  return null;
}

/** True for a period of the year of publication or the one before it: an older one is there for comparison, a coming one is foreseen. */
function isRecent({ edtf }: DateMatch, published: number | null): boolean {
  const year = Number(edtf?.slice(0, 4));
  return published === null || Number.isNaN(year) || (year >= published - 1 && year <= published);
}

const announces =
  /\d|%|\b(?:grows?|grew|ris(?:es?|ing)|rose|falls?|fell|increas(?:es|ed)|decreas(?:es|ed)|declin(?:es|ed)|drop(?:s|ped)?|jump(?:s|ed)?|surg(?:es|ed)|exceed(?:s|ed)?|reach(?:es|ed)|doubl(?:es|ed)|hits?|records?|widen(?:s|ed)?|narrow(?:s|ed)?|soar(?:s|ed)?|leap(?:s|t)|climb(?:s|ed)?|plung(?:es|ed)|tumbl(?:es|ed)|slump(?:s|ed)|tops|shrinks?|shrank|slows?|slowed|(?<!\b(?:add|set|end|gives?) )up|down|growth|results|statistics|figures|in (?:numbers|charts))\b/iu;

/** True where the headline, or what stands above the text, tells of an amount or a change. */
function announcesAmount({ sentences }: Article): boolean {
  const first = sentences.findIndex(({ kind }) => kind === 'text');
  return sentences.slice(0, Math.max(first, 1)).some(({ text }) => announces.test(text));
}

/** True where many sentences of the article hold amounts, and its headline tells of one or its period is that of "the results". */
function isReport(article: Article, { sentence, start }: DateMatch): boolean {
  const { sentences } = article;
  const lead = sentences[sentence]?.text.slice(Math.max(0, start - 160), start) ?? '';
  if (!result.test(lead) && !announcesAmount(article)) return false;
  const texts = sentences.filter(({ kind }) => kind === 'text' || kind === 'list-item');
  const amounts = texts.filter(({ text }) => amountIn.test(text)).length;
  return amounts >= fewestAmounts && amounts >= texts.length * (result.test(lead) ? leastShareOfResults : leastShare);
}

/** True for a part of a year that statistics are gathered for, or a year. */
function isReported(date: DateMatch): boolean {
  return (
    isPartOfYear(date) ||
    (/^\d{4}$/.test(date.edtf ?? '') && date.rule !== 'fiscal-year') ||
    (date.rule === 'relative-period' && /^last year$/i.test(date.text))
  );
}

function isPartOfYear({ edtf }: DateMatch): boolean {
  const match = /^(?<from>\d{4}|XXXX)-\d\d\/(?<to>\d{4}|XXXX)-\d\d$/.exec(edtf ?? '');
  return match !== null && match.groups?.from === match.groups?.to;
}

/** How a date of a report stands to its period: the same months, those months of the year before, a part of it, or another time. */
export function relateToReport(date: DateMatch, report: DateMatch, published: number | null): 'same' | 'year-before' | 'part' | 'other' {
  const [year, months] = partsOf(date, published);
  const [reportYear, reportMonths] = partsOf(report, published);
  const told = year !== null && reportYear !== null;
  const before = !told && /\b(?:last|previous|preceding)\b/iu.test(date.text) !== /\b(?:last|previous|preceding)\b/iu.test(report.text);
  const other = before || (year !== null && reportYear !== null && year !== reportYear);
  if (months === reportMonths) return other ? 'year-before' : 'same';
  return !other && months !== '' ? 'part' : 'other';
}

function partsOf({ edtf, text }: DateMatch, published: number | null): [year: string | null, months: string] {
  const shift = /^last year$/i.test(text) ? -1 : /^(?:this|the current) year$/i.test(text) ? 0 : null;
  const year = /^\d{4}/.exec(edtf ?? '')?.[0] ?? (shift === null || published === null ? null : String(published + shift));
  return [year, (edtf ?? '').replace(/(?:\d{4}|XXXX)-?/g, '')];
}

/** Gives a pattern of the words that count the months of a period from January on, "9 months" or "nine months"; null for another period. */
export function countedMonths({ edtf }: DateMatch): RegExp | null {
  const last = Number(/^(?:\d{4}|XXXX)-01\/(?:\d{4}|XXXX)-(\d\d)$/.exec(edtf ?? '')?.[1] ?? Number.NaN);
  return counts[last] === undefined ? null : new RegExp(`\\b(?:${last}|${counts[last]}) months$`, 'u');
}

const counts = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const reference =
  /\b(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring|[Ww]ithin) (?:the |these |those )?(?:(?:first|reporting|reported|past|last|said|indicated|same) )?(?:(?<count>\d{1,2}|\p{Ll}+) months(?! (?:of|to|from|in|after|later|ago|before|earlier)\b)|(?:reporting|reported|accounting|said|indicated) period\b|(?:this |the )period(?: under review)?(?=[ ,.;]))/gu;

/** True where the clause of a figure names the period of the report without its date: "In nine months, 78 thousand cars were brought in", "fell by 4.1% in nine months". */
export function namesReport(text: string, figure: { start: number; end: number }, report: DateMatch): boolean {
  const last = Number(/^(?:\d{4}|XXXX)-01\/(?:\d{4}|XXXX)-(\d\d)$/.exec(report.edtf ?? '')?.[1] ?? Number.NaN);
  for (const match of text.slice(Math.max(0, figure.start - 120), figure.end + 60).matchAll(reference)) {
    const count = match.groups?.count;
    if (count !== undefined && count !== String(last) && counts[last] !== count) continue;
    const start = Math.max(0, figure.start - 120) + match.index;
    const gap = start < figure.start ? text.slice(start + match[0].length, figure.start) : text.slice(figure.end, start);
    // "214 new shops were opened, creating some 5,000 jobs"
    const own = /^,? [^,;:.—]{1,90}, \p{Ll}+ing (?:\p{L}+ ){0,3}$/u.test(gap) ? '' : gap;
    if (start < figure.start ? !/[;:—]|, (?:while|but|whereas|and)\b|\d/u.test(own) : /^[^,;:—\d]{0,40}$/u.test(gap)) return true;
  }
  return false;
}

/** "Germany stayed the top buyer with $1 billion", "Italy and Spain followed with …", "Peru came third with …": the amount of one in a list by size. */
const placed =
  /\b(?:followed|\p{Lu}\p{L}+ (?:second|third|fourth|fifth|last)|(?:came|ranked|placed|finished|was|were|is|are|remains?) (?:in )?(?:first|second|third|fourth|fifth|next|last)(?: place)?|(?:in|for|took|to) (?:first|second|third|fourth|fifth|last) place|(?:stayed|remained|remains?|was|were|is|are|became|becomes) (?:still |again |by far )?(?:the |its |their |Tajikistan’s |\p{Lu}\p{L}+’s )?(?:\p{Ll}+-)?(?:top|largest|biggest|leading|main|major|principal|second|third|fourth|most important)\b[^,;:.—\d]{0,50}),? (?:(?:with|at|on|taking|accounting for) |\()(?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only) ){0,2}$/u;

/** True for the amount of one of several that are told in the order of their size. */
export function isPlaced(text: string, figure: { start: number; unit: string }): boolean {
  return /^[A-Z]{3}$|^%$|^tons$/.test(figure.unit) && placed.test(text.slice(Math.max(0, figure.start - 130), figure.start));
}

const ranking =
  /\b(?:[Nn]ext (?:come|comes|came)|followed by|in (?:first|second|third|fourth|fifth) place|partners?|suppliers?|buyers?|importers?|exporters?|destinations?|sources|markets)\b/u;

/** True for an amount of a list of states, behind the name of one: "Next come Russia – $2.9 billion, Kazakhstan – $1.4 billion", "the largest partners are China ($5 billion)". */
export function isRanked(text: string, figure: { start: number; end: number; unit: string }): boolean {
  return (
    /^[A-Z]{3}$|^%$|^tons$/.test(figure.unit) &&
    /\p{Lu}[\p{L}.’-]*(?: \p{L}+){0,6} ?(?:[–—] |\(|with )(?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|with) ){0,2}$/u.test(
      text.slice(Math.max(0, figure.start - 60), figure.start),
    ) &&
    ranking.test(text.slice(Math.max(0, figure.start - 300), figure.start))
  );
}

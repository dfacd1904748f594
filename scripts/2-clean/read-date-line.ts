import { findFirst } from '../1-read/find-first.ts';
import { isBareName } from './read-byline.ts';
import { isOutletName } from './rules/outlet-words.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const datePatterns: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})\\d{1,2}(?:st|nd|rd|th|\\.)?(?:,? |-)(?:of )?${month}(?:,?[ -]|,)\\d{4}(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${month},? \\d{1,2}(?:st|nd|rd|th)?(?:,? |,)\\d{4}(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)\\d{4},? ${month} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:])`, 'iu'),
  /(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/u,
  /(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{4}(?!\d)/u,
  // "19:5924.08.2023": the time stuck to it.
  /(?<=(?<!\d)\d{2}:\d{2})\d{2}[-./]\d{2}[-./]\d{4}(?!\d)/u,
  new RegExp(`(?<=^(?:(?:published|posted|issued|date|publication date)(?: (?:on|in))?:? )?)${month},? \\d{4}$`, 'iu'),
];
const label =
  /(?:first |originally )?(?:published|posted|updated?|modified|created|(?:release |publication |publish )?date(?: of publication)?|issued|released|added)(?: on| at)?[: ]*|last (?:updated|modified)(?: on| at)?[: ]*/gi;
const extras =
  /\b(?:[Nn]ews|NEWS|[Pp]ress|PRESS|[Mm]edia) (?:[Rr]eleases?|RELEASE)\b|\b[Rr]ead(?:ing)? time:? ?\d{1,2} min(?:ute)?s?\b(?: read)?|\b\d{1,2}[- ]min(?:ute)?s? read\b|\b(?:[Vv]iews|[Rr]eads|просмотров):? ?\d[\d ,]{0,8}|\b(?:(?:posted |written )?[Bb]y:?|[Aa]uthors?:) (?=\p{Lu})|(?:\| ?)?\b\d{1,5} comments?\b|(?<= )in \p{Lu}[\p{L} ,&-]{2,60}?(?=$| ?[|·•])/gu;
/** Who brings and who prepared a page, beside its date: "Source: Xinhua    Editor: huaxia    2025-06-15 20:17:33". */
const credits = /\b(?:[Ss]ource|SOURCE|[Ee]ditors?|EDITORS?) ?: ?[\p{L}][^|:]{1,60}?(?= (?:[Ss]ource|[Ee]ditors?|[Aa]uthors?) ?:| ?[|·•]| *$| \d)/gu;
const trimmings =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\b(?:gmt|utc|ist|jst|kst|pkt|est|edt|cet|msk|tjt|hours?|local time)\b(?:[+-]\d+)?|\bon\b|\bat\b|[|,.;:·•()[\]/–—-]/giu;

/** Gives the names beside the date of a date line: "Jane Doe  Published October 27, 2025", "Posted by Jane Doe on 12 November 2025 in Analysis". */
export function findDateLineNames(text: string): string[] {
  const date = findDateLine(text);
  if (!date) return [];
  return datePatterns
    .reduce((kept, one) => kept.replace(one, ' | '), `${text.slice(0, date.start)} | ${text.slice(date.end)}`)
    .replace(credits, ' | ')
    .replace(label, ' | ')
    .replace(extras, ' | ')
    .replace(/\[[^\]]{1,12}\]|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?|\d[\d,.]*/giu, ' | ')
    .split(/ ?[|·•–—] ?| - | on(?= |$)|(?<=\p{L}) ?, /u)
    .map((piece) => piece.trim().replace(/[,:;]$/, ''))
    .flatMap((piece) => {
      const names = piece.split(/ and | & |, /);
      // "29/10/2025 | Silk Road Quarterly Online": an outlet beside the date is no writer.
      return names.every((name) => isBareName(name) && !isOutletName(name)) ? names : [];
    });
}

const partJoint = / ?[|·•] ?| {2,}/u;

/** True for a row of short parts of which one is a date and nothing else: "Jane Doe | Vistula Forum | Commentary | 14 April 2026", "Press release | 9 March 2026 | Ref. 12-EN". */
function isRow(text: string): boolean {
  const parts = text.split(partJoint).filter(Boolean);
  if (parts.length < 2 || !parts.every((part) => part.length <= 60 && part.split(' ').length <= 12 && !/[.!?…]$/.test(part))) return false;
  return parts.some((part) =>
    datePatterns.some((pattern) => findFirst(part, pattern) !== null && part.replace(pattern, ' ').replace(label, ' ').replace(trimmings, ' ').trim() === ''),
  );
}

/**
 * Gives the stretch of a line that dates the article, where the line is a date line: the date with its label and little else
 * ("Oct 30, 2020", "Published: 6 Nov 2025 14:32", "12.06.2025 | Politics"). `updated` is true for the date of a later change.
 */
export function findDateLine(text: string): { start: number; end: number; updated: boolean } | null {
  if (text.length > 200) return null;
  if (text.length > 120 && !isRow(text)) return null;
  for (const pattern of datePatterns) {
    const match = findFirst(text, pattern);
    if (!match) continue;
    // A second date, of a change: "Published: 9 Oct 2025 | Updated: 10 Oct 2025".
    const other = datePatterns.reduce((kept, one) => kept.replace(one, ' '), `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`);
    const rest = other.replace(credits, ' ').replace(label, ' ').replace(extras, ' ').replace(trimmings, ' ').replace(/\s+/g, ' ').trim();
    // "Press Trust of India | New Delhi | Updated: December 11, 2025": a label shows a date line that says more.
    const labelled = /(?:^|[|·•] ?)(?:first |last )?(?:published|posted|updated|modified|issued)(?: on)? ?:? ?(?:\p{L}{3,9},? )?$/iu.test(
      text.slice(0, match.index),
    );
    const few = labelled ? rest.length <= 60 && rest.split(' ').length <= 8 : rest.length <= 40 && rest.split(' ').length <= 5;
    const updated = /updated|modified/i.test(text.slice(0, match.index)) && !/published|posted/i.test(text.slice(0, match.index));
    return few || isRow(text) ? { start: match.index, end: match.index + match[0].length, updated } : null;
  }
  return null;
}

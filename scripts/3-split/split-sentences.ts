import { kindOf, unitKinds } from '../1-read/unit-kinds.ts';
import { abbreviations, closingAbbreviations, doubleInitials } from './abbreviations.ts';
import { sentenceBounds } from './sentence-bounds.ts';

/**
 * Cuts one paragraph into sentences by Unicode's rules (UAX 29), joined again after abbreviations and initials.
 * Gives `[start, end)` offsets into the paragraph without surrounding space, in order; nothing but space lies between them.
 */
export function splitSentences(paragraph: string): Array<{ start: number; end: number }> {
  const pieces: Array<{ start: number; end: number }> = [];
  const bounds = sentenceBounds(paragraph);
  for (const [i, start] of bounds.entries()) {
    const end = bounds[i + 1] ?? paragraph.length;
    const last = pieces.at(-1);
    if (last && goesOn(paragraph, last.start, start, end)) last.end = end;
    else pieces.push({ start, end });
  }
  const cut = paragraph.search(lostSpace) < 0 ? pieces : pieces.flatMap((piece) => splitMissedStops(paragraph, piece));
  return cut.map(({ start, end }) => trimSpan(paragraph, start, end)).filter(({ start, end }) => end > start);
}

/** True where a sentence that began at `began` goes on behind a boundary that Unicode's rules see at `start`; `end` is the next one. */
function goesOn(paragraph: string, began: number, start: number, end: number): boolean {
  const after = paragraph.slice(start, Math.min(end, start + longestAbbreviation));
  if (!/\s/.test(paragraph.charAt(start - 1)) && !/^[\s\p{Lu}“"]/u.test(after)) return true;
  return endsOpen(paragraph.slice(Math.max(began, start - longestAbbreviation), start), after);
}

/** Characters before and after a boundary that decide about it; the bound keeps the work linear on hostile text. */
const longestAbbreviation = 40;

/** True where the text before a boundary cannot be the end of a sentence. */
function endsOpen(before: string, after: string): boolean {
  const last = /(\S+?)\.\s*$/u.exec(before)?.[1]?.replace(/^[("“‘'[]+/, '');
  if (last === undefined) return false;
  if (abbreviations.has(last)) return !startsAnew(last, after);
  // "in Jan.-Oct. 2022": the second of two joined.
  const joined = /[-–—/](?<second>\p{Lu}[\p{L}.]*)$/u.exec(last)?.groups?.second;
  if (joined !== undefined && abbreviations.has(joined)) return !startsAnew(joined, after);
  if (givenNameBehindOffice.test(before)) return /^\s*\p{Lu}\p{Ll}/u.test(after);
  if (closingAbbreviations.has(last)) return /^\s*[\p{Ll}\d]/u.test(after);
  // "R. Meredov", "J. D. Vance": a single capital is an initial, unless a pronoun-like single "I" ends the sentence.
  if (/^\p{Lu}$/u.test(last) && last !== 'I') return /^\s*\p{Lu}/u.test(after);
  // "President Sh. Mirziyoyev"
  if (doubleInitials.has(last)) return /^\s*\p{Lu}(?:\p{Ll}|\.)/u.test(after) && !openers.test(after);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return !startsAnew(last, after);
  return /^\s*\p{Ll}/u.test(after) && /^\p{L}+$/u.test(last) && last.length <= 4;
}

/** A given name cut short behind an office or a title: "Secretary Ma. Theresa Lazaro"; elsewhere "Ma" is a surname. */
const givenNameBehindOffice =
  /\b(?:President|Minister|Secretary|Undersecretary|Ambassador|Governor|Senator|Representative|Commissioner|Chair(?:man|woman|person)?|Director|Justice|Judge|General|Colonel|Mayor|Spokes(?:man|woman|person)|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Atty\.?|Sen\.?) (?:Ma|Md|Mohd|Muhd)\.\s*$/;

/** Words that open a new sentence even after "U.S." and its like. */
const openers = /^\s*(?:The|This|That|These|Those|It|He|She|They|We|In|On|At|For|But|And|However|According|After|Before|While|As|Its|His|Her|Their)\b/;

/** True where an abbreviation that may end a sentence is followed by a word that opens one. */
function startsAnew(last: string, after: string): boolean {
  return /\./.test(last) && openers.test(after);
}

/** A stop behind a word, and the beginning of a sentence right after it. The stop comes first and the word is looked back for, so that only stops cost. */
const lostSpace = /[.!?]["”’)]?(?=\p{Lu}\p{Ll}+\s)(?<=\p{Ll}{2}[.!?]["”’)]?)/gu;

/** Cuts once more where a sentence's full stop lost its space: "…the bank.The next day". */
function splitMissedStops(paragraph: string, piece: { start: number; end: number }): Array<{ start: number; end: number }> {
  const text = paragraph.slice(piece.start, piece.end);
  if (text.search(lostSpace) < 0) return [piece];
  const cuts = Array.from(text.matchAll(lostSpace), (match) => piece.start + match.index + match[0].length);
  const bounds = [piece.start, ...cuts, piece.end];
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] as number, end }));
}

/** Narrows `[start, end)` to leave out surrounding space. */
function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  const span = { start, end };
  while (span.start < end && isSpace(text, span.start)) span.start++;
  while (span.end > span.start && isSpace(text, span.end - 1)) span.end--;
  return span;
}

function isSpace(text: string, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & unitKinds.space) !== 0;
}

import { doubleInitials } from '../../../3-split/abbreviations.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { readPieces } from './read-pieces.ts';
import { spellingAt } from './spelling-of.ts';
import type { Word } from './word.ts';

const apostrophe = 0x2019;

/** Cuts a clean sentence into words and signs; `nameable` is set later. */
export function readWords(text: string, countries: readonly CountryMention[], organizations: readonly OrganizationMention[]): Word[] {
  const words: Word[] = [];
  const push = (kind: Word['kind'], start: number, end: number) => {
    const spelling = spellingAt(text, start, end);
    words.push({
      text: spelling.text,
      key: spelling.key,
      start,
      end,
      kind,
      upper: spelling.upper,
      spelling,
      country: null,
      organization: null,
      nameable: false,
    });
  };
  for (const { kind, start, end } of readPieces(text)) {
    if (kind === 'initial') push(doubleInitials.has(text.slice(start, end - 1)) || /^\p{Lu}\./u.test(text.slice(start, end)) ? 'initial' : 'word', start, end);
    else if (kind === 'word') {
      const owner = endOfOwner(text, start, end);
      const prefix = lengthOfPrefix(text, start, end);
      if (prefix > 0) push('word', start, start + prefix - 1);
      push('word', start + prefix, owner);
      if (owner < end) push('possessive', owner, end);
    } else if (kind === 'number') push('number', start, end);
    else push(isPluralPossessive(text, start) ? 'possessive' : 'mark', start, end);
  }
  label(words, countries, (word, mention) => {
    word.country = mention;
  });
  label(words, organizations, (word, mention) => {
    word.organization = mention;
  });
  return words;
}

/** Gives where a word ends without the ’s of a possessive. */
export function endOfOwner(text: string, start: number, end: number): number {
  return end - start > 2 && text.charCodeAt(end - 2) === apostrophe && (text[end - 1] === 's' || text[end - 1] === 'S') ? end - 2 : end;
}

/** Gives the length of a prefix that is a word of its own, its hyphen included: "then-Prime Minister", "ex-president"; 0 where there is none. */
export function lengthOfPrefix(text: string, start: number, end: number): number {
  if (text[start + 2] !== '-' && text[start + 3] !== '-' && text[start + 4] !== '-') return 0;
  return /^(?:then|ex|now)-(?=\p{L})/iu.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** True for the apostrophe of "the Emirates’ president", "Belarus' premier", not for a closing quotation mark. */
function isPluralPossessive(text: string, at: number): boolean {
  return /[’']/.test(text[at] ?? '') && text[at - 1] === 's' && /^ \p{L}/u.test(text.slice(at + 1, at + 3));
}

/** Gives each mention to the words that it touches; both lists are walked once. */
function label<M extends { start: number; end: number }>(words: Word[], mentions: readonly M[], put: (word: Word, mention: M) => void): void {
  if (mentions.length === 0) return;
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  for (const word of words) {
    while (from < sorted.length && (sorted[from] as M).end <= word.start) from++;
    const mention = sorted[from];
    if (mention && mention.start < word.end && word.start < mention.end && word.kind !== 'possessive') put(word, mention);
  }
}

import { findAll } from '../../../1-read/find-all.ts';
import { doubleInitials } from '../../lexicon/name-particles.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import type { Word } from './word.ts';

/** Initials ("R.", "U.S."), words with inner hyphens and apostrophes, numbers, and any other sign by itself. */
const pattern =
  /(?<initial>(?:\p{Lu}\.-?)+(?!\p{Ll})|(?:Dzh|[SKZCTGYJP][hsuaeo])\.(?=\s?\p{Lu}\p{Ll}))|(?<word>[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\p{N}]+){0,6})|(?<number>\p{N}[\p{L}\p{N}.,%+-]*)|(?<mark>\S)/gu;

/** Cuts a clean sentence into words and signs; `nameable` is set later. */
export function readWords(text: string, countries: readonly CountryMention[], organizations: readonly OrganizationMention[]): Word[] {
  const words: Word[] = [];
  const push = (kind: Word['kind'], start: number, end: number) => {
    const piece = text.slice(start, end);
    words.push({
      text: piece,
      key: piece.toLowerCase(),
      start,
      end,
      kind,
      upper: /^(?:(?:al|el|ad|as|ash|at|az|ar|ul|ur)-)?\p{Lu}/u.test(piece),
      country: null,
      organization: null,
      nameable: false,
    });
  };
  for (const match of findAll(text, pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const { initial, word, number } = match.groups ?? {};
    if (initial !== undefined) push(doubleInitials.has(initial.slice(0, -1)) || /^\p{Lu}\./u.test(initial) ? 'initial' : 'word', start, end);
    else if (word !== undefined) {
      const possessive = /’s$/i.exec(word);
      // "then-Prime Minister", "ex-president": the prefix is a word of its own.
      const prefix = /^(?:then|ex|now)-(?=\p{L})/iu.exec(word)?.[0].length ?? 0;
      if (prefix > 0) push('word', start, start + prefix - 1);
      push('word', start + prefix, end - (possessive ? 2 : 0));
      if (possessive) push('possessive', end - 2, end);
    } else if (number !== undefined) push('number', start, end);
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

/** True for the apostrophe of "the Emirates’ president", "Belarus' premier", not for a closing quotation mark. */
function isPluralPossessive(text: string, at: number): boolean {
  return /[’']/.test(text[at] ?? '') && text[at - 1] === 's' && /^ \p{L}/u.test(text.slice(at + 1, at + 3));
}

/** Gives each mention to the words that it touches; both lists are walked once. */
function label<M extends { start: number; end: number }>(words: Word[], mentions: readonly M[], put: (word: Word, mention: M) => void): void {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  for (const word of words) {
    while (from < sorted.length && (sorted[from] as M).end <= word.start) from++;
    const mention = sorted[from];
    if (mention && mention.start < word.end && word.start < mention.end && word.kind !== 'possessive') put(word, mention);
  }
}

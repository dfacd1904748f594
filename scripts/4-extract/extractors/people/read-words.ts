import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';
import { doubleInitials } from '../../lexicon/name-particles.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { readPieces } from './read-pieces.ts';
import type { Word } from './word.ts';

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
      upper:
        (kindOf(piece.charCodeAt(0)) & unitKinds.upper) !== 0 || (piece.slice(2, 4).includes('-') && /^(?:al|el|ad|as|ash|at|az|ar|ul|ur)-\p{Lu}/u.test(piece)),
      country: null,
      organization: null,
      nameable: false,
    });
  };
  for (const { kind, start, end } of readPieces(text)) {
    const piece = text.slice(start, end);
    if (kind === 'initial') push(doubleInitials.has(piece.slice(0, -1)) || /^\p{Lu}\./u.test(piece) ? 'initial' : 'word', start, end);
    else if (kind === 'word') {
      const possessive = piece.endsWith('’s') || piece.endsWith('’S');
      // "then-Prime Minister", "ex-president": the prefix is a word of its own.
      const prefix = piece.includes('-') ? (/^(?:then|ex|now)-(?=\p{L})/iu.exec(piece)?.[0].length ?? 0) : 0;
      if (prefix > 0) push('word', start, start + prefix - 1);
      push('word', start + prefix, end - (possessive ? 2 : 0));
      if (possessive) push('possessive', end - 2, end);
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

import { findAll } from '../../1-read/find-all.ts';
import { kindOf, unitKinds } from '../../1-read/unit-kinds.ts';

/** What a word must not touch, beside letters: digits before it, and single signs. */
export interface Apart {
  digitBefore: boolean;
  signsBefore: string;
  signsAfter: string;
}

/** Gives the words of three and more small letters that stand apart in a text, one after the other; a loop, since every sentence is read so. */
export function readSmallWords(text: string, apart: Apart): string[] {
  const { signsBefore, signsAfter } = apart;
  const kindsBefore = apart.digitBefore ? unitKinds.letter | unitKinds.number : unitKinds.letter;
  const words: string[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind & unitKinds.surrogate) return readByPattern(text, apart);
    if (!(kind & unitKinds.lower)) {
      i++;
      continue;
    }
    const start = i;
    do i++;
    while (i < text.length && kindOf(text.charCodeAt(i)) & unitKinds.lower);
    if (i - start < 3) continue;
    if (start > 0 && (kindOf(text.charCodeAt(start - 1)) & kindsBefore || signsBefore.includes(text.charAt(start - 1)))) continue;
    if (i < text.length && (kindOf(text.charCodeAt(i)) & unitKinds.letter || signsAfter.includes(text.charAt(i)))) continue;
    words.push(text.slice(start, i));
  }
  return words;
}

/** The same for texts with signs of two code units. */
function readByPattern(text: string, { digitBefore, signsBefore, signsAfter }: Apart): string[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}${digitBefore ? String.raw`\p{N}` : ''}${RegExp.escape(signsBefore)}])\p{Ll}{3,}(?![\p{L}${RegExp.escape(signsAfter)}])`,
    'gu',
  );
  return findAll(text, pattern).map(([word]) => word);
}

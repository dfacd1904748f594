import { findAll } from '../../../1-read/find-all.ts';
import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';
import { signs } from '../../lexicon/masked-sentence.ts';

/** A word, a sign of a mention or a mark of a masked text, `[start, end)`. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const sign = `[${Object.values(signs).join('')}]`;
const wordPattern = new RegExp(`${sign}|[\\p{L}\\p{M}\\d’'.&/-]*[\\p{L}\\p{M}\\d]|[^\\s]`, 'gu');
/** Marks that stand inside words: "co-operation", "U.S", "R&D". */
const joins: ReadonlySet<number> = new Set([..."’'.&/-"].map((mark) => mark.charCodeAt(0)));

/** Cuts a masked text into its words, signs and marks, in order; a loop, since a pattern takes several times as long. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind & unitKinds.surrogate) return cutByPattern(text);
    let end = at + 1;
    if (!(kind & unitKinds.space)) {
      for (let next = at; next < text.length; next++) {
        const unit = text.charCodeAt(next);
        if (isInWord(unit)) end = next + 1;
        else if (!joins.has(unit)) break;
      }
      words.push({ text: text.slice(at, end), start: at, end });
    }
    at = end;
  }
  return words;
}

/** True for a letter, the mark of one or a digit. */
function isInWord(unit: number): boolean {
  return (kindOf(unit) & (unitKinds.letter | unitKinds.mark)) > 0 || (unit >= 48 && unit <= 57);
}

/** The same for texts with signs of two code units. */
export function cutByPattern(text: string): Word[] {
  return findAll(text, wordPattern).map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

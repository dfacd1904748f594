import { kindOf, unitKinds } from '../../1-read/unit-kinds.ts';

const letterOrMark = unitKinds.letter | unitKinds.mark;
const cased = /[\p{L}\p{M}]/u;
const marksOfModifiers: ReadonlySet<string> = new Set("’'.-");
const marksOfWords: ReadonlySet<string> = new Set("’'.+–-");

/** True for a sign, of one code unit or two, that a word before an office may hold: "Uzbekistan’s", "U.S.", "vice-". */
export function isInModifier(sign: string): boolean {
  return isLetterOrDigit(sign) || marksOfModifiers.has(sign);
}

function isInWord(sign: string): boolean {
  return isLetterOrDigit(sign) || marksOfWords.has(sign);
}

function isLetterOrDigit(sign: string): boolean {
  if (sign.length > 1) return cased.test(sign);
  return (sign >= '0' && sign <= '9') || (kindOf(sign.charCodeAt(0)) & letterOrMark) > 0;
}

/** Gives where the run of some signs begins that ends at `end`, no further back than `floor`; `end` where there is none. */
export function findRunStart(text: string, floor: number, end: number, belongs: (sign: string) => boolean): number {
  let start = end;
  while (start > floor) {
    const sign = signBefore(text, floor, start);
    if (!belongs(sign)) break;
    start -= sign.length;
  }
  return start;
}

/** Gives the last word or single mark before `end`, space left out; null where none stands between `floor` and there. A word is a run of letters, digits and marks such as those of "U.S.-led". */
export function readWordBefore(text: string, floor: number, end: number): { word: string; start: number } | null {
  let last = end;
  while (last > floor && kindOf(text.charCodeAt(last - 1)) & unitKinds.space) last--;
  if (last <= floor) return null;
  const run = findRunStart(text, floor, last, isInWord);
  const start = run < last ? run : last - signBefore(text, floor, last).length;
  return { word: text.slice(start, last), start };
}

/** Gives the sign before a place, a whole one where it takes two code units. */
function signBefore(text: string, floor: number, at: number): string {
  const isPair = at - 2 >= floor && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return text.slice(isPair ? at - 2 : at - 1, at);
}

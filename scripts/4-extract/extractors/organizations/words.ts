import { findAll } from '../../../1-read/find-all.ts';
import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';

/** A word of a sentence with its place; a possessive ending stays outside. */
export interface Word {
  text: string;
  start: number;
  end: number;
  possessive: boolean;
}

const wordPattern = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}]*(?:[’&-][\p{L}\p{N}]+|-(?=\p{L}))*’?/gu;

/** Cuts a sentence into words, by a loop where no sign of two code units asks for the pattern: letters and digits with inner hyphens, ampersands and apostrophes. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind & unitKinds.surrogate) return findAll(text, wordPattern).map((match) => toWord(match[0], match.index));
    const start = i++;
    if (!(kind & inWord) && unit !== ampersand) continue;
    while (i < text.length && kindOf(text.charCodeAt(i)) & (inWord | unitKinds.mark)) i++;
    while (isJoint(text.charCodeAt(i)) && kindOf(text.charCodeAt(i + 1)) & inWord) for (i++; i < text.length && kindOf(text.charCodeAt(i)) & inWord; ) i++;
    if (text.charCodeAt(i) === apostrophe) i++;
    words.push(toWord(text.slice(start, i), start));
  }
  return words;
}

const inWord = unitKinds.letter | unitKinds.number;
const [ampersand, hyphen, apostrophe] = [38, 45, 0x2019];

/** True for the signs by which two parts make one word. */
function isJoint(unit: number): boolean {
  return unit === hyphen || unit === apostrophe || unit === ampersand;
}

/** Makes a word of what was cut out, its possessive ending left outside. */
function toWord(whole: string, start: number): Word {
  const ending = whole.endsWith('’') ? 1 : whole.endsWith('’s') ? 2 : 0;
  const text = ending > 0 ? whole.slice(0, -ending) : whole;
  return { text, start, end: start + text.length, possessive: ending > 0 };
}

/** True for a word that may belong to a name: it begins with a capital or, as "201st", with a figure and letters. */
export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\d+(?:st|nd|rd|th)$/.test(word);
}

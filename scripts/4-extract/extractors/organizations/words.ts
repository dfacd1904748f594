import { findAll } from '../../../1-read/find-all.ts';

/** A word of a sentence with its place; a possessive ending stays outside. */
export interface Word {
  text: string;
  start: number;
  end: number;
  possessive: boolean;
}

const wordPattern = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}]*(?:[’&-][\p{L}\p{N}]+|-(?=\p{L}))*’?/gu;

/** Cuts a sentence into words: letters and digits with inner hyphens, ampersands and apostrophes. */
export function readWords(text: string): Word[] {
  return findAll(text, wordPattern).map((match) => {
    const whole = match[0];
    const possessive = whole.includes('’') && /’s?$/.test(whole);
    const bare = possessive ? whole.replace(/’s?$/, '') : whole;
    return { text: bare, start: match.index, end: match.index + bare.length, possessive };
  });
}

/** True for a word that may belong to a name: it begins with a capital or, as "201st", with a figure and letters. */
export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\d+(?:st|nd|rd|th)$/.test(word);
}

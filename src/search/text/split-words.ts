import { foldText } from './fold-text.ts';

/** A word of a text: its folded form, and where it stands, `[start, end)`. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** Another folded form that finds it: with the next word, where only a hyphen parts them. */
  joined?: string;
}

/** What may stand inside a word: apostrophes of all kinds, soft hyphens, joiners. */
const inner = "'’‘ʻʼʹ`´\\u00ad\\u200c\\u200d";

/** Abbreviations with points ("U.S."), amounts with commas ("1,200"), words with apostrophes. */
const wordPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])|\\p{N}{1,3}(?:,\\p{N}{3})+(?!\\p{N})|[\\p{L}\\p{M}\\p{N}]+(?:[${inner}]+[\\p{L}\\p{M}\\p{N}]+)*`,
  'gu',
);

/** Nothing of it is to be folded but capitals. */
const plain = /^[A-Za-z0-9]+$/;

const possessive = /['’ʼ]s$/iu;

/** Splits a text into folded words: "O‘zbekiston" is `ozbekiston`, "Rahmon’s" is `rahmon`, "U.S." is `us`, "1,200" is `1200`. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const word = plain.test(written) ? written.toLowerCase() : foldText(written.replace(possessive, '')).replace(/[^\p{L}\p{N}]+|[ʹ-˿]+/gu, '');
    if (word === '') continue;
    const last = words.at(-1);
    if (last !== undefined && /^[-‐‑]$/.test(text.slice(last.end, index))) last.joined = last.word + word;
    words.push({ word, start: index, end: index + written.length });
  }
  return words;
}

import { commonWords } from './common-words.ts';
import { readWords } from './read-words.ts';

/** One demand of a query: a word, or words in a row. */
export interface Term {
  /** Folded; more than one for a phrase. */
  words: readonly string[];
  /** True where the words must stand as written, one after the other. */
  phrase: boolean;
}

/** What a reader asks for. */
export interface Query {
  /** All must be there. */
  wanted: readonly Term[];
  /** None may be there. */
  unwanted: readonly Term[];
  /** Words left out because nearly every article has them. */
  common: readonly string[];
  /** All wanted words in their order, common ones as well: what names are compared with. */
  words: readonly string[];
}

/** Most terms that are looked at. */
const mostTerms = 24;

/** A word or phrase to leave out, a phrase, or words up to either. */
const piecePattern = /(?<=^|\s)[-−–](?:"(?<unwantedPhrase>[^"]*)"?|(?<unwantedWord>[^\s"]+))|"(?<phrase>[^"]*)"?|(?<plain>(?:(?!(?<=^|\s)[-−–]\S)[^"])+)/gu;

/** Reads a query: words, "phrases in quotation marks" of any kind, and -words or -"phrases" to leave out. */
export function parseQuery(text: string): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  const common: string[] = [];
  const words: string[] = [];
  for (const { groups } of text.replace(/[“”„«»]/g, '"').matchAll(piecePattern)) {
    const { unwantedPhrase, unwantedWord, plain = '' } = groups ?? {};
    const refused = unwantedPhrase ?? unwantedWord;
    const phrase = unwantedPhrase ?? groups?.phrase;
    const found = readWords(refused ?? phrase ?? plain).map(({ word }) => word);
    if (refused === undefined) words.push(...found);
    const terms: Term[] = phrase !== undefined && found.length > 1 ? [{ words: found, phrase: true }] : found.map((word) => ({ words: [word], phrase: false }));
    for (const term of terms) {
      const rare = term.words.some((word) => !commonWords.has(word));
      if (!rare) common.push(...term.words);
      else (refused === undefined ? wanted : unwanted).push(term);
    }
  }
  return { wanted: wanted.slice(0, mostTerms), unwanted: unwanted.slice(0, mostTerms), common, words: words.slice(0, mostTerms) };
}

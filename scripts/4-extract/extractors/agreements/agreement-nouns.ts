import { findEach, mayMatch } from '../../../1-read/find-all.ts';
import type { MaskedSentence } from '../../lexicon/masked-sentence.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import { agreementNouns } from './agreement-words.ts';

/** The kinds of the contract by noun. */
export const typeOfNoun: ReadonlyMap<string, string> = new Map(Object.entries(agreementNouns));

/** A noun of agreements in the singular or plural, wherever it stands: most sentences hold none, and are not cut into words. */
const nounCue = new RegExp(`${oneOf(Object.keys(agreementNouns).map((noun) => noun.replace(/(?:y|um|é)$/, '')))}(?:ys?|ies|ums?|a|és?|s)?(?![a-z])`, 'gi');

/** Gives the places of a masked sentence where a noun of agreements may begin, in order; no word that is one begins elsewhere. */
export function findNounPlaces({ text, sentence }: MaskedSentence): number[] {
  return mayMatch(sentence.text, nounCue) ? findEach(text, nounCue).map(({ index }) => index) : [];
}

/** Gives a noun in the singular: "treaties" → "treaty", "memoranda" → "memorandum". */
export function toSingular(word: string): string {
  if (word === 'memoranda') return 'memorandum';
  if (word === 'mous') return 'mou';
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

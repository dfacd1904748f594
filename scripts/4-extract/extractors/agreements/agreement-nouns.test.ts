import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfSentence } from '../../../3-split/article-of-sentence.ts';
import { maskSentence } from '../../lexicon/masked-sentence.ts';
import { findNounPlaces, toSingular, typeOfNoun } from './agreement-nouns.ts';
import { cutByPattern, cutWords } from './cut-words.ts';

const plural = (noun: string) => [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies'), noun.replace(/um$/, 'a')];
const capital = (noun: string) => noun.slice(0, 1).toUpperCase() + noun.slice(1);
const forms = [...typeOfNoun.keys()].flatMap((noun) => [noun, ...plural(noun)].flatMap((form) => [form, capital(form), form.toUpperCase()]));
const pieces = fc.array(
  fc.constantFrom(...forms, ' ', ' ', ' ', '-', ', ', '.', '’s', 'é', 'No. 5', '\ue001', '\ue002', '2025', '😀', '\u0301', 'the ', '“', '…', '\u00a0'),
  {
    maxLength: 12,
  },
);

test('finds the place of every word that is a noun of agreements', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const { sentences } = articleOfSentence(list.join(''));
      const masked = maskSentence(0, sentences[0], []);
      const nouns = cutWords(masked.text).filter(({ text }) => typeOfNoun.has(toSingular(text.toLowerCase())));
      expect(findNounPlaces(masked)).toEqual(expect.arrayContaining(nouns.map(({ start }) => start)));
    }),
    { numRuns: 1000 },
  );
});

test('cuts words as the pattern does', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.filter((piece) => piece !== '😀').join('');
      expect(cutWords(text)).toEqual(cutByPattern(text));
    }),
    { numRuns: 1000 },
  );
});

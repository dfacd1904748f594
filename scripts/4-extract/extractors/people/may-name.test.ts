import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../3-split/article-from-text.ts';
import { seekSmallWords } from '../../lexicon/seek-small-words.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { corpus } from './corpus.ts';
import { corpusGazetteer, findBodies, findStates } from './corpus-names.ts';
import { dropUnprovenBodies } from './drop-unproven-bodies.ts';
import { markKnown, readFullNames } from './find-known.ts';
import { markNameable } from './mark-nameable.ts';
import { mayName } from './may-name.ts';
import { indexPeople } from './people-index.ts';
import { readWords } from './read-words.ts';

const index = indexPeople(corpusGazetteer);

interface Found {
  countries: readonly CountryMention[];
  organizations: readonly OrganizationMention[];
}

/** True where a sentence holds a word of a name, told from all its words. */
function names(text: string, found: Found, isWrittenSmall: (key: string) => boolean): boolean {
  const words = readWords(text, found.countries, found.organizations);
  dropUnprovenBodies(words);
  return markNameable(words, isWrittenSmall) || markKnown(words, readFullNames(words, index), false).size > 0;
}

test('leaves out no sentence of the corpus that holds a word of a name', () => {
  let without = 0;
  for (const { text } of corpus.rows) {
    const article = articleFromText(text);
    const isWrittenSmall = seekSmallWords(article.sentences.map((sentence) => sentence.text));
    const [countries, organizations] = [findStates(article), findBodies(article)];
    for (const [at, sentence] of article.sentences.entries()) {
      const found = { countries: countries.filter((each) => each.sentence === at), organizations: organizations.filter((each) => each.sentence === at) };
      if (mayName(sentence.text, found, index, isWrittenSmall)) continue;
      without++;
      expect(names(sentence.text, found, isWrittenSmall), sentence.text).toBe(false);
    }
  }
  expect(without).toBeGreaterThan(10);
});

const plain = ['The', 'Minister', 'Trade', 'Trading', 'Farmers', 'farmers', 'Monday', 'Energy', 'Tajik', 'Kabul', 'in', 'of', 'signed', '2025', ',', '“', '.'];
const odd = ['Sharif', 'He', 'Li', 'Xi', 'Jinping', 'Modi', 'Нарендра', 'Моди', 'al-Monday', 'al', 'de', 'von', 'ex-President', 'Ex-Monday', 'pro-Tajik'];
const pieces = ['-', '’s', '’', 'U.S.', 'Sh.', 'R.', '5', 'é', '\u0301', '中', '😀', 'Al-', 'Dushanbe-Mashhad', 'KTZ', 'Sultan', 'Georgia', 'S', 'I', 'Dawn'];
const sentence = fc
  .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...plain) }, fc.constantFrom(...odd, ...pieces)), fc.constantFrom(' ', ' ', ' ', '')), {
    maxLength: 7,
  })
  .map((list) => list.flat().join(''));
const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.boolean()), { maxLength: 2 });

test('leaves out no sentence that holds a word of a name, whatever it is made of', () => {
  fc.assert(
    fc.property(sentence, spans, spans, fc.boolean(), (text, states, bodies, small) => {
      const found = {
        countries: states.map(([start, length]) => ({ start, end: start + length, form: 'name' }) as CountryMention),
        organizations: bodies.map(
          ([start, length, known]) => ({ start, end: start + length, known: known ? 'it' : null, acronym: null }) as OrganizationMention,
        ),
      };
      const isWrittenSmall = () => small;
      if (names(text, found, isWrittenSmall)) expect(mayName(text, found, index, isWrittenSmall)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

import { expect, test } from 'vitest';
import { articleFromText } from '../../../3-split/article-from-text.ts';
import { makeClaims } from './claims.ts';
import { corpus } from './corpus.ts';
import { corpusGazetteer, findBodies, findStates } from './corpus-names.ts';
import { findAgain } from './find-again.ts';
import { findByApposition } from './find-by-apposition.ts';
import { findByHonorific } from './find-by-honorific.ts';
import { findByTitle } from './find-by-title.ts';
import { findByVerb } from './find-by-verb.ts';
import { findKnown, findKnownSurnames } from './find-known.ts';
import { indexPeople } from './people-index.ts';
import { readSentences } from './read-sentences.ts';
import { findCounterpartAfterName } from './take-role-of-counterpart.ts';

const index = indexPeople(corpusGazetteer);
const readings = corpus.rows.flatMap(({ text }) => {
  const article = articleFromText(text);
  return readSentences(article, index, { countries: findStates(article), organizations: findBodies(article) });
});

test('where nothing can be named, the rules that find persons find nobody', () => {
  const nameless = readings.filter(({ named }) => !named);
  expect(nameless.length).toBeGreaterThan(5);
  for (const reading of nameless) {
    const claims = makeClaims();
    findByTitle(reading, claims);
    findByApposition(reading, claims);
    findByHonorific(reading, claims);
    findKnown(reading, index, claims);
    findByVerb(reading, claims, { reused: new Set(), surnames: new Set() });
    findAgain(reading, new Set(reading.words.map(({ spelling }) => spelling.letters)), claims);
    findKnownSurnames(reading, index, claims);
    findCounterpartAfterName(reading, claims);
    expect(claims.all(), reading.text).toEqual([]);
  }
});

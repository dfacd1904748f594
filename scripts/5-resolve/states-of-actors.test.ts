import { expect, test } from 'vitest';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { articleFromText } from '../3-split/article-from-text.ts';
import { extractMatches } from '../4-extract/extract-matches.ts';
import { gatherPersons } from '../4-extract/lexicon/gather-persons.ts';
import { statesOfActors } from './states-of-actors.ts';

test('tells extractors of deeds the state that follows from the rest of the article', () => {
  const { gazetteer } = readGazetteer('src/content');
  const article = articleFromText('Energy Minister Rahim Karimov of Tajikistan spoke first. His deputy, Said Odinaev, met Kuwaiti envoys.');
  const { actors } = extractMatches(article, gazetteer, statesOfActors);
  const states = statesOfActors(article, actors, gazetteer);
  expect([...states].map(([{ text }, code]) => `${text}: ${code}`)).toEqual(['Rahim Karimov: TJ', 'Said Odinaev: TJ']);
  const deputy = actors.find(({ text }) => text === 'Said Odinaev');
  const countryOf = (persons: ReturnType<typeof gatherPersons>) => deputy && persons.get(deputy)?.country;
  expect(countryOf(gatherPersons(actors))).toBeNull();
  expect(countryOf(gatherPersons(actors, undefined, states))).toBe('TJ');
});

import { articleFromText } from '../../../3-split/article-from-text.ts';
import type { Corpus } from '../../corpus.ts';
import { corpusGazetteer, findBodies, findStates } from './corpus-names.ts';
import { rowsByContext } from './corpus-rows-context.ts';
import { rowsByTitle } from './corpus-rows-title.ts';
import { extractPeople } from './extract-people.ts';

/** The must-find and must-not-find of persons: `name (part) | role | state by rule = known id`. */
export const corpus: Corpus = {
  rules: [
    'title-before-name',
    'plural-title-before-names',
    'counterpart-before-name',
    'counterpart-after-name',
    'title-after-name',
    'honorific-before-name',
    'known-name',
    'known-surname',
    'name-again',
    'name-with-speech-verb',
    'name-with-action-verb',
    'name-as-object',
    'led-by-name',
    'initials-before-surname',
    'name-before-who',
    'name-after-state',
    'given-name-and-surname',
    'name-joined-with-name',
    'name-with-age',
    'name-before-answer',
  ],
  read(text) {
    const article = articleFromText(text);
    const { mentions } = extractPeople(article, corpusGazetteer, { countries: findStates(article), organizations: findBodies(article) });
    return mentions.map(({ rule, name, partial, role, country, known }) => ({
      rule,
      shown: `${name}${partial ? ' (part)' : ''} | ${role?.text ?? '-'} | ${country ? `${country.code} by ${country.rule}` : '-'}${known ? ` = ${known}` : ''}`,
    }));
  },
  rows: [...rowsByTitle, ...rowsByContext],
};

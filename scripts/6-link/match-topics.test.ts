import { describe, expect, test } from 'vitest';
import type { TopicEntry } from '../../src/schemas/gazetteer-entries.ts';
import type { Sentence } from '../../src/schemas/sentence.ts';
import { matchTopics } from './match-topics.ts';

const entry = (terms: string[], exclude: string[] = []): TopicEntry => ({ title: 't', summary: 's', terms, exclude });
const topics = new Map([
  ['borders', entry(['border guard*', 'Tajik Afghan border'])],
  ['energy', entry(['energy', 'CASA 1000', 'hydro*', 'power line*', 'US dollar'], ['political energy', 'energy drink*'])],
]);
const sentence = (text: string, kind: Sentence['kind'] = 'text', n = 1): Sentence => ({
  id: `s${n}`,
  paragraph: n,
  start: 100 * n,
  end: 100 * n + text.length,
  kind,
  text,
});
const ids = (text: string) => matchTopics([sentence(text)], topics).map(({ id }) => id);

describe('matchTopics', () => {
  test.each([
    ['a word in any case', 'ENERGY matters.', ['energy']],
    ['a star stands for any letters', 'Hydropower and border guards’ posts.', ['borders', 'energy']],
    ['a hyphen in the text is a space', 'The CASA-1000 line.', ['energy']],
    ['a dash too', 'On the Tajik–Afghan border.', ['borders']],
    ['a possessive belongs to the word before it', 'Energy’s price.', ['energy']],
    ['a term with capitals keeps its case', 'It is about casa 1000.', []],
    ['part of a word is no word', 'Synenergyx and bordering guards.', []],
    ['words apart are no term', 'Power, lines and power of lines.', []],
    ['an excluded phrase cancels the term inside it', 'He had political energy and an energy drink.', []],
    ['but not a term beside it', 'He had political energy, and sold energy.', ['energy']],
    ['a term without a star takes no plural', 'Energies.', []],
  ])('%s', (_why, text, found) => expect(ids(text)).toEqual(found));

  test('points at the words inside the sentence', () => {
    const [match] = matchTopics([sentence('They sell energy.')], topics);
    expect(match?.evidence).toEqual([{ sentence: 's1', start: 100, end: 117, quote: 'They sell energy.', focus: { start: 110, end: 116 } }]);
  });

  test('takes a title only beside a sentence of the text', () => {
    expect(matchTopics([sentence('Energy', 'title'), sentence('Nothing.', 'text', 2)], topics)).toEqual([]);
    const [match] = matchTopics([sentence('Energy', 'title'), sentence('They sell energy.', 'text', 2)], topics);
    expect(match?.evidence.map(({ sentence: id }) => id)).toEqual(['s2', 's1']);
  });

  test('reads a megabyte of one letter, of spaces and of one term in a second', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(1e6), ' '.repeat(1e6), 'energy '.repeat(1e5), 'border '.repeat(1e5)]) matchTopics([sentence(text)], topics);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

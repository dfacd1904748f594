import { expect, test } from 'vitest';
import { findStatesTogether } from './find-states-together.ts';
import { maskSentence, signs, type Token } from './masked-sentence.ts';

const codes = (text: string) => {
  const tokens = [...text.matchAll(/\b[A-Z]{2}\b/g)].map(
    ({ index, 0: code }): Token => ({
      sign: signs.country,
      start: index,
      end: index + 2,
      actors: [{ kind: 'country', code, text: code } as Token['actors'][number]],
      states: [],
      date: null,
      traced: null,
      agents: false,
    }),
  );
  return findStatesTogether(maskSentence(0, { text } as Parameters<typeof maskSentence>[1], tokens)).map(({ start }) => text.slice(start, start + 2));
};

test.each([
  ['KE and QA sign a pact', ['KE', 'QA']],
  ['KE–QA talks open', ['KE', 'QA']],
  ['KE, QA reach understanding', ['KE', 'QA']],
  ['Leaders of KE, QA and SK meet', ['KE', 'QA', 'SK']],
  ['Minister speaks with KE and QA', []],
  ['KE opens a port in QA', []],
])('%s', (title, found) => {
  expect(codes(title)).toEqual(found);
});

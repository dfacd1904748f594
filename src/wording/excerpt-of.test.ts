import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from './excerpt-of.ts';

const sentence =
  'The ministers signed four documents on trade and transit, and agreed to meet again in Dushanbe in March 2026, when the new road is to be opened.';

it('keeps whole words around the stretch', () => {
  const start = sentence.indexOf('March 2026');
  expect(excerptOf(sentence, { start, end: start + 10 }, 60)).toBe('…again in Dushanbe in March 2026, when the new road is to…');
});

it('leaves a short sentence whole', () => {
  expect(excerptOf('Talks began in 2020.', { start: 15, end: 19 })).toBe('Talks began in 2020.');
});

it('always holds the stretch and nothing that the sentence does not say', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
      const text = words.join(' ');
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      const excerpt = excerptOf(text, { start, end }, 50);
      expect(excerpt).toContain(text.slice(start, end).trim());
      expect(text).toContain(excerpt.replace(/^…/, '').replace(/…$/, ''));
    }),
  );
});

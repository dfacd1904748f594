import fc from 'fast-check';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { isPlainText } from './is-plain-text.ts';

const markdown = unified().use(remarkParse).use(remarkStringify, { bullet: '-' }).freeze();
const signs = [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~0123456789aZé“”—…\u00a0\u2003ж中'];

test('plain text is written and read as it stands, as a paragraph and as a heading', () => {
  const line = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('').trim());
  let plain = 0;
  fc.assert(
    fc.property(line, (text) => {
      if (!isPlainText(text)) return;
      plain++;
      const children = [{ type: 'text', value: text }];
      const block = plain % 2 === 0 ? { type: 'paragraph', children } : { type: 'heading', depth: 2, children };
      const written = plain % 2 === 0 ? `${text}\n` : `## ${text}\n`;
      expect(markdown.stringify({ type: 'root', children: [block] } as never)).toBe(written);
      expect(markdown.parse(written)).toMatchObject({ children: [block] });
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each(['He said: “No.” (Reuters) – 5%, $3 million; why?', 'Талкс', '2024 was a year', '"Yes!"'])('%j is plain', (text) =>
  expect(isPlainText(text)).toBe(true));

test.each([
  '1. one',
  '12) two',
  '- x',
  '# x',
  'a*b',
  'a_b',
  'a [b]',
  'a `b`',
  'R&D',
  '<b>',
  'a\\b',
  'a ',
  ' a',
  'x\ny',
  '> q',
  '~~~',
  '=',
  '',
])('%j is not', (text) => expect(isPlainText(text)).toBe(false));

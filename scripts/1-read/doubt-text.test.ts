import { expect, test } from 'vitest';
import { doubtText } from './doubt-text.ts';

test.each([
  ['A cafÃ© in Dushanbe', ['W_MOJIBAKE 1:6']],
  ['He said â€œyesâ€\u009d', ['W_MOJIBAKE 1:9']],
  ['First\nthe аpple company', ['W_CONFUSABLE 2:5']],
  ['São Paulo, Ängelholm, façade, naïve, Â', []],
  ['Совет and Council, ЕАЭС (EAEU), Х-ray', []],
])('%s', (text, found) => {
  expect(doubtText(text).map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(found);
});

test('is linear on hostile text', () => {
  const start = performance.now();
  for (const text of ['a'.repeat(1e6), 'аa'.repeat(5e5), 'Ã'.repeat(1e6), `${'а'.repeat(1e6)}a`]) doubtText(text);
  expect(performance.now() - start).toBeLessThan(5000);
});

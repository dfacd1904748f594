import { expect, it } from 'vitest';
import { rememberAnswers } from './remember-answers.ts';

it('works each text out once and answers the same from then on, where the answer is nothing as well', () => {
  const asked: string[] = [];
  const lengthOf = rememberAnswers((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect(['a', '', 'bc', 'a', ''].map(lengthOf)).toEqual([1, null, 2, 1, null]);
  expect(asked).toEqual(['a', '', 'bc']);
});

it('goes on where there are more texts than it remembers', () => {
  const same = rememberAnswers((text) => text);
  for (let number = 0; number < 100_002; number++) same(String(number));
  expect(same('0')).toBe('0');
});

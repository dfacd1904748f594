import { describe, expect, it } from 'vitest';
import { cutText } from './cut-text.ts';

describe('cutText', () => {
  it.each([
    ['a stretch inside', 'abcdef', [{ start: 2, end: 4 }], ['ab', '[cd]', 'ef']],
    [
      'the longest of two that start together',
      'abcdef',
      [
        { start: 0, end: 2 },
        { start: 0, end: 4 },
      ],
      ['[abcd]', 'ef'],
    ],
    [
      'the first of two that overlap',
      'abcdef',
      [
        { start: 1, end: 3 },
        { start: 2, end: 5 },
      ],
      ['a', '[bc]', 'def'],
    ],
    ['nothing outside the text', 'abc', [{ start: 1, end: 9 }], ['abc']],
    ['nothing for an empty stretch', 'abc', [{ start: 1, end: 1 }], ['abc']],
    ['nothing before the text', 'abc', [{ start: -2, end: 1 }], ['abc']],
  ])('cuts %s', (_case, text, stretches, pieces) => {
    const cut = cutText(text, stretches);
    expect(cut.map((piece) => (piece.stretch === null ? piece.text : `[${piece.text}]`))).toEqual(pieces);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownText } from './own-text.ts';

test('a text stays as it is, whatever its characters', () => {
  for (const text of ['', 'Dushanbe', 'Attaché \u0080\u009f\u00a0ÿ', 'Tajikistan’s', 'Душанбе', '\ud83c', '🇹🇯']) expect(ownText(text)).toBe(text);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ownText(text) === text));
});

import anyAscii from 'any-ascii';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoint } from '../fuzz/code-point.ts';
import { makeSlug } from './make-slug.ts';

test.each([
  ['Эмомалӣ Раҳмон', 'emomali-rahmon'],
  ['Қирғизистон', 'qirghiziston'],
  ['Kassym-Jomart Tokayev', 'kassym-jomart-tokayev'],
  ['Tajikistan’s President', 'tajikistans-president'],
  ['U.S. Envoy', 'u-s-envoy'],
  ['C5+1', 'c5-1'],
])('%s', (text, slug) => {
  expect(makeSlug(text)).toBe(slug);
});

test('names that a file system or JavaScript keeps for itself get a hash', () => {
  for (const name of ['con', 'index', '404', 'constructor']) expect(makeSlug(name)).toMatch(new RegExp(`^${name}-[0-9a-f]{8}$`));
});

test('every text gives a slug of at most 80 characters, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 400 }), (text) => {
      const slug = makeSlug(text);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(makeSlug(text)).toBe(slug);
    }),
  );
});

test('texts of ASCII alone are romanised to themselves, so they need not be', () => {
  for (let unit = 0; unit < 128; unit++) expect(anyAscii(String.fromCharCode(unit))).toBe(String.fromCharCode(unit));
});

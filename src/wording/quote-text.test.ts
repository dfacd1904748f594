import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteText } from './quote-text.ts';

test.each([
  ['no marks', 'Talks began in 2020.', '“Talks began in 2020.”'],
  ['all of it a quotation', '“We agree.”', '“We agree.”'],
  ['all of it a quotation in straight marks', '"We agree."', '“We agree.”'],
  ['the beginning of a quotation that goes on', '“We agree.', '“We agree.”'],
  ['the end of a quotation', 'We agree.”', '“We agree.”'],
  ['a quotation at its beginning', '“We agree,” she said.', '“‘We agree,’ she said.”'],
  ['a quotation at its end', 'She said: "We agree."', '“She said: ‘We agree.’”'],
  ['two quotations', '“Yes,” she said, “in 2020.”', '“‘Yes,’ she said, ‘in 2020.’”'],
  ['a name in it', 'The “Dushanbe” summit', '“The ‘Dushanbe’ summit”'],
  ['a cut sentence', '…said “we agree”', '“…said ‘we agree’”'],
  ['marks alone', '""', '“‘’”'],
])('%s', (_, text, quoted) => {
  expect(quoteText(text)).toBe(quoted);
});

test('double marks stand at both ends alone, and no other sign is changed', () => {
  const plain = (text: string) => text.replace(/[“”"‘’]/g, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', '"', 'a', ' ', '.', 'é', '(', '\n')), (signs) => {
      const quoted = quoteText(signs.join(''));
      expect(quoted).toMatch(/^“[^“”"]*”$/);
      expect(plain(quoted)).toBe(plain(signs.join('')));
    }),
  );
});

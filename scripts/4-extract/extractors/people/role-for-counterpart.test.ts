import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roleForCounterpart } from './role-for-counterpart.ts';

test.each<[why: string, role: string, own: string | null]>([
  ['an office as it is', 'Foreign Minister', 'Foreign Minister'],
  ['one who is new, of a state', 'new Kazakh foreign minister', 'foreign minister'],
  ['one who acts', 'Acting Tajik Energy Minister', 'Energy Minister'],
  ['a body that a state owns', 'deputy head of Tajikistan’s customs service', 'deputy head of the customs service'],
  ['a state of two words', 'head of the South Korean intelligence service', 'head of the intelligence service'],
  ['a state that the office is about stays', 'ambassador to Russia', 'ambassador to Russia'],
  ['two states that share a body', 'co-chair of the Tajik-Uzbek commission', 'co-chair of the Tajik-Uzbek commission'],
  ['the president of then', 'then president', 'then president'],
  ['an office that is no longer held', 'Former Tajik Deputy Prime Minister', null],
  ['the same, cut short', 'ex-president', null],
])('%s: %s', (_why, role, own) => expect(roleForCounterpart(role)).toBe(own));

test('any words give words of the same, in their order, or nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('new', 'Tajik', 'the', 'Iran’s', 'head', 'of', 'acting', 'South', 'Korean', 'Minister', '’', '’s', '')), (words) => {
      // "the" may stand for a state that owned what follows.
      const own = (roleForCounterpart(words.join(' ')) ?? '').split(' ').filter((word) => word !== 'the' && word !== '');
      let at = 0;
      for (const word of words) if (word === own[at]) at++;
      expect(own.slice(at)).toEqual([]);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, mayMatch } from './find-all.ts';
import { requiredWords } from './required-words.ts';

describe('requiredWords', () => {
  test.each<[why: string, pattern: RegExp, words: string[] | null]>([
    ['plain words', /signed/g, ['signed']],
    ['alternatives, each with what follows', /(?:sign|ink)ed/g, ['signed', 'inked']],
    ['a choice of letters', /[Dd]eal/g, ['Deal', 'deal']],
    ['the rarest of several', /a (?:\p{L}+ )+memorandum of x/gu, ['memorandum of x']],
    ['what is optional asks for nothing', /(?:the )?(?:deal)?/g, null],
    ['nor does a choice with an open way', /deal|\p{Lu}+/gu, null],
    ['nor what must not stand there', /(?!deal)\p{L}+(?<!pact)/gu, null],
    ['what is looked back for stands in the text', /(?<=deal )\p{L}+/gu, ['deal ']],
    ['what is repeated stands there once', /(?:deal)+/g, ['deal']],
    ['escaped characters', /\x64eal\./g, ['deal.']],
    ['a group with flags of its own is not looked into', /(?i:deal) pact/gu, [' pact']],
    ['a sign of two code units', /😀?pact/gu, ['😀pact', 'pact']],
    ['a named group', /(?<what>deal|pact) \d/gu, ['deal', 'pact']],
  ])('%s', (_why, pattern, words) => expect(requiredWords(pattern)).toEqual(words));
});

describe('findAll', () => {
  const patterns = [
    /(?:sign|ink)ed (?:the )?deal/g,
    /\b[Dd]eals?\b/gu,
    /kilo(?:metres|s)/giu,
    /(?<=\p{Lu})\d{2,4}/gu,
    /x{0,2}/g,
    /(?=a)|b+c?/gu,
    /ſ|K/giu,
    /😀.|é/gu,
    / (?<word>\p{L}+)/guy,
    /É(?:s|x)/gu,
    /attach(?:é|ment)s?/giu,
    /é|Ж/giu,
  ];
  const pieces = fc.constantFrom(
    'signed ',
    'inked',
    ' the deal',
    'Deal',
    'DEALS',
    ' ',
    'Kilos',
    'ſ',
    '\u212ailo',
    'KILOMETREſ',
    'A12',
    '2025',
    'xx',
    'abc',
    'b',
    '😀',
    'é',
    'É',
    'Éx',
    'ATTACHÉ',
    'attachés',
    'ж',
    '.',
  );

  test('gives what matchAll gives', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
        fc.constantFrom(...patterns),
        (text, pattern) => {
          const plain = (matches: Iterable<RegExpMatchArray>) =>
            [...matches].map(({ index, groups, ...rest }) => ({ index, groups: { ...groups }, words: Object.values(rest) }));
          expect(plain(findAll(text, pattern))).toEqual(plain(text.matchAll(pattern)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('leaves out what lacks the words, in any order of the questions, once it has been asked often enough', () => {
    const ask = () => [
      mayMatch('They met.', /asked once/g),
      mayMatch('They met.', /signed/g),
      mayMatch('They signed.', /asked once/g),
      mayMatch('They signed.', /signed/g),
      mayMatch('They met.', /met/g),
      mayMatch('They SIGNED.', /asked once/gi),
      mayMatch('They SIGNED.', /signed/gi),
    ];
    for (let times = 0; times < 200; times++) ask();
    expect(ask()).toEqual([false, false, false, true, true, false, true]);
    mayMatch('They flew.', /asked later/g);
    expect(ask()).toEqual([false, false, false, true, true, false, true]);
  });

  test('is linear on hostile text', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(1e6), ' '.repeat(1e6), 'deal '.repeat(2e5)]) for (const pattern of patterns.slice(0, 4)) findAll(text, pattern);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

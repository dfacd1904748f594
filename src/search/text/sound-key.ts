import { foldText } from './fold-text.ts';

/** Plain Latin letters for letters of other scripts, one by one. */
export type Romanization = Readonly<Record<string, string>>;

/** Spellings of one sound in names that come from other scripts, in the order in which they are settled. */
const sounds: ReadonlyArray<readonly [RegExp, string]> = [
  [/dzh|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Gives the letters of a word that its spellings share: Rakhmon and Рахмон both give `rahmon`, Tokaev and Tokayev `tokaev`. */
export function soundKey(word: string, romanization: Romanization): string {
  const plain = foldText([...word].map((letter) => romanization[letter] ?? letter).join('')).replace(/[^\p{L}\p{N}]+/gu, '');
  return sounds.reduce((key, [spelling, sound]) => key.replace(spelling, sound), plain);
}

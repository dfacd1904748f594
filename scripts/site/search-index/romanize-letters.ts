import anyAscii from 'any-ascii';
import { foldText } from '../../../src/search/text/fold-text.ts';
import type { Romanization } from '../../../src/search/text/sound-key.ts';

/** Blocks of the scripts in which the region and its neighbours write: Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian. */
const blocks: ReadonlyArray<readonly [number, number]> = [
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x6ff],
  [0x10d0, 0x10ff],
];

/** Gives the Latin letters of each folded letter of other scripts, by any-ascii. */
export function romanizeLetters(): Romanization {
  const letters = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)));
  return Object.fromEntries(
    letters.flatMap((letter) => {
      const latin = foldText(anyAscii(letter)).replace(/[^a-z]+/g, '');
      return /^\p{L}$/u.test(letter) && foldText(letter) === letter && latin !== '' ? [[letter, latin] as const] : [];
    }),
  );
}

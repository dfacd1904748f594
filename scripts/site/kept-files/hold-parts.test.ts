import { appendFileSync, mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillFolder } from '../fill-folder.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { holdParts } from './hold-parts.ts';
import { openKeptFiles } from './open-kept-files.ts';

const makeFolder = useTemporaryFolders();

/** Builds a file of parts, each made from its own text, into a folder beside that of the build before; gives the text, and the parts that were made. */
async function build(root: string, [before, after]: readonly [string, string], texts: ReadonlyArray<string | null>): Promise<{ text: string; made: string[] }> {
  const filling = fillFolder(join(root, after), join(root, before));
  const known = openKeptFiles(join(root, 'kept', '0-1'));
  const held = holdParts('data/a.csv', known, filling, String);
  const made: string[] = [];
  const make = (text: string): string => {
    made.push(text);
    return text;
  };
  // One after the other, since the bytes of a part hold no longer.
  const parts = Iterator.from(texts).map((text) => {
    const anew = made.length;
    const part = held.part(text, () => (text === null ? ',' : make(text)));
    expect(held.isTaken(part)).toBe(text !== null && made.length === anew);
    return part;
  });
  await filling.putParts('data/a.csv', parts);
  held.close();
  held.keep();
  known.close();
  return { text: readFileSync(join(root, after, 'data/a.csv'), 'utf8'), made };
}

describe('holdParts', () => {
  it('takes the parts that were made from the same, and makes the others', async () => {
    const root = makeFolder();
    expect(await build(root, ['none', 'one'], ['añb', null, 'cd', null, '', null, 'ef'])).toEqual({ text: 'añb,cd,,ef', made: ['añb', 'cd', '', 'ef'] });
    expect(await build(root, ['one', 'two'], ['gh', null, 'ef', null, 'añb', null, ''])).toEqual({ text: 'gh,ef,añb,', made: ['gh'] });
    expect(await build(root, ['two', 'three'], ['cd', null, 'gh'])).toEqual({ text: 'cd,gh', made: ['cd'] });
  });

  it.each([
    ['has been written into', (file: string) => writeFileSync(file, 'xx,yy')],
    ['has grown', (file: string) => appendFileSync(file, ' ')],
    ['has been cut', (file: string) => truncateSync(file, 3)],
    ['has another time', (file: string) => utimesSync(file, 1, 1)],
    ['is gone', (file: string) => rmSync(file)],
    [
      'is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('makes every part anew where the file %s', async (_, spoil) => {
    const root = makeFolder();
    await build(root, ['none', 'one'], ['ab', null, 'cd']);
    spoil(join(root, 'one', 'data/a.csv'));
    expect(await build(root, ['one', 'two'], ['ab', null, 'cd'])).toEqual({ text: 'ab,cd', made: ['ab', 'cd'] });
  });

  it('takes parts that are larger together than what is read at once, in any order', async () => {
    const root = makeFolder();
    const texts = Array.from({ length: 9 }, (_, number) => String(number).repeat(100_000 * (1 + (number % 3))));
    await build(root, ['none', 'one'], texts);
    const other = texts.toReversed();
    expect(await build(root, ['one', 'two'], other)).toEqual({ text: other.join(''), made: [] });
    expect(await build(root, ['two', 'three'], texts)).toEqual({ text: texts.join(''), made: [] });
  });

  it('gives the text that would be made, after any builds before', async () => {
    const texts = fc.array(fc.option(fc.constantFrom('', 'a', 'bc', 'ñ', '“de”\n')), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (builds) => {
        const root = makeFolder();
        for (const [number, parts] of builds.entries()) {
          const { text } = await build(root, [String(number - 1), String(number)], parts);
          expect(text).toBe(parts.map((part) => part ?? ',').join(''));
        }
      }),
      { numRuns: 30 },
    );
  });
});

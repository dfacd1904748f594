import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLeaks } from './find-leaks.ts';

/** Gives what is found in a file of some parts. */
function find(paths: readonly string[], parts: readonly string[]): string[] | null {
  const { look, end } = findLeaks(paths);
  for (const part of parts) look(Buffer.from(part));
  return end();
}

it.each([
  ['nothing', ['a file'], null],
  ['a folder', ['in /home/a/ it was'], ['/home/a/']],
  ['a folder inside another', ['in /home/a/work/x'], ['/home/a/work/', '/home/a/']],
  ['a folder that two parts share', ['in /ho', 'me/a/ it was'], ['/home/a/']],
  ['a folder in parts of single letters', [...'in /srv/b and on'], ['/srv/b']],
  ['beginnings alone', ['/home/', 'b/', '/home/', ' a/'], null],
])('finds %s', (_, parts, found) => {
  expect(find(['/home/a/work/', '/srv/b', '/home/a/'], parts)).toEqual(found);
});

it('forgets a file at its end', () => {
  const { look, end } = findLeaks(['/home/a/']);
  look(Buffer.from('/home/a/'));
  expect(end()).toEqual(['/home/a/']);
  look(Buffer.from('/home'));
  expect(end()).toBeNull();
  look(Buffer.from('/a/'));
  expect(end()).toBeNull();
});

it('finds the same however a file is divided', () => {
  const letters = fc.array(fc.constantFrom('/', 'a', 'b'), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 6 }),
      fc.array(
        letters.filter((path) => path !== ''),
        { minLength: 1, maxLength: 3 },
      ),
      (parts, paths) => {
        const whole = paths.filter((path) => parts.join('').includes(path));
        expect(find(paths, parts)).toEqual(whole.length === 0 ? null : whole);
      },
    ),
  );
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createTextSharing } from './share-texts.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Gives how many bytes of the heap what is made takes. */
function weigh(make: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collectGarbage();
  return made === undefined ? 0 : process.memoryUsage().heapUsed - before;
}

describe('createTextSharing', () => {
  it('leaves data as it was', () => {
    const data = { id: 'a', list: ['a', 1, null, { a: 'a', deep: [['b'], { text: 'a' }] }], none: null, yes: true, sentence: 'x'.repeat(100) };
    const copy = structuredClone(data);
    createTextSharing()(data);
    expect(data).toEqual(copy);
  });

  it.each([
    ['short texts of many records', 1000, 20, 'a name of an actor that comes back'],
    ['sentences that one record quotes', 10, 2000, 'a sentence that stands in one record and is quoted by many of its facts; '.repeat(3)],
  ])('holds %s once', (_what, records, times, text) => {
    const json = JSON.stringify(Array(times).fill({ text }));
    const read = (share: (data: object) => void) =>
      Array.from({ length: records }, () => {
        const data = JSON.parse(json) as object;
        share(data);
        return data;
      });
    // What other tests left may be cleared away in between, so that a single weighing says little.
    const saved = Array.from({ length: 5 }, () => weigh(() => read(() => undefined)) - weigh(() => read(createTextSharing())));
    expect(Math.max(...saved)).toBeGreaterThan(records * times * text.length * 0.8);
  });
});

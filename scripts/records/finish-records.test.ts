import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { readSeeds } from '../1-read/read-seeds.ts';
import type { KeptFinish } from './article-cache.ts';
import { finishRecords } from './finish-records.ts';
import { type PackedArticle, readPacked } from './packed-article.ts';
import { isProblem } from './read-article.ts';

const { gazetteer } = readGazetteer('src/content');
const [seed] = readSeeds('seeds').seeds;
if (seed === undefined) throw new Error('there are no seeds');
const read = readPacked(seed, gazetteer);
if (isProblem(read)) throw new Error('the first seed cannot be read');
const article: PackedArticle = { ...read, seed };

/** Finishes an article with a cache that holds `held`; gives what came out and what was kept. */
function finish(one: PackedArticle, held: KeptFinish | null = null) {
  const kept: KeptFinish[] = [];
  const cache = { getFinish: () => held, putFinish: (_seed: unknown, _read: unknown, made: KeptFinish) => kept.push(made) };
  return { finished: [...finishRecords(new Map([[one.id, one]]), gazetteer, cache)], kept };
}

describe('finishRecords', () => {
  it('keeps what it made of an article, and takes it from there', () => {
    const { finished, kept } = finish(article);
    expect(kept).toEqual([{ topics: finished[0]?.record.topics, text: finished[0]?.text }]);
    const again = finish(article, JSON.parse(JSON.stringify(kept[0])));
    expect(again).toEqual({ finished, kept: [] });
    expect(Object.keys(again.finished[0]?.record ?? {})).toEqual(Object.keys(finished[0]?.record ?? {}));
    expect(finish(article, { topics: [], text: 'as kept' }).finished[0]).toMatchObject({ text: 'as kept', faults: [], record: { topics: [] } });
  });

  it('keeps nothing of an article with which something is wrong', () => {
    const { finished, kept } = finish({ ...article, seed: { ...seed, text: seed.text.replaceAll('a', 'o') } });
    expect(finished[0]?.faults).not.toEqual([]);
    expect(kept).toEqual([]);
  });
});

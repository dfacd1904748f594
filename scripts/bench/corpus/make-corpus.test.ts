import { describe, expect, it } from 'vitest';
import { articleLabels } from '../../score/labels.ts';
import { GrowingPool } from './growing-pool.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeRandom } from './make-random.ts';

describe('makeCorpus', () => {
  const articles = [...makeCorpus(300, 7)];

  it('gives the same articles for the same seed, and others for another', () => {
    expect([...makeCorpus(30, 7)]).toEqual(articles.slice(0, 30));
    expect([...makeCorpus(30, 8)]).not.toEqual(articles.slice(0, 30));
  });

  it('gives every article its own labels, of which everything stands in the text', () => {
    for (const { file, text, labels } of articles) {
      const { people, organizations, agreements, title } = articleLabels.parse({ ...labels, file });
      for (const { name, optional } of [...people, ...organizations]) expect(optional || text.includes(name), `${file} ${name}`).toBe(true);
      for (const { match, optional } of agreements) expect(optional || match.some((words) => text.toLowerCase().includes(words)), file).toBe(true);
      expect(text).toContain(title);
    }
  });

  it('writes articles of the size of the seeds', () => {
    const mean = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
    expect(mean).toBeGreaterThan(3500);
    expect(mean).toBeLessThan(6000);
  });
});

describe('GrowingPool', () => {
  it.each([0.5, 0.7])('grows as a power of the number of draws with the exponent %d', (growth) => {
    const pool = new GrowingPool(makeRandom(1), { growth, start: 10, invent: (n) => n });
    const sizes = [1000, 100_000].map((draws) => {
      for (let n = draws === 1000 ? 0 : 1000; n < draws; n += 1) pool.draw();
      return pool.size;
    });
    const exponent = Math.log((sizes[1] ?? 0) / (sizes[0] ?? 1)) / Math.log(100);
    expect(exponent).toBeGreaterThan(growth - 0.12);
    expect(exponent).toBeLessThan(growth + 0.12);
  });
});

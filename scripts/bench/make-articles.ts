import { makeRandom } from './corpus/make-random.ts';

/**
 * Makes `count` articles of the models' kind and size: a headline, then paragraphs of one model in another order, with years, days and
 * amounts changed, so that no two are alike. Same models, count and seed give the same articles.
 */
export function makeArticles(models: readonly string[], count: number, seed: number): string[] {
  const { next: random, pick } = makeRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const paragraphs = pick(models)
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.split(' ').length > 12);
    const shuffled = paragraphs
      .map((text) => ({ text, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ text }) => text);
    const changed = shuffled.map((text) =>
      text
        .replace(/\b20[0-2]\d\b/g, () => String(2000 + Math.floor(random() * 26)))
        .replace(/\b\d{3}\b/g, () => String(100 + Math.floor(random() * 900)))
        .replace(/\b\d{1,2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December))/g, () =>
          String(1 + Math.floor(random() * 28)),
        ),
    );
    return [`Report ${i} on Relations of States in Central Asia`, ...changed].join('\n\n');
  });
}

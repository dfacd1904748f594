/**
 * Makes `count` articles of the models' kind and size: a headline, then paragraphs of one model in another order, with years, days and
 * amounts changed, so that no two are alike. Same models, count and seed give the same articles.
 */
export function makeArticles(models: readonly string[], count: number, seed: number): string[] {
  const random = makeRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
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

/** A small generator of numbers in [0, 1) that depends on its seed alone (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

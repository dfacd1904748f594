import type { Gazetteer } from '../1-read/gazetteer.ts';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import type { Seed } from '../1-read/seed.ts';
import { readArticle } from './read-article.ts';

/** The gazetteer by its folder: a worker reads it once. */
const gazetteers = new Map<string, Gazetteer>();

/** Reads a share of the seeds inside a worker and gives each outcome as JSON: text passes between threads for nothing, and is what a cache keeps. */
export default function readShare({ seeds, content }: { seeds: readonly Seed[]; content: string }): string[] {
  const gazetteer = gazetteers.get(content) ?? readGazetteer(content).gazetteer;
  gazetteers.set(content, gazetteer);
  return seeds.map((seed) => JSON.stringify(readArticle(seed, gazetteer)));
}

import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import type { Seed } from '../1-read/seed.ts';
import { type PackedFacts, readPacked } from './packed-article.ts';

/** The gazetteer by its folder: a worker reads it once. */
const gazetteers = new Map<string, Gazetteer>();

/** Reads a share of the seeds inside a worker. */
export default function readShare({ seeds, content }: { seeds: readonly Seed[]; content: string }): Array<PackedFacts | Problem> {
  const gazetteer = gazetteers.get(content) ?? readGazetteer(content).gazetteer;
  gazetteers.set(content, gazetteer);
  return seeds.map((seed) => readPacked(seed, gazetteer));
}

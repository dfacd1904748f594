import type { ExcerptPart } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';
import { splitWords } from './split-words.ts';

/** A sentence or fact of a page that holds words searched for. */
export interface Passage {
  /** Id of its element. */
  anchor: string;
  parts: ExcerptPart[];
}

/** An element with the words that it spans. */
interface Stretch {
  id: string;
  start: number;
  end: number;
}

/** Longest passage that is shown whole, in words. */
const longestPassage = 40;

/** Words shown before the first match where a passage is cut. */
const wordsBefore = 12;

/** Gives the sentences and facts of a page that hold matches, those with the most matches first, then in the order of the page. */
export function findPassages(page: Pick<PagefindPage, 'anchors' | 'content' | 'locations' | 'raw_content'>): Passage[] {
  const words = splitWords(page);
  const stretches = page.anchors.filter(({ id }) => /^(?:s\d+|f-.+)$/.test(id)).map(toStretch);
  const found = new Map<Stretch, Set<number>>();
  for (const location of page.locations) {
    const stretch = findStretch(stretches, location);
    if (!stretch) continue;
    const matches = found.get(stretch) ?? new Set();
    found.set(stretch, matches.add(location));
  }
  return [...found]
    .sort(([a, matchesA], [b, matchesB]) => matchesB.size - matchesA.size || a.start - b.start)
    .map(([stretch, matches]) => ({ anchor: stretch.id, parts: cutPassage(words, stretch, matches) }));
}

/** Gives the words that an element spans. */
function toStretch({ id, text, location }: PagefindPage['anchors'][number]): Stretch {
  return { id, start: location, end: location + text.split(/\s+/).filter(Boolean).length };
}

/** Gives the sentence that holds a word, or else the fact; a fact inside a sentence leads to the sentence. */
function findStretch(stretches: readonly Stretch[], location: number): Stretch | undefined {
  const around = stretches.filter(({ start, end }) => start <= location && location < end);
  return around.find(({ id }) => id.startsWith('s')) ?? around.at(-1);
}

/** Gives the words of a passage as parts; a long one begins shortly before its first match. */
function cutPassage(words: readonly string[], { start, end }: Stretch, matches: ReadonlySet<number>): ExcerptPart[] {
  const first = Math.min(...matches);
  const from = end - start <= longestPassage ? start : Math.max(start, Math.min(first - wordsBefore, end - longestPassage));
  const to = Math.min(end, from + longestPassage);
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  if (from > start) add('… ', false);
  for (let location = from; location < to; location++) {
    if (location > from) add(' ', false);
    add(words[location] ?? '', matches.has(location));
  }
  if (to < end) add(' …', false);
  return parts;
}

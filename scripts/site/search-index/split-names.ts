import { gzipSync } from 'node:zlib';
import { beginningsOf } from '../../../src/search/index/find-names.ts';
import type { NamedPage } from '../../../src/search/index/index-shape.ts';
import { readWords } from '../../../src/search/text/read-words.ts';
import type { Romanization } from '../../../src/search/text/sound-key.ts';

/** Names that belong into one file: all with a word that begins so; `$` ends a word. */
export interface NameFile {
  beginning: string;
  pages: NamedPage[];
}

/** Longest beginning by which names are told apart. */
const longestBeginning = 8;

/**
 * Parts named pages into files of at most `limit` compressed bytes, by the beginnings of the words of their names and of
 * their sounds; a page is in every file where a word of its leads. Longer beginnings come first.
 */
export function splitNames(pages: readonly NamedPage[], romanization: Romanization, limit: number): NameFile[] {
  const rows = pages.flatMap((page) => {
    const words = [page.title, ...page.forms].flatMap((form) => readWords(form).flatMap(({ word }) => beginningsOf(word, romanization)));
    return [...new Set(words)].map((word) => ({ key: `${word}$`, page }));
  });
  return splitRows(rows, '', limit);
}

/** Parts rows whose keys share a beginning. */
function splitRows(rows: ReadonlyArray<{ key: string; page: NamedPage }>, beginning: string, limit: number): NameFile[] {
  const pages = [...new Set(rows.map(({ page }) => page))];
  if (beginning.length >= longestBeginning || gzipSync(JSON.stringify(pages), { level: 1 }).length <= limit) return [{ beginning, pages }];
  const groups = Map.groupBy(rows, ({ key }) => key.slice(0, beginning.length + 1));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([longer, group]) => (longer === beginning ? [{ beginning, pages }] : splitRows(group, longer, limit)));
}

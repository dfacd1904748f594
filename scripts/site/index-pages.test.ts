import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { readHooks } from './search-index/read-hooks.ts';
import { splitNames } from './search-index/split-names.ts';
import { type IndexedCorpus, indexCorpusFolder } from './search-index/test-corpus.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Gives the content of every file below a folder in hexadecimal, by path. */
function readBytes(folder: string): Map<string, string> {
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path)).toString('hex')]));
}

describe('indexPages', () => {
  let corpus: IndexedCorpus;
  beforeAll(async () => {
    corpus = await indexCorpusFolder(makeFolder(), ['seeds']);
  });

  it('gives the same bytes for the same pages', async () => {
    const again = await indexCorpusFolder(makeFolder(), ['seeds']);
    expect(readBytes(again.bundle)).toEqual(readBytes(corpus.bundle));
  });

  it('leaves out interfaces that the site does not load', () => {
    const scripts = readdirSync(corpus.bundle).filter((name) => /\.(?:js|css)$/.test(name));
    expect(scripts).toEqual(['pagefind.js']);
  });

  it('holds every page that is marked for the search, once', () => {
    const { articles, pages } = JSON.parse(readFileSync(join(corpus.bundle, 'search.json'), 'utf8')) as { articles: number; pages: number };
    expect(articles).toBe(corpus.records.size);
    expect(articles + pages).toBe(readHooks(corpus.site).length);
  });
});

describe('splitNames', () => {
  const pages = Array.from({ length: 400 }, (_, n) => {
    const title = `${'abcdefghij'[n % 10]}${'aeiou'[n % 5]}name${n} Family${n % 37}`;
    return { n, title, kind: 'Person', path: `people/${n}/`, summary: '', weight: 1, forms: [`Other ${title}`] };
  });

  it('keeps a small list in one file', () => {
    expect(splitNames(pages.slice(0, 5), {}, 100_000)).toEqual([{ beginning: '', pages: pages.slice(0, 5) }]);
  });

  it('files every page under a beginning of each of its words, and no file is far above the limit', () => {
    const files = splitNames(pages, {}, 1500);
    expect(files.length).toBeGreaterThan(5);
    for (const page of pages) {
      for (const word of page.title.toLowerCase().split(' ')) {
        const holding = files.filter(({ beginning }) => `${word}$`.startsWith(beginning));
        expect(holding.map((file) => file.pages.includes(page))).toEqual([true]);
      }
    }
  });
});

import { expect, it, vi } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { indexCorpus } from '../../src/lookup/index-corpus.ts';
import { sampleArticle } from '../../src/lookup/sample-article.ts';
import { developFiles } from './develop-files.ts';

/** Gives the patterns of the routes that a command of Astro gets. */
function patternsOf(command: 'dev' | 'build'): string[] {
  const injectRoute = vi.fn();
  const setUp = developFiles().hooks['astro:config:setup'] as (options: object) => void;
  setUp({ command, injectRoute });
  return injectRoute.mock.calls.map(([{ pattern }]) => pattern);
}

it('has a route for every file while the site is worked on', () => {
  const corpus = indexCorpus({ articles: [{ id: 'a', data: sampleArticle(['A'], []) }], topics: [], leaders: [], organizations: [], countries: [] });
  const ends = new Set([...listFiles(corpus)].map(({ path }) => path.slice(path.lastIndexOf('.'))));
  expect(patternsOf('dev').sort()).toEqual([...ends].map((end) => `/[...folder]/[name]${end}`).sort());
});

it('leaves the files to their writer in a build', () => {
  expect(patternsOf('build')).toEqual([]);
});

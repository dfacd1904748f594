import { join } from 'node:path';
import type { Manifest, NamedPage } from '../../src/search/index/index-shape.ts';
import { nameBundle } from './name-bundle.ts';
import { refuse } from './refusal.ts';
import type { IndexedArticle, PackedFragment, WordIndex } from './search-index/begin-word-index.ts';
import { gatherFacets, type PageValues } from './search-index/gather-facets.ts';
import type { HeldFragments } from './search-index/hold-fragments.ts';
import { nameCountry } from './search-index/name-country.ts';
import type { PageHooks } from './search-index/read-hooks.ts';
import { romanizeLetters } from './search-index/romanize-letters.ts';
import { splitNames } from './search-index/split-names.ts';
import { type Fragment, writeFragments } from './search-index/write-fragments.ts';
import { writePart } from './search-index/write-part.ts';
import { writeAnew } from './write-anew.ts';

/** Most compressed bytes of a file of names. */
const namesLimit = 16_000;

/** An article whose words are indexed, with what its page tells the index. */
interface PagedArticle {
  article: IndexedArticle;
  page: PageHooks;
}

/** Folder of a site in which the index is made, before it is named by its content. */
const indexFolder = 'pagefind';

/**
 * Writes what the search index of a site holds of articles: their words by Pagefind, and what results show. `hooks` are those of the pages, among them of all
 * articles; other pages may yet be missing. What `held` knows to be the same in the site that was built before is taken over from there. Throws a `Refusal` where
 * Pagefind complains or an article's page has no hooks.
 */
export async function indexArticles(folder: string, words: WordIndex, hooks: readonly PageHooks[], held: HeldFragments | null = null): Promise<void> {
  const outputPath = join(folder, indexFolder);
  const articles = pairArticles(words, hooks);
  const { files, fragments } = await words.pack();
  for (const { path, content } of files) writeAnew(join(outputPath, path), content);
  const packed = articles.flatMap(({ article, page }, place) => (fragments[place] ? [{ article, page, fragment: fragments[place] }] : []));
  const taking = held?.takeInto(outputPath);
  const fresh = packed.filter(({ article, page, fragment }) => !taking?.take(fragment.path, article.path, page.title));
  await writeFragments(outputPath, fresh, fillFragment);
  taking?.end(fresh.map(({ article, page, fragment }) => [fragment.path, article.path, page.title]));
}

/**
 * Ends the search index of a built site whose articles are indexed: beside them the names of all other pages and the facets, in a folder of its `pagefind/` that is
 * named by its content. `hooks` are those of all pages, in the order of their paths.
 */
export async function indexPages(folder: string, words: WordIndex, hooks: readonly PageHooks[]): Promise<void> {
  const outputPath = join(folder, indexFolder);
  const articles = pairArticles(words, hooks);
  const paths = new Set(words.articles.map(({ path }) => path));
  const others = hooks.filter(({ path }) => !paths.has(path));
  const letters = romanizeLetters();
  const names = splitNames(
    others.map((page, at) => namePage(page, articles.length + at)),
    letters,
    namesLimit,
  );
  const { meta } = await words.pack();
  const manifest: Manifest = {
    articles: articles.length,
    pages: others.length,
    meta,
    names: names.map(({ beginning, pages }) => [beginning, writePart(outputPath, 'names', pages)] as const),
    facets: writePart(outputPath, 'facets', gatherFacets([...articles.map(valuesOfArticle), ...others.map(valuesOf)])),
    letters: writePart(outputPath, 'letters', letters),
  };
  writeAnew(join(outputPath, 'search.json'), JSON.stringify(manifest));
  nameBundle(outputPath);
}

/** Gives the articles with their pages. */
function pairArticles(words: WordIndex, hooks: readonly PageHooks[]): PagedArticle[] {
  const byPath = new Map(hooks.map((page) => [page.path, page]));
  return words.articles.map((article) => ({ article, page: byPath.get(article.path) ?? refuseArticle(article) }));
}

/** Puts what results show of an article into its fragment. */
function fillFragment({ article, page, fragment }: PagedArticle & { fragment: PackedFragment }): Fragment {
  return { ...fragment.read(), partText: article.partText, title: page.title };
}

/** Refuses an article whose page tells the index nothing. */
function refuseArticle({ path }: IndexedArticle): never {
  throw refuse(
    `${path}index.html`,
    'E_INDEX_COUNT',
    'the page of the article is missing, or tells the search nothing of itself',
    'Check src/pages/articles and src/components/SearchHooks.astro.',
  );
}

/** Gives the values of an article by which results are narrowed. */
function valuesOfArticle({ article, page }: PagedArticle): PageValues {
  const { publisher, published, kinds } = article;
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  return { ...valuesOf(page), kind: [page.kind, ...kinds], outlet: publisher === null ? [] : [publisher], year: year === undefined ? [] : [year] };
}

/** Gives the values of a page by which results are narrowed. */
function valuesOf({ kind, countries, leaders, topics }: PageHooks): PageValues {
  return { kind: [kind], country: countries, leader: leaders, topic: topics, outlet: [], year: [] };
}

/** Gives a page as a file of names holds it. */
function namePage({ title, kind, path, summary, weight, aliases }: PageHooks, n: number): NamedPage {
  const forms = aliases.flatMap((alias) => (kind === 'Country' && /^[A-Z]{2}$/.test(alias) ? [alias, ...nameCountry(alias)] : [alias]));
  return { n, title, kind, path, summary, weight, forms: [...new Set(forms)].filter((form) => form !== title) };
}

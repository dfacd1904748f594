import { isEmptyState, type SearchState } from '../search-state.ts';
import { commonWords } from '../text/common-words.ts';
import { parseQuery, type Query } from '../text/parse-query.ts';
import type { Romanization } from '../text/sound-key.ts';
import { allowPages, countValues, type FacetCounts, type Facets, isAllowed, readFacets } from './count-values.ts';
import { type FoundArticles, findArticles } from './find-articles.ts';
import { beginningsOf, compareWeight, type FoundName, findNames, grades } from './find-names.ts';
import { findWord } from './find-words.ts';
import { IndexFault } from './index-fault.ts';
import { type ArticlePart, type FacetFile, facetNames, factKinds, type Manifest, type NamedPage } from './index-shape.ts';
import { type LoadPart, unpackPart } from './load-part.ts';
import { noLetters } from './name-keys.ts';
import { afterSignature, type PagefindMeta, readPagefindMeta, readWordList, type WordFile, type WordList } from './pagefind-files.ts';
import { type Proposal, proposeQuery } from './propose-query.ts';

/** What a search gives. */
export interface Outcome {
  query: Query;
  /** Pages whose names answer, the best first; without words all pages that the facets allow, as far as they are loaded. */
  names: FoundName[];
  /** Numbers of the articles, in the order asked for. */
  articles: number[];
  /** Words that neither a name nor an article holds. */
  unknown: string[];
  proposal: Proposal | null;
  /** False where more words begin like one of the query than were looked at. */
  complete: boolean;
  /** The query that was asked of the articles instead, since they write a name in another form; null where it was the reader's own. */
  instead: string | null;
  /** Counts the values of the facets. */
  count: () => Promise<FacetCounts>;
}

/** The search index of the site. Every question throws an `IndexFault` where a part is missing: nobody knows then what would have been found. */
export interface SearchIndex {
  manifest: Manifest;
  search: (state: SearchState) => Promise<Outcome>;
  /** Gives what is shown of an article. */
  article: (number: number) => Promise<ArticlePart>;
}

/** Most files of names that one word of a query loads. */
const mostNameFiles = 3;

const nothingFound: FoundArticles = { articles: [], unknown: [], complete: true };

/** Opens the index whose parts `load` gives; loads no more of it than a search asks for. */
export async function openIndex(load: LoadPart): Promise<SearchIndex> {
  const parts = new Map<string, Promise<unknown>>();
  /** Loads a part once; one that failed is tried again when it is asked for again. */
  const once = <Part>(path: string, read: (bytes: Uint8Array) => Part): Promise<Part> => {
    const known = parts.get(path) as Promise<Part> | undefined;
    if (known) return known;
    const loading = load(path)
      .then((bytes) => (path.endsWith('.json') ? bytes : unpackPart(path, bytes)))
      .then((bytes) => interpret(path, () => read(bytes)));
    parts.set(path, loading);
    loading.catch(() => parts.delete(path));
    return loading;
  };
  const manifest = await once('search.json', readJson<Manifest>);
  if (typeof manifest?.meta !== 'string' || !Array.isArray(manifest.names)) throw new IndexFault('search.json', 'is not what was written');

  const meta = (): Promise<PagefindMeta> => once(`pagefind.${manifest.meta}.pf_meta`, readPagefindMeta);
  const words = ({ hash }: WordFile): Promise<WordList> => once(`index/${hash}.pf_index`, readWordList);
  const facets = (): Promise<Facets> => once(manifest.facets, (bytes) => readFacets(readJson<FacetFile>(bytes)));
  const letters = (query: string): Promise<Romanization> =>
    /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(query) ? once(manifest.letters, readJson<Romanization>) : Promise.resolve(noLetters);
  const pagesOf = (file: string): Promise<NamedPage[]> => once(file, readJson<NamedPage[]>);

  const findPages = async (query: Query, romanization: Romanization): Promise<NamedPage[]> => {
    const keys = query.words.filter((word) => query.words.length === 1 || !commonWords.has(word)).flatMap((word) => beginningsOf(word, romanization));
    const files = new Set(keys.flatMap((key) => nameFilesFor(manifest, key)));
    const pages = (await Promise.all([...files].map(pagesOf))).flat();
    return [...new Map(pages.map((page) => [page.n, page])).values()];
  };
  const browsePages = async (): Promise<NamedPage[]> => {
    if (manifest.names.length > 1) return [];
    return (await Promise.all(manifest.names.map(([, file]) => pagesOf(file)))).flat();
  };
  const find = async (query: Query): Promise<{ found: FoundArticles; lists: WordList[] }> => {
    const { wordFiles, fragments } = await meta();
    if (fragments.length !== manifest.articles) throw new IndexFault('pf_meta', 'belongs to another build');
    const lists = new Map<string, WordList>();
    const loadWords = async (file: WordFile): Promise<WordList> => {
      const list = await words(file);
      lists.set(file.hash, list);
      return list;
    };
    return { found: await findArticles(query, manifest.articles, (word, alone) => findWord(word, alone, wordFiles, loadWords)), lists: [...lists.values()] };
  };

  return {
    manifest,
    article: async (number) => {
      const { fragments } = await meta();
      return once(`fragment/${fragments[number]}.pf_fragment`, (bytes) => readJson<{ ledger: ArticlePart }>(afterSignature(bytes)).ledger);
    },
    search: async (state) => {
      const query = parseQuery(state.query);
      const asks = query.wanted.length + query.unwanted.length > 0;
      const narrowed = facetNames.some((name) => state.chosen[name].length > 0);
      const browsing = query.words.length === 0 && !asks && !isEmptyState(state);
      const [romanization, facetsNow] = await Promise.all([letters(state.query), narrowed ? facets() : null]);
      const [pages, { found, lists }] = await Promise.all([
        browsing ? browsePages() : findPages(query, romanization),
        asks ? find(query) : { found: browsing ? everyArticle(manifest.articles) : nothingFound, lists: [] },
      ]);
      const allowed = facetsNow ? allowPages(facetsNow, state.chosen) : null;
      const passes = (page: number): boolean => allowed === null || isAllowed(page, allowed);
      const { proposal, unknown } = proposeQuery(state.query, found.unknown, pages, lists, romanization);
      const instead = proposal?.reason === 'form' && found.articles.length === 0 ? proposal.query : null;
      const asked = instead === null ? query : parseQuery(instead);
      const answering = instead === null ? found.articles : (await find(asked)).found.articles;
      const named = browsing ? pages.toSorted(compareWeight).map((page) => ({ page, form: null, grade: grades.words })) : findNames(pages, query, romanization);
      // A name that is only part of the query says nothing about the rest of it.
      const allNames = answering.length > 0 ? named : named.filter(({ grade }) => grade !== grades.named);
      const results = [...answering, ...allNames.map(({ page }) => page.n)];
      const articles = answering.filter(passes);
      // Articles have numbers from the newest to the oldest.
      if (state.sort !== 'best') articles.sort((a, b) => (state.sort === 'newest' ? a - b : b - a));
      return {
        query: asked,
        names: allNames.filter(({ page }) => passes(page.n)),
        articles,
        unknown,
        proposal,
        complete: found.complete,
        instead,
        count: async () => {
          const known = await facets();
          return countValues(known, isEmptyState(state) ? everyPage(manifest) : results, state.chosen);
        },
      };
    },
  };
}

/** True for a kind that stands for facts of articles. */
export function isFactKind(kind: string): boolean {
  return (factKinds as readonly string[]).includes(kind);
}

/** Gives the files that hold names with a word that begins so. */
function nameFilesFor({ names }: Manifest, key: string): string[] {
  const exact = names.filter(([beginning]) => `${key}$`.startsWith(beginning));
  const longer = names.filter(([beginning]) => beginning.length > key.length && beginning.startsWith(key));
  return [...exact, ...longer].slice(0, mostNameFiles).map(([, file]) => file);
}

/** Gives the numbers of all articles, as found without words. */
function everyArticle(articles: number): FoundArticles {
  return { ...nothingFound, articles: Array.from({ length: articles }, (_, number) => number) };
}

/** Gives the numbers of all articles and pages. */
function everyPage({ articles, pages }: Manifest): number[] {
  return Array.from({ length: articles + pages }, (_, number) => number);
}

/** Reads a part; what cannot be read is an `IndexFault`. */
function interpret<Part>(path: string, read: () => Part): Part {
  try {
    return read();
  } catch (error) {
    throw new IndexFault(path, error instanceof Error ? error.message : String(error));
  }
}

/** Reads JSON from bytes. */
function readJson<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

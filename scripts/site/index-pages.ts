import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { ArticlePart, Manifest, NamedPage } from '../../src/search/index/index-shape.ts';
import { afterSignature, readPagefindMeta } from '../../src/search/index/pagefind-files.ts';
import { nameBundle } from './name-bundle.ts';
import { refuse } from './refusal.ts';
import { describeArticle, indexedWords } from './search-index/describe-article.ts';
import { gatherFacets, type PageValues } from './search-index/gather-facets.ts';
import { nameCountry } from './search-index/name-country.ts';
import { type PageHooks, readHooks } from './search-index/read-hooks.ts';
import { romanizeLetters } from './search-index/romanize-letters.ts';
import { splitNames } from './search-index/split-names.ts';
import { writeFile, writePart } from './search-index/write-part.ts';

/** Search interfaces that Pagefind writes and this site does not load: it has one of its own. */
const unusedInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

/** Code of ISO 639-2 for "no linguistic content": words are compared by the site's own rules, so Pagefind must not shorten them. */
const language = 'zxx';

/** Most compressed bytes of a file of names. */
const namesLimit = 16_000;

/** Articles that are handed to Pagefind at once. */
const handful = 32;

/** An article with what the index says of it. */
interface IndexedArticle {
  part: ArticlePart;
  /** Date of publication (EDTF); empty where it is not known. */
  published: string;
  values: PageValues;
}

/**
 * Writes the search index of a built site to a folder of its `pagefind/` that is named by its content: the words of the articles by Pagefind, and beside them the
 * names of all other pages, the facets and what results show. `hooks` are those of all pages, in the order of their paths. Throws a `Refusal` where Pagefind complains.
 */
export async function indexPages(folder: string, records: ReadonlyMap<string, ArticleRecord>, hooks: readonly PageHooks[] = readHooks(folder)): Promise<void> {
  const outputPath = join(folder, 'pagefind');
  const recordOf = ({ path }: PageHooks) => records.get(/^articles\/([^/]+)\/$/.exec(path)?.[1] ?? '');
  const articles = hooks.flatMap((page) => {
    const record = recordOf(page);
    return record ? [indexArticle(record, page)] : [];
  });
  articles.sort((a, b) => compareText(b.published, a.published) || compareText(a.part.path, b.part.path));
  const others = hooks.filter((page) => recordOf(page) === undefined);
  const letters = romanizeLetters();
  const names = splitNames(
    others.map((page, at) => namePage(page, articles.length + at)),
    letters,
    namesLimit,
  );
  const meta = await indexWords(
    articles.map(({ part }) => part),
    outputPath,
  );
  const manifest: Manifest = {
    articles: articles.length,
    pages: others.length,
    meta,
    names: names.map(({ beginning, pages }) => [beginning, writePart(outputPath, 'names', pages)] as const),
    facets: writePart(outputPath, 'facets', gatherFacets([...articles.map(({ values }) => values), ...others.map(valuesOf)])),
    letters: writePart(outputPath, 'letters', letters),
  };
  writeFile(join(outputPath, 'search.json'), JSON.stringify(manifest));
  nameBundle(outputPath);
}

/** Has Pagefind index the words of the articles, adds to each fragment what results show, and gives the hash of the index. */
async function indexWords(articles: readonly ArticlePart[], outputPath: string): Promise<string> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  try {
    if (!index) throw complain(errors);
    for (let at = 0; at < articles.length; at += handful) {
      const added = await Promise.all(
        articles.slice(at, at + handful).map((part) => index.addCustomRecord({ url: recordAddress(part), content: indexedWords(part).join(' '), language })),
      );
      const failed = added.flatMap((each) => each.errors);
      if (failed.length > 0) throw complain(failed);
    }
    // Pagefind's own writeFiles answers before the last bytes are on the disk: once in a while a file is read back empty.
    const { errors: failed, files } = await index.getFiles();
    if (failed.length > 0) throw complain(failed);
    const byAddress = new Map(articles.map((part) => [recordAddress(part), part]));
    const addresses = new Map<string, string>();
    let meta = { hash: '', fragments: [] as string[] };
    for (const { path, content } of files) {
      if (unusedInterface.test(path)) continue;
      const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      const hash = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1];
      if (hash !== undefined) meta = { hash, ...readPagefindMeta(gunzipSync(content)) };
      if (fragment === undefined) writeFile(join(outputPath, path), content);
      else {
        const { url, ...rest } = JSON.parse(Buffer.from(afterSignature(gunzipSync(content))).toString()) as { url: string };
        const ledger = byAddress.get(url);
        addresses.set(fragment, url);
        const text = JSON.stringify({ ...rest, url: ledger?.path, content: '', ledger });
        writeFile(join(outputPath, path), gzipSync(`pagefind_dcd${text}`, { level: 9 }));
      }
    }
    const ordered = articles.every((part, number) => addresses.get(meta.fragments[number] ?? '') === recordAddress(part));
    if (!ordered || meta.fragments.length !== articles.length) throw complain(['the articles have another order in the index']);
    return meta.hash;
  } finally {
    await close();
  }
}

/** Gives the address under which Pagefind knows an article; with all that results show, so that a fragment's name follows from its content. */
function recordAddress(part: ArticlePart): string {
  return `/${part.path}?${createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 12)}`;
}

/** Gives what the index says of an article. */
function indexArticle(record: ArticleRecord, page: PageHooks): IndexedArticle {
  const part = describeArticle(record, page);
  const { publisher, published } = record.source;
  const year = /^\d{4}/.exec(published.edtf ?? '')?.[0];
  const kinds = [page.kind, ...part.facts.map(({ kind }) => kind)];
  return {
    part,
    published: published.edtf ?? '',
    values: { ...valuesOf(page), kind: kinds, outlet: publisher === null ? [] : [publisher], year: year === undefined ? [] : [year] },
  };
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

/** Orders two texts by their code units. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts the errors of Pagefind into words. */
function complain(errors: readonly string[]) {
  return refuse('pagefind', 'E_PAGEFIND', errors.join(' ') || 'gave no index and no reason', 'Run npm ci again; the package holds a program for each system.');
}

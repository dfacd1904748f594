import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compareText } from '../../../src/lookup/compare-text.ts';
import type { ArticlePart } from '../../../src/search/index/index-shape.ts';
import { afterSignature, readPagefindMeta } from '../../../src/search/index/pagefind-files.ts';
import { refuse } from '../refusal.ts';
import type { WordlessFragment } from './write-fragments.ts';

/** Search interfaces that Pagefind writes and this site does not load: it has one of its own. */
const unusedInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

/** Code of ISO 639-2 for "no linguistic content": words are compared by the site's own rules, so Pagefind must not shorten them. */
const language = 'zxx';

/** Articles that are handed to Pagefind at once. */
const handful = 32;

/** An article whose words are indexed. */
export interface IndexedArticle {
  /** Path of its page from the home page. */
  path: string;
  publisher: string | null;
  /** Date of publication (EDTF). */
  published: string | null;
  /** The kinds of its facts, in words, each once. */
  kinds: readonly string[];
  /** What results show of it; may be made anew whenever it is asked for. */
  readonly part: ArticlePart;
  /** The same as JSON. */
  readonly partText: string;
  /** Its words as they are indexed, with spaces between them; may be made anew whenever they are asked for. */
  readonly words: string;
}

/** The files that Pagefind makes of the words of the articles. */
export interface PackedWords {
  /** Hash in the name of the file that leads to the others. */
  meta: string;
  /** All but the fragments, by path. */
  files: ReadonlyArray<{ path: string; content: Uint8Array }>;
  /** The file of each article, in the order of the articles. */
  fragments: readonly PackedFragment[];
}

/** What Pagefind makes of an article. */
export interface PackedFragment {
  /** Path inside the index. It follows from the words of the article and from what results show of it, but for the title of its page. */
  path: string;
  /** Reads it. Throws a `Refusal` where it is that of another article. */
  read: () => WordlessFragment;
}

/** An index of the words of articles in the making. */
export interface WordIndex {
  /** The articles in the order of their numbers, the newest first. */
  articles: readonly IndexedArticle[];
  /** Has Pagefind make its files, once. Throws a `Refusal` where Pagefind complains. */
  pack: () => Promise<PackedWords>;
  /** Ends Pagefind, whether or not there are files. */
  close: () => Promise<void>;
}

/** Begins to tell Pagefind the words of articles; that needs no pages and can go on while they are rendered. */
export function beginWordIndex(packed: Iterable<IndexedArticle>): WordIndex {
  const articles = [...packed].sort((a, b) => compareText(publishedOf(b), publishedOf(a)) || compareText(a.path, b.path));
  const told = tellWords(articles);
  // What went wrong is told to whoever asks for the files.
  told.catch(() => undefined);
  let files: Promise<PackedWords> | undefined;
  return {
    articles,
    pack: () => {
      files ??= told.then(({ index, addresses }) => packWords(index, addresses)).finally(close);
      files.catch(() => undefined);
      return files;
    },
    close: async () => void (await close()),
  };
}

/** Tells Pagefind the words of each article, and gives the addresses under which it knows them. */
async function tellWords(articles: readonly IndexedArticle[]): Promise<{ index: PagefindIndex; addresses: string[] }> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw complain(errors);
  const addresses: string[] = [];
  for (let at = 0; at < articles.length; at += handful) {
    const added = await Promise.all(
      articles.slice(at, at + handful).map((article) => {
        const url = recordAddress(article);
        addresses.push(url);
        return index.addCustomRecord({ url, content: article.words, language });
      }),
    );
    const failed = added.flatMap((each) => each.errors);
    if (failed.length > 0) throw complain(failed);
  }
  return { index, addresses };
}

/** Takes the files of an index. */
async function packWords(index: PagefindIndex, addresses: readonly string[]): Promise<PackedWords> {
  // Pagefind's own writeFiles answers before the last bytes are on the disk: once in a while a file is read back empty.
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw complain(errors);
  const byName = new Map<string, (typeof files)[number]>();
  const others: typeof files = [];
  let meta = { hash: '', fragments: [] as string[] };
  for (const file of files) {
    const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
    const hash = /^pagefind\.(.+)\.pf_meta$/.exec(file.path)?.[1];
    if (hash !== undefined) meta = { hash, ...readPagefindMeta(gunzipSync(file.content)) };
    if (fragment !== undefined) byName.set(fragment, file);
    else if (!unusedInterface.test(file.path)) others.push(file);
  }
  const packed = meta.fragments.flatMap((name) => byName.get(name) ?? []);
  if (packed.length !== addresses.length) throw complain(['the index holds other articles']);
  const fragments = packed.map((file, number) => ({ path: file.path, read: () => readFragment(file, addresses[number] ?? '') }));
  return { meta: meta.hash, files: others, fragments };
}

/** Reads what Pagefind writes of the article at an address, and leaves its words. */
function readFragment({ path, content }: { path: string; content: Uint8Array }, address: string): WordlessFragment {
  const { url, ...rest } = JSON.parse(Buffer.from(afterSignature(gunzipSync(content))).toString()) as { url: string };
  if (url !== address) throw complain(['the articles have another order in the index']);
  return { path, rest: { ...rest, content: '' } };
}

/** Gives the date of publication (EDTF) of an article; empty where it is not known. */
function publishedOf({ published }: IndexedArticle): string {
  return published ?? '';
}

/** Gives the address under which Pagefind knows an article; with all that results show, so that a fragment's name follows from its content. */
function recordAddress({ path, partText }: IndexedArticle): string {
  return `/${path}?${createHash('sha256').update(partText).digest('hex').slice(0, 12)}`;
}

/** Puts the errors of Pagefind into words. */
function complain(errors: readonly string[]) {
  return refuse('pagefind', 'E_PAGEFIND', errors.join(' ') || 'gave no index and no reason', 'Run npm ci again; the package holds a program for each system.');
}

import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import type { Problem } from '../../1-read/problem.ts';

/** Where an address on a page leads. */
export type Target =
  /** A file of this site; `file` is a path inside it, `anchor` is decoded and may be empty. */
  | { kind: 'inside'; file: string; anchor: string }
  /** The same origin, but not under the site's base path. */
  | { kind: 'beside-base' }
  | { kind: 'outside'; protocol: string }
  | { kind: 'no-address' };

/** An attribute that leads somewhere: a link that a person follows, or a file that the page loads. */
export interface Reference {
  kind: 'link' | 'asset';
  /** Name of the element: `a`, `link`, `script` … */
  element: string;
  /** As written, with entities decoded. */
  address: string;
  target: Target;
  /** Words of the `rel` attribute. */
  rel: readonly string[];
  /** Offset of the element in the page's source. */
  at: number;
}

/** Something of a page with the place where it stands. */
export interface Placed {
  text: string;
  at: number;
}

/** What stands on a built HTML page. There are too many pages to keep: its own rules are asked while it is at hand. */
export interface BuiltPage {
  /** Path inside the site: `articles/a-visit/index.html`. */
  file: string;
  /** The source. */
  html: string;
  /** The language that `<html>` names; null where it names none. */
  language: string | null;
  /** The Content-Security-Policy with which the head begins; null where it begins otherwise. */
  policy: string | null;
  titles: Placed[];
  /** Offsets of the `<h1>` elements. */
  headings: number[];
  /** Offset of each element with an id, by id. */
  ids: Map<string, number>;
  repeatedIds: Placed[];
  references: Reference[];
  /** Scripts, styles and handlers that stand in the page itself. */
  inlineCode: Placed[];
  /** True where the page is marked for the search index. */
  searchable: boolean;
  /** What stands in each sentence of an article, by sentence id, white space folded. */
  sentences: Map<string, string>;
}

/** What is kept of a page for the checks that look at several. */
export interface PageSummary {
  /** The first `<title>`, without white space at its ends; null where there is none. */
  title: string | null;
  /** True where there is another `<title>`. */
  hasMoreTitles: boolean;
  ids: ReadonlySet<string>;
  searchable: boolean;
  /** Pages of this site to which `<a>` elements lead, each once, as numbers in the list of names. */
  leadsTo: Uint32Array;
  /** Places inside pages of this site (`<file>#<anchor>`) to which links lead, each once, as numbers in the list of names. */
  places: Uint32Array;
}

/** A sentence of a record that its page must show. */
export type ShownSentence = Pick<ArticleRecord['sentences'][number], 'id' | 'text'>;

/** What the pages must show of an article. */
export interface CheckedArticle extends Readonly<Record<'dates' | 'agreements' | 'figures' | 'meetings', ReadonlyArray<{ id: string }>>> {
  readonly sentences: readonly ShownSentence[];
  /** Stands for the sentences: where one of them is another, so is this. */
  readonly sum: string;
}

/** What a rule of a single page may know beside it. */
export interface SiteFrame {
  /** The folder as problems name it. */
  shownAs: string;
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
  /** True where the site has a file of this path (forward slashes); may be true of any while the site is not finished. */
  hasFile: (file: string) => boolean;
  /** Gives the file whose path differs from another in letter case alone, or is the same. */
  findInOtherCase: (file: string) => string | undefined;
  /** The sentences that the article of a page has; none for other pages. */
  sentencesOf: (file: string) => readonly ShownSentence[];
}

/** The built site as the checks see it. */
export interface BuiltSite {
  shownAs: string;
  files: ReadonlySet<string>;
  /** The HTML pages by path, in the order of their paths. */
  pages: ReadonlyMap<string, PageSummary>;
  /** Files and places that links lead to. */
  names: readonly string[];
  /** What the rules of a single page found, by path and rule; most pages have nothing here. */
  faults: ReadonlyMap<string, PageFaults>;
  /** Reads a page anew, where a problem of it is to be put into words. */
  readPage: (file: string) => BuiltPage;
  /** What the site was built from, by article id. */
  records: ReadonlyMap<string, CheckedArticle>;
  /** How many pages the search index holds. */
  indexedPages: number;
  /** The pages that the sitemap names, as files, or its addresses where they lead elsewhere; null without a sitemap. */
  mapped: readonly string[] | null;
  /** Paths of this machine found in files. */
  leaks: Array<{ file: string; text: string }>;
}

/** One thing that must hold for a page by itself; gives a problem for every place where it does not. */
export type PageRule = (page: BuiltPage, site: SiteFrame) => Problem[];

/** The problems of a page by the name of the rule that found them. */
export type PageFaults = Readonly<Record<string, Problem[]>>;

/** One thing that must hold for a built site; gives a problem for every place where it does not. */
export type SiteRule = (site: BuiltSite) => Problem[];

/** Gives the problem of a page at an offset of its source. */
export function pageProblem({ shownAs }: { shownAs: string }, { file, html }: BuiltPage, at: number, code: string, message: string, remedy: string): Problem {
  const before = html.slice(0, at).split('\n');
  return { path: `${shownAs}/${file}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, code, message, remedy };
}

/** Gives the problem of a file, or of one that should be there. */
export function fileProblem({ shownAs }: { shownAs: string }, file: string, code: string, message: string, remedy: string): Problem {
  return { path: `${shownAs}/${file}`, line: 1, column: 1, code, message, remedy };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageHooks, readPageHooks } from '../search-index/read-hooks.ts';
import type { BuiltPage, PageFaults, ShownSentence, SiteFrame } from './built-site.ts';
import { checkPage } from './check-page.ts';
import { findLeaks } from './find-leaks.ts';
import { readPage } from './read-page.ts';
import { createResolver } from './resolve-address.ts';

/** What reading needs to know of a site beside its files; plain data, so that it can be told to a worker. */
export interface ReadingOrder {
  /** Where the files are. */
  folder: string;
  shownAs: string;
  base: string;
  /** Origin of the address under which the site will be published; null where none was given. */
  origin: string | null;
  /** Folders of this machine that no file may name. */
  privatePaths: readonly string[];
  /** Paths of all files of the site; null while nobody knows them, and then a link may lead to any file. */
  files: readonly string[] | null;
}

/** Some files to read. */
export interface Share {
  files: readonly string[];
  /** The sentences of the articles whose pages are among them, by file. */
  sentences: ReadonlyMap<string, readonly ShownSentence[]>;
}

/** What is kept of a page; numbers stand in the list of all names that its reader has given. */
export interface PageRead {
  file: string;
  title: string | null;
  hasMoreTitles: boolean;
  ids: string[];
  searchable: boolean;
  leadsTo: Uint32Array;
  places: Uint32Array;
  /** Files of the site that it loads, and pages to which others than `<a>` lead. */
  loads: Uint32Array;
  hooks: PageHooks | null;
  faults: PageFaults | null;
}

/** What is kept of some files. */
export interface ShareRead {
  /** Number of the reader: there may be several side by side. */
  reader: number;
  /** Names that the reader has not given before. */
  names: string[];
  /** All files, with the folders of this machine that they name; null where they name none. */
  files: Array<{ file: string; leaks: string[] | null }>;
  pages: PageRead[];
}

/** Gives a function that reads files of a site one after the other: of each page what the checks of the whole site need, and what is wrong with it by itself. */
export function createReader(order: ReadingOrder, reader: number): (share: Share) => ShareRead {
  const { folder, privatePaths } = order;
  const resolve = createResolver(order.base, order.origin);
  const frame = describeSite(order);
  const leaks = findLeaks(privatePaths);
  const numbered: NumberedNames = { names: [], count: 0, files: new Map() };
  return ({ files: paths, sentences }) => {
    const files: ShareRead['files'] = [];
    const pages: PageRead[] = [];
    const site: SiteFrame = { ...frame, sentencesOf: (file) => sentences.get(file) ?? [] };
    for (const file of paths) {
      const content = readFileSync(join(folder, file));
      if (file.endsWith('.html')) pages.push(summarizePage(readPage(file, content.toString('utf8'), resolve), site, numbered));
      leaks.look(content);
      files.push({ file, leaks: leaks.end() });
    }
    return { reader, names: numbered.names.splice(0), files, pages };
  };
}

/** Gives what all pages of a site have in common. */
function describeSite({ shownAs, base, files }: ReadingOrder): Omit<SiteFrame, 'sentencesOf'> {
  const known = new Set(files);
  let byLowerCase: Map<string, string> | undefined;
  return {
    shownAs,
    base,
    hasFile: files === null ? () => true : (file) => known.has(file),
    findInOtherCase: (file) => {
      byLowerCase ??= new Map([...known].map((each) => [each.toLowerCase(), each]));
      return byLowerCase.get(file.toLowerCase());
    },
  };
}

/** Gives what is kept of a page; its names get numbers. */
function summarizePage(page: BuiltPage, site: SiteFrame, numbered: NumberedNames): PageRead {
  const hooks = readPageHooks(page.html);
  const [title, ...moreTitles] = page.titles;
  const leadsTo = new Set<number>();
  const places = new Set<number>();
  const loads = new Set<number>();
  for (const { kind, element, target } of page.references) {
    if (target.kind !== 'inside') continue;
    const isLink = kind === 'link';
    const named = findNamed(numbered, target.file);
    (isLink && element === 'a' ? leadsTo : loads).add(named.number);
    if (isLink && target.anchor !== '') places.add(numberPlace(numbered, named, target.anchor));
  }
  return {
    file: page.file,
    title: title?.text.trim() ?? null,
    hasMoreTitles: moreTitles.length > 0,
    ids: [...page.ids.keys()],
    searchable: page.searchable,
    leadsTo: Uint32Array.from(leadsTo),
    places: Uint32Array.from(places),
    loads: Uint32Array.from(loads),
    hooks: hooks === null ? null : { ...hooks, path: page.file.replace(/index\.html$/, '') },
    faults: checkPage(page, site),
  };
}

/** The names that a reader has met. */
interface NumberedNames {
  /** Those that it has not given yet. */
  names: string[];
  /** Number of all. */
  count: number;
  files: Map<string, NamedFile>;
}

/** A file with its number and those of the places inside it, by anchor. */
interface NamedFile {
  file: string;
  number: number;
  places: Map<string, number>;
}

/** Gives a file with its number; one that is new gets the next. */
function findNamed(numbered: NumberedNames, file: string): NamedFile {
  const known = numbered.files.get(file);
  if (known !== undefined) return known;
  // A copy, since a piece of a page keeps the whole page in memory.
  const copy = copyText(file);
  const named = { file: copy, number: numbered.count++, places: new Map() };
  numbered.files.set(copy, named);
  numbered.names.push(copy);
  return named;
}

/** Gives the number of a place inside a file; one that is new gets the next. */
function numberPlace(numbered: NumberedNames, { file, places }: NamedFile, anchor: string): number {
  const known = places.get(anchor);
  if (known !== undefined) return known;
  places.set(copyText(anchor), numbered.count);
  numbered.names.push(`${file}#${anchor}`);
  return numbered.count++;
}

/** Gives a text that is no piece of another. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { listFiles } from '../list-files.ts';

/** What a page tells the search index about itself; see `SearchHooks.astro`. */
export interface PageHooks {
  /** Path from the home page: `countries/tajikistan/`. */
  path: string;
  title: string;
  kind: string;
  summary: string;
  weight: number;
  aliases: string[];
  countries: string[];
  leaders: string[];
  topics: string[];
}

/** Stand around the hooks of a page. */
const [opening, closing] = ['<div hidden data-search-hooks', '</div>'];

/** Reads the hooks of every page below a folder that is marked for the search, in the order of their paths. */
export function readHooks(folder: string): PageHooks[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const hooks = readPageHooks(readFileSync(join(folder, file), 'utf8'));
      return hooks === null ? [] : [{ ...hooks, path: file.replace(/index\.html$/, '') }];
    });
}

/** Reads the hooks of one page; null where it has none. */
export function readPageHooks(html: string): Omit<PageHooks, 'path'> | null {
  const start = html.indexOf(opening);
  if (start < 0) return null;
  const values = new Map<string, string[]>();
  const parser = new Parser({
    onopentag(_name, { 'data-hook': hook, 'data-value': value }) {
      if (hook !== undefined && value !== undefined) values.set(hook, [...(values.get(hook) ?? []), value]);
    },
  });
  parser.end(html.slice(start, html.indexOf(closing, start)));
  const all = (name: string): string[] => [...new Set(values.get(name))];
  const one = (name: string): string => values.get(name)?.[0] ?? '';
  return {
    title: one('title'),
    kind: one('kind'),
    summary: one('summary'),
    weight: Number(one('weight')) || 0,
    aliases: all('alias'),
    countries: all('country'),
    leaders: all('leader'),
    topics: all('topic'),
  };
}

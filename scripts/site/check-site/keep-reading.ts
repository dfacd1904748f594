import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { digestFiles } from '../kept-pages/digest-files.ts';
import { removeOthers } from '../kept-pages/find-kept-files.ts';
import { joinNumbers, packIndex, unpackIndex } from '../kept-pages/packed-index.ts';
import type { PageHooks } from '../search-index/read-hooks.ts';
import type { SiteFacts } from './order-reading.ts';
import { beginReading, type FilesRead, type KnownPage } from './read-files.ts';

/** A page as it is kept; its numbers stand behind those of the pages before it. */
type Row = [
  file: string,
  digest: string,
  title: string | null,
  hasMoreTitles: boolean,
  searchable: boolean,
  hooks: PageHooks | null,
  ids: string[],
  leadsTo: number,
  places: number,
  loads: number,
];

/** Gives a name for the state of all that shapes what is kept of a page beside its source, SHA-256 in hexadecimal. */
export function readingVersion({ base, url, privatePaths }: Omit<SiteFacts, 'records' | 'shownAs'>): string {
  const code = ['scripts/site/check-site', 'scripts/site/search-index/read-hooks.ts', 'scripts/site/kept-pages', 'src/schemas'];
  return digestFiles(
    [process.versions.node, base, url, privatePaths],
    code.filter((path) => !path.endsWith('.ts')),
    [...code.filter((path) => path.endsWith('.ts')), 'package.json', 'package-lock.json'],
  );
}

/** What is kept in one file. */
interface Kept {
  rows: Row[];
  /** The names to which the numbers of the rows lead; those of the changes stand behind those of the file that they change. */
  names: string[];
  /** Of changes: the sum of the file that they change, and the pages of it that are no longer there. */
  of?: string;
  gone?: string[];
}

/** One page of so many may be another before all are written anew: what is kept of the others stays where it is. */
const fewest = 8;

/** Gives what was kept of the pages of an earlier build in a file, and in the one beside it that tells what has changed since; nothing where it is missing or not whole. */
export function openReading(place: string): FilesRead {
  const base = readKept(place);
  if (base === null) return beginReading();
  const rows = readRows(base);
  const changes = readKept(placeOfChanges(place));
  if (changes === null || changes.kept.of !== base.sum)
    return { ...beginReading(rows, base.kept.names), base: { rows, names: base.kept.names.length, sum: base.sum } };
  const before = new Map([...rows, ...readRows(changes)]);
  for (const file of changes.kept.gone ?? []) before.delete(file);
  return { ...beginReading(before, [...base.kept.names, ...changes.kept.names]), base: { rows, names: base.kept.names.length, sum: base.sum } };
}

/** Keeps what was read of the pages without faults for the next build; a disk that refuses keeps what was. */
export function keepReading(place: string, read: FilesRead): void {
  const pages = new Map([...read.pages].filter(([file, { digest, faults }]) => digest !== null && faults === null && !read.leaks.has(file)));
  const { base } = read;
  if (base !== null) {
    const changed = [...pages].filter(([file, page]) => base.rows.get(file) !== page);
    const gone = [...base.rows.keys()].filter((file) => !pages.has(file));
    if ((changed.length + gone.length) * fewest < base.rows.size) {
      writeKept(place, placeOfChanges(place), { ...gatherRows(changed, read.names, base.names), of: base.sum, gone });
      return;
    }
  }
  writeKept(place, place, gatherRows(pages, read.names, 0));
}

/** Gives the place of what has changed since the file at another place was written. */
function placeOfChanges(place: string): string {
  return `${place}.changes`;
}

/** Gives the rows of pages with the names that they need beyond a number of names, and the numbers of those that they name. */
function gatherRows(pages: Iterable<readonly [string, KnownPage]>, names: FilesRead['names'], known: number): Kept & { numbers: Uint32Array } {
  const all = [...names.keys()];
  const needed: string[] = [];
  /** Numbers that the names have among those that are kept, from 1. */
  const used = new Uint32Array(all.length);
  const renumber = (held: Uint32Array): Uint32Array =>
    held.map((number) => {
      if (number < known) return number;
      used[number] ||= known + needed.push(all[number] ?? '');
      return (used[number] ?? 0) - 1;
    });
  const rows: Row[] = [];
  const numbers: Uint32Array[] = [];
  for (const [file, { digest, title, hasMoreTitles, searchable, hooks, ids, leadsTo, places, loads }] of pages) {
    rows.push([file, digest ?? '', title, hasMoreTitles, searchable, hooks, [...ids], leadsTo.length, places.length, loads.length]);
    numbers.push(renumber(leadsTo), renumber(places), renumber(loads));
  }
  return { rows, names: needed, numbers: joinNumbers(numbers) };
}

/** Puts a file into its place in one step, and removes what else belongs to the place of the reading but is not of the same state. */
function writeKept(reading: string, place: string, { numbers, ...kept }: Kept & { numbers: Uint32Array }): void {
  const fresh = `${reading}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(fresh, packIndex(kept, numbers));
    renameSync(fresh, place);
    removeOthers(reading, place === reading ? [] : [basename(place)]);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** Reads a file that was kept, with the sum of its bytes; null where it is missing or not whole. */
function readKept(place: string): { kept: Kept; numbers: Uint32Array; sum: string } | null {
  try {
    const file = openSync(place, 'r');
    try {
      const { size } = fstatSync(file);
      let sum = '';
      const { data, numbers } = unpackIndex((fromEnd, length) => {
        const bytes = Buffer.alloc(length);
        readSync(file, bytes, 0, length, size - fromEnd);
        // Its tail is read first, and ends with the sum of all before.
        if (sum === '') sum = bytes.toString('base64url');
        return bytes;
      });
      return { kept: data as Kept, numbers, sum };
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Gives the pages of rows. */
function readRows({ kept, numbers }: { kept: Kept; numbers: Uint32Array }): Map<string, KnownPage> {
  let taken = 0;
  const take = (count: number): Uint32Array => {
    taken += count;
    return numbers.subarray(taken - count, taken);
  };
  const pages = new Map<string, KnownPage>();
  for (const [file, digest, title, hasMoreTitles, searchable, hooks, ids, leadsTo, places, loads] of kept.rows) {
    const held = { leadsTo: take(leadsTo), places: take(places), loads: take(loads) };
    pages.set(file, { digest, title, hasMoreTitles, searchable, hooks, ids: new Set(ids), ...held, faults: null });
  }
  return pages;
}

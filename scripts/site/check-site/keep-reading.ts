import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Gives what was kept of the pages of an earlier build in a file; nothing where it is missing or not whole. */
export function openReading(place: string): FilesRead {
  try {
    const file = openSync(place, 'r');
    try {
      const { size } = fstatSync(file);
      return readRows(
        unpackIndex((fromEnd, length) => {
          const bytes = Buffer.alloc(length);
          readSync(file, bytes, 0, length, size - fromEnd);
          return bytes;
        }),
      );
    } finally {
      closeSync(file);
    }
  } catch {
    return beginReading();
  }
}

/** Keeps what was read of the pages without faults for the next build; a disk that refuses keeps nothing. */
export function keepReading(place: string, { pages, names, leaks }: FilesRead): void {
  const all = [...names.keys()];
  const kept: string[] = [];
  /** Numbers that the names have among those that are kept, from 1. */
  const used = new Uint32Array(all.length);
  const renumber = (held: Uint32Array): Uint32Array =>
    held.map((number) => {
      used[number] ||= kept.push(all[number] ?? '');
      return (used[number] ?? 0) - 1;
    });
  const rows: Row[] = [];
  const numbers: Uint32Array[] = [];
  for (const [file, { digest, title, hasMoreTitles, searchable, hooks, ids, leadsTo, places, loads, faults }] of pages) {
    if (digest === null || faults !== null || leaks.has(file)) continue;
    rows.push([file, digest, title, hasMoreTitles, searchable, hooks, [...ids], leadsTo.length, places.length, loads.length]);
    numbers.push(renumber(leadsTo), renumber(places), renumber(loads));
  }
  const fresh = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(fresh, packIndex({ rows, names: kept }, joinNumbers(numbers)));
    renameSync(fresh, place);
    removeOthers(place, []);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** Gives the pages of rows. */
function readRows({ data, numbers }: { data: unknown; numbers: Uint32Array }): FilesRead {
  const { rows, names } = data as { rows: Row[]; names: string[] };
  let taken = 0;
  const take = (count: number): Uint32Array => {
    taken += count;
    return numbers.subarray(taken - count, taken);
  };
  const before = new Map<string, KnownPage>();
  for (const [file, digest, title, hasMoreTitles, searchable, hooks, ids, leadsTo, places, loads] of rows) {
    const held = { leadsTo: take(leadsTo), places: take(places), loads: take(loads) };
    before.set(file, { digest, title, hasMoreTitles, searchable, hooks, ids: new Set(ids), ...held, faults: null });
  }
  return beginReading(before, names);
}

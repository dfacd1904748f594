import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';
import { type Run, readOpenings, readRuns } from '../../lexicon/read-runs.ts';

/** A name to look for and what it stands for. */
export interface NameEntry<T> {
  text: string;
  value: T;
}

/** Names by their first run of letters or digits, the longest first, and those of them that begin with a small letter: "al-Furqan", "easyJet". */
export interface NameIndex<T> {
  names: ReadonlyMap<string, ReadonlyArray<NameEntry<T>>>;
  small: readonly string[];
}

const firstRun = /^[\p{L}\p{M}\p{N}]+/u;

/** Orders names for a reading from left to right; a name that stands for two things is left to the one that comes first. */
export function indexNames<T>(entries: Iterable<NameEntry<T>>): NameIndex<T> {
  const index = new Map<string, NameEntry<T>[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const first = firstRun.exec(entry.text)?.[0];
    if (first === undefined || seen.has(entry.text)) continue;
    seen.add(entry.text);
    const group = index.get(first);
    if (group) group.push(entry);
    else index.set(first, [entry]);
  }
  for (const group of index.values()) group.sort((a, b) => b.text.length - a.text.length);
  return { names: index, small: [...seen].filter((name) => /^\p{Ll}/u.test(name)) };
}

/** Finds whole-word occurrences of the names, case-sensitive, the longest at each place, in the order of the text; takes the runs with which names may begin where they are known. */
export function findNames<T>(
  text: string,
  { names, small }: NameIndex<T>,
  openings: readonly Run[] = readOpenings(text),
): Array<{ start: number; end: number; value: T }> {
  const found: Array<{ start: number; end: number; value: T }> = [];
  if (names.size === 0) return found;
  let done = 0;
  const runs = small.some((name) => text.includes(name)) ? readRuns(text) : openings;
  for (const { start, text: first } of runs) {
    if (start < done) continue;
    const entry = names.get(first)?.find((each) => text.startsWith(each.text, start) && endsWord(text, start + each.text.length));
    if (!entry || text[start - 1] === '@' || text[start - 1] === '/') continue;
    done = start + entry.text.length;
    found.push({ start, end: done, value: entry.value });
  }
  return found;
}

/** True where a name may end: before no letter or digit, and not inside a domain such as "un.org". */
function endsWord(text: string, end: number): boolean {
  if (end === text.length) return true;
  const kind = kindOf(text.charCodeAt(end));
  if (kind & unitKinds.surrogate || text.charCodeAt(end) === 46) return !/^(?:[\p{L}\p{M}\p{N}]|\.\p{Ll})/u.test(text.slice(end, end + 3));
  return !(kind & (unitKinds.letter | unitKinds.mark | unitKinds.number));
}

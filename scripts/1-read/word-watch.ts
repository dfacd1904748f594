/** How many texts the marks of are kept: a sentence, its masked form and pieces of both are asked about in turn. */
const mostTexts = 8;
/** Size of the table of fragments, a power of two. */
const tableSize = 16_384;
/** Letters from the most to the least frequent in English; a fragment of rare ones is looked up in vain more seldom. */
const frequent = ' etaoinsrhldcumfpgwybvkxjqz';

/** A string that is looked for and the numbers of the sets that hold it. */
interface Watched {
  units: Uint16Array;
  /** Place in the string of the fragment by which it is found. */
  at: number;
  sets: number[];
}

/** A text read once: by the number of a set, whether the text holds one of its strings. */
interface Reading {
  text: string;
  marks: Uint8Array;
}

const byFragment: Array<Watched[] | undefined> = new Array(tableSize).fill(undefined);
const byString = new Map<string, Watched>();
let sets = 0;
let readings: Reading[] = [];

/** Adds a set of strings to those that every text is read for; gives its number. Case does not count, as far as ASCII goes. */
export function watchFor(strings: readonly string[]): number {
  const set = sets++;
  for (const string of strings) {
    const units = Uint16Array.from({ length: string.length }, (_, i) => foldUnit(string.charCodeAt(i)));
    const key = String.fromCharCode(...units);
    const known = byString.get(key);
    if (known) {
      if (known.sets.at(-1) !== set) known.sets.push(set);
      continue;
    }
    const watched = { units, at: rarestFragment(units), sets: [set] };
    byString.set(key, watched);
    const place = placeOf(units[watched.at] ?? 0, units[watched.at + 1] ?? 0, units[watched.at + 2] ?? 0);
    const group = byFragment[place];
    if (group) group.push(watched);
    else byFragment[place] = [watched];
  }
  return set;
}

/** True where the text holds one of the strings of a set, in any case of ASCII letters. One pass over a text answers for all sets. */
export function holdsWatched(text: string, set: number): boolean {
  const [last] = readings;
  if (last?.text === text && set < last.marks.length) return last.marks[set] === 1;
  const at = readings.findIndex((reading) => reading.text === text && set < reading.marks.length);
  const reading = at < 0 ? { text, marks: readMarks(text) } : (readings[at] as Reading);
  readings = [reading, ...readings.filter((other) => other.text !== text)].slice(0, mostTexts);
  return reading.marks[set] === 1;
}

/** Reads a text from left to right and marks the sets of all strings that stand in it. */
function readMarks(text: string): Uint8Array {
  const marks = new Uint8Array(sets);
  let first = 0;
  let second = foldUnit(text.charCodeAt(0));
  let third = foldUnit(text.charCodeAt(1));
  for (let i = 0; i < text.length; i++) {
    first = second;
    second = third;
    third = i + 2 < text.length ? foldUnit(text.charCodeAt(i + 2)) : 0;
    mark(byFragment[placeOf(first, second, third)], text, i, marks);
    mark(byFragment[placeOf(first, second, 0)], text, i, marks);
    mark(byFragment[placeOf(first, 0, 0)], text, i, marks);
  }
  return marks;
}

/** Marks the sets of those strings whose fragment stands at a place and that stand there as a whole. */
function mark(group: readonly Watched[] | undefined, text: string, place: number, marks: Uint8Array): void {
  if (group === undefined) return;
  for (let k = 0; k < group.length; k++) {
    const { units, at, sets: own } = group[k] as Watched;
    if (own.length === 1 && marks[own[0] as number] === 1) continue;
    const start = place - at;
    let i = 0;
    if (start >= 0 && start + units.length <= text.length) while (i < units.length && foldUnit(text.charCodeAt(start + i)) === units[i]) i++;
    if (i === units.length) for (let s = 0; s < own.length; s++) marks[own[s] as number] = 1;
  }
}

/** Gives the place of the three code units in a row that texts hold most seldom; 0 in a shorter string. */
function rarestFragment(units: Uint16Array): number {
  const weight = (unit: number | undefined) => (unit === undefined ? 0 : (frequent.indexOf(String.fromCharCode(unit)) + frequent.length) % frequent.length);
  let best = 0;
  let rarest = -1;
  for (let i = 0; i + 2 < units.length; i++) {
    const rarity = weight(units[i]) + weight(units[i + 1]) + weight(units[i + 2]);
    if (rarity > rarest) [best, rarest] = [i, rarity];
  }
  return best;
}

/** Gives the code unit in lower case, as far as ASCII goes; the two signs that a pattern with the flags `iu` takes for ASCII letters become those. */
function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit === 0x17f) return 115;
  return unit === 0x212a ? 107 : unit;
}

/** Gives the place in the table of a fragment of up to three folded code units; absent ones are 0. */
function placeOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 37 + third) & (tableSize - 1);
}

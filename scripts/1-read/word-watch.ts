/** Of how many texts the marks are kept, at least: the extractors ask about the sentences of an article one extractor after the other. */
const mostTexts = 300;
/** How many code units of a string are looked for; the rest seldom decides. */
const deepest = 10;
/** Sorts of code units that the tree tells apart, a power of two; signs beyond share one, at the price of a question more. */
const sorts = 64;
/** Most nodes of the tree, so that they can be counted in 16 bits; strings beyond end where the tree does. */
const mostNodes = 65_535;

/** By code unit in lower case: its sort, from 1; 0 for those that no string holds. */
const sortOf = new Uint8Array(65_536);
let sortsKnown = 0;
/** The tree of all strings: by node and sort of the next code unit the node after it, 0 where there is none. The root is 0 too, to which nothing leads. */
let next = new Uint16Array(1024 * sorts);
/** By node: the sets of which a string ends there. */
const ends: Array<number[] | undefined> = [undefined];
let sets = 0;

/** Of a text: by the number of a set, whether the text may hold one of its strings; empty where it has been asked about but once. */
type Marks = Uint8Array;

const unread: Marks = new Uint8Array(0);
let recent = new Map<string, Marks>();
let earlier = new Map<string, Marks>();
let lastText = '';
let lastMarks = unread;

/** Adds a set of strings to those that every text is read for; gives its number. Case does not count, as far as ASCII goes. */
export function watchFor(strings: readonly string[]): number {
  const set = sets++;
  for (const string of strings) {
    let node = 0;
    for (let i = 0; i < string.length && i < deepest; i++) {
      const place = node * sorts + sortFor(foldUnit(string.charCodeAt(i)));
      if (next[place] === 0) {
        if (ends.length === mostNodes) break;
        next[place] = ends.push(undefined) - 1;
        if (ends.length * sorts > next.length) grow();
      }
      node = next[place] as number;
    }
    const own = ends[node] ?? [];
    ends[node] = own;
    if (own.at(-1) !== set) own.push(set);
  }
  return set;
}

/** True where the text may hold one of the strings of a set, in any case of ASCII letters: always where it does, seldom where it does not. One pass over a text answers for all sets, from the second question on: the first is answered with a yes, since many texts are asked about but once. */
export function mayHold(text: string, set: number): boolean {
  if (text === lastText && set < lastMarks.length) return lastMarks[set] === 1;
  let marks = recent.get(text) ?? earlier.get(text);
  const isNew = marks === undefined;
  if (marks === undefined) marks = unread;
  else if (set >= marks.length) marks = readMarks(text);
  if (recent.size === mostTexts) [earlier, recent] = [recent, new Map()];
  recent.set(text, marks);
  lastText = text;
  lastMarks = marks;
  return isNew || marks[set] === 1;
}

/** Follows the tree from every place of a text on, and marks the sets of the strings that it comes upon. */
function readMarks(text: string): Marks {
  const marks = new Uint8Array(sets);
  for (let i = 0; i < text.length; i++) {
    let node = 0;
    for (let k = i; k < text.length; k++) {
      const sort = sortOf[foldUnit(text.charCodeAt(k))] as number;
      node = sort === 0 ? 0 : (next[node * sorts + sort] as number);
      if (node === 0) break;
      const own = ends[node];
      if (own !== undefined) for (let s = 0; s < own.length; s++) marks[own[s] as number] = 1;
    }
  }
  for (const set of ends[0] ?? []) marks[set] = 1;
  return marks;
}

/** Gives the sort of a code unit that a string holds. */
function sortFor(unit: number): number {
  if (sortOf[unit] === 0) sortOf[unit] = Math.min(++sortsKnown, sorts - 1);
  return sortOf[unit] as number;
}

function grow(): void {
  const larger = new Uint16Array(next.length * 2);
  larger.set(next);
  next = larger;
}

/** Gives the code unit in lower case, as far as ASCII goes; the two signs that a pattern with the flags `iu` takes for ASCII letters become those. */
function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit === 0x17f) return 115;
  return unit === 0x212a ? 107 : unit;
}

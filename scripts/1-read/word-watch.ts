/** Of how many texts the marks are kept, at least: the extractors ask about the sentences of an article one extractor after the other. */
const mostTexts = 512;
/** How many code units of a string are looked for; the rest seldom decides. */
const deepest = 10;
/** Sorts of code units that the tree tells apart, a power of two; signs beyond share one, at the price of a question more. */
const sorts = 64;
/** Most nodes of the tree, so that they can be counted in 16 bits; strings beyond end where the tree does. */
const mostNodes = 65_535;
/** How many questions about sets that the links do not yet know of are answered with a yes before the links are drawn anew. */
const mostOpen = 400;

/** By code unit, its case put aside as far as ASCII goes: its sort, from 1; 0 for those that no string holds. */
const sortOf = new Uint8Array(65_536);
let sortsKnown = 0;
/** The tree of all strings: by node and sort of the next code unit the node after it, 0 where there is none. The root is 0 too, to which nothing leads. */
let next = new Uint16Array(1024 * sorts);
/** By node: the sets of which a string ends there. */
const ends: Array<number[] | undefined> = [undefined];
let sets = 0;

/** The tree with links (Aho and Corasick): by node and sort the node to go on from, so that a text is read in one step a code unit. */
let step = new Uint16Array(0);
/** The sets of which a string ends at a node or at an ending of it, node after node; and by node where its sets begin, the next one's beginning being their end. */
let heard = new Uint16Array(0);
let heardFrom = new Uint32Array(0);
/** By node: the number of the last text in which it was heard, so that a text pays once for a word that it repeats; `never` where nothing is to be heard. */
let heardIn = new Uint32Array(0);
const never = 0xffffffff;
let texts = 0;
/** How many sets the links know of. */
let linked = 0;
let open = 0;

/** Marks of a text: by the number of a set, whether the text may hold one of its strings; empty where it has been asked about but once. */
type Marks = Uint8Array;

const unread: Marks = new Uint8Array(0);
/** Marks of texts that are asked about no more, to be written anew: making such an array costs as much as reading a sentence. */
let spare: Marks[] = [];
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
  const marks = marksOf(text, set, false);
  return marks === null || marks[set] === 1;
}

/** Gives for each of many sets whether the text may hold one of its strings, as `mayHold` does, by its number: 1 where it may; null where it may hold one of any. `highest` is the highest of the numbers. */
export function readHeld(text: string, highest: number): Readonly<Uint8Array> | null {
  return marksOf(text, highest, true);
}

/** Gives the marks of a text, at least up to a set; null where everything is answered with a yes. `atOnce` asks for a reading on the first question. */
function marksOf(text: string, set: number, atOnce: boolean): Marks | null {
  if (text !== lastText) {
    const known = recent.get(text);
    lastText = text;
    if (known === undefined) {
      const before = earlier.get(text);
      if (before) earlier.delete(text);
      if (recent.size === mostTexts) forgetEarlier();
      lastMarks = before ?? unread;
      recent.set(text, lastMarks);
      if (before === undefined && !atOnce) return null;
    } else lastMarks = known;
  }
  if (set >= lastMarks.length) {
    if (set >= linked && ++open <= mostOpen) return null;
    if (set >= linked) drawLinks();
    lastMarks = readMarks(text);
    recent.set(text, lastMarks);
  }
  return lastMarks;
}

/** Puts the texts that were not asked about for long aside. */
function forgetEarlier(): void {
  for (const marks of earlier.values()) if (marks.length === linked) spare.push(marks);
  [earlier, recent] = [recent, new Map()];
}

/** Follows the links through a text, and marks the sets of the strings that it comes upon. */
function readMarks(text: string): Marks {
  const marks = spare.pop()?.fill(0) ?? new Uint8Array(linked);
  const links = step;
  const last = heardIn;
  const now = ++texts;
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = links[node * sorts + (sortOf[text.charCodeAt(i)] as number)] as number;
    const before = last[node] as number;
    if (before === never || before === now) continue;
    last[node] = now;
    for (let s = heardFrom[node] as number; s < (heardFrom[node + 1] as number); s++) marks[heard[s] as number] = 1;
  }
  for (const set of ends[0] ?? []) marks[set] = 1;
  return marks;
}

/** Draws the links of all nodes, nearest to the root first: where the tree does not go on, the reading goes on from the longest ending that does. */
function drawLinks(): void {
  step = next.slice(0, ends.length * sorts);
  const setsOf = ends.map((own): ReadonlySet<number> | null => (own ? new Set(own) : null));
  setsOf[0] = null;
  const fallOf = new Uint16Array(ends.length);
  const queue = Array.from(step.subarray(0, sorts)).filter((node) => node !== 0);
  for (const node of queue) {
    const fall = fallOf[node] as number;
    const others = setsOf[fall];
    if (others) setsOf[node] = new Set([...(setsOf[node] ?? []), ...others]);
    for (let sort = 0; sort < sorts; sort++) {
      const place = node * sorts + sort;
      const after = step[fall * sorts + sort] as number;
      if (step[place] === 0) step[place] = after;
      else {
        fallOf[step[place] as number] = after;
        queue.push(step[place] as number);
      }
    }
  }
  numberByDepth(queue, setsOf);
  spare = [];
  linked = sets;
  open = 0;
}

/** Numbers the nodes anew as the queue has them, the shallow ones first: a reading is nearly always there, and they lie close together in memory. */
function numberByDepth(queue: readonly number[], setsOf: ReadonlyArray<ReadonlySet<number> | null>): void {
  const order = [0, ...queue];
  const numberOf = new Uint16Array(order.length);
  for (const [number, node] of order.entries()) numberOf[node] = number;
  const links = new Uint16Array(step.length);
  for (const [number, node] of order.entries())
    for (let sort = 0; sort < sorts; sort++) links[number * sorts + sort] = numberOf[step[node * sorts + sort] as number] as number;
  step = links;
  heard = Uint16Array.from(order.flatMap((node) => [...(setsOf[node] ?? [])]));
  heardFrom = new Uint32Array(order.length + 1);
  for (const [number, node] of order.entries()) heardFrom[number + 1] = (heardFrom[number] as number) + (setsOf[node]?.size ?? 0);
  heardIn = Uint32Array.from(order, (node) => (setsOf[node] === null ? never : 0));
}

/** Gives the sort of a folded code unit that a string holds; its other cases get the same. */
function sortFor(unit: number): number {
  if (sortOf[unit] === 0) {
    const sort = Math.min(++sortsKnown, sorts - 1);
    sortOf[unit] = sort;
    if (unit >= 97 && unit <= 122) sortOf[unit - 32] = sort;
    // The two signs that a pattern with the flags `iu` takes for ASCII letters.
    if (unit === 115) sortOf[0x17f] = sort;
    if (unit === 107) sortOf[0x212a] = sort;
  }
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

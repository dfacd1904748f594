/** How many sums of words are told apart, a power of two. */
const sums = 1 << 15;

/** Which words terms begin with, by a sum over their letters: most words of a text are none of them, and need not be cut out to be looked up. */
export class WordOpenings {
  private readonly whole = new Uint8Array(sums);
  private readonly beginnings = new Uint8Array(sums);
  private readonly shortest: number;

  /** Takes words in lower case: whole ones, and beginnings of words, of which the first `shortest` code units count. */
  constructor(whole: Iterable<string>, beginnings: Iterable<string>, shortest: number) {
    this.shortest = shortest;
    for (const word of whole) this.whole[sumOf(word)] = 1;
    for (const beginning of beginnings) this.beginnings[sumOf(beginning.slice(0, shortest))] = 1;
  }

  /** False where the stretch `[start, end)` of a text, in lower case and without a possessive ending (’s), is none of the words and begins with none of the beginnings. */
  mayOpen(text: string, start: number, end: number): boolean {
    const decided = start + this.shortest - 1;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      // Signs beyond ASCII may have lower cases within it; an apostrophe (’) may begin an ending.
      if (unit > 127) return true;
      sum = addUnit(sum, unit);
      if (i === decided && this.beginnings[sum] === 1) return true;
    }
    return this.whole[sum] === 1;
  }
}

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = addUnit(sum, word.charCodeAt(i));
  return sum;
}

/** Adds a code unit to a sum; the last five bits of a letter of ASCII are the same in either case. */
function addUnit(sum: number, unit: number): number {
  return (sum * 37 + (unit & 31)) & (sums - 1);
}

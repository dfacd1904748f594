/** Size of the table of fragments, a power of two: large enough that the fragments of a sentence leave most of it empty. */
const tableSize = 8192;

/** The text noted last and the fragments that it holds: one text is asked for many patterns in a row. */
const table = new Uint8Array(tableSize);
let noted = '';

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

/** Gives the places by which a string is looked for: those of all its stretches of three code units, or of itself where it is shorter; in any case of letters. */
export function fragmentsOf(string: string): number[] {
  const units = Array.from({ length: string.length }, (_, i) => foldUnit(string.charCodeAt(i)));
  if (units.length < 3) return [placeOf(units[0] ?? 0, units[1] ?? 0, 0)];
  return units.slice(2).map((third, i) => placeOf(units[i] as number, units[i + 1] as number, third));
}

/** True where the text may hold one of some strings, each given by its fragments: always where it does, seldom where it does not. One pass over a text serves all that is asked of it in a row. */
export function mayHold(text: string, strings: readonly (readonly number[])[]): boolean {
  if (text !== noted) note(text);
  next: for (let i = 0; i < strings.length; i++) {
    const fragments = strings[i] as readonly number[];
    for (let k = 0; k < fragments.length; k++) if (table[fragments[k] as number] === 0) continue next;
    return true;
  }
  return false;
}

function note(text: string): void {
  noted = text;
  table.fill(0);
  let before = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    table[placeOf(unit, 0, 0)] = 1;
    table[placeOf(last, unit, 0)] = 1;
    table[placeOf(before, last, unit)] = 1;
    before = last;
    last = unit;
  }
}

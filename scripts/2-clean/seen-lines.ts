import { foldHeadline } from './find-headline.ts';

/** Signs outside ASCII that articles are full of: no letters, and the same in all of Unicode's forms but the ellipsis, which falls apart into stops. */
const silent: ReadonlySet<number> = new Set([...'’‘“”–—…«»·•'].map((sign) => sign.charCodeAt(0)));

/** The lines that a page has printed so far; two are one where their letters and digits are the same, as `foldHeadline` gives them. */
export class SeenLines {
  readonly #bySum = new Map<number, string[]>();

  add(text: string): void {
    const sum = sumOf(text);
    const own = this.#bySum.get(sum);
    if (own) own.push(text);
    else this.#bySum.set(sum, [text]);
  }

  has(text: string): boolean {
    const own = this.#bySum.get(sumOf(text));
    if (own === undefined) return false;
    const key = foldHeadline(text);
    return own.some((other) => foldHeadline(other) === key);
  }
}

/** Sums up the letters and digits of a text: the same for texts with the same ones in the same order, hardly ever for others, and far cheaper than folding a paragraph that nothing repeats. */
export function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127 && !silent.has(unit)) return sumFolded(foldHeadline(text));
    const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if ((lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57)) sum = (Math.imul(sum, 31) + lower) | 0;
  }
  return sum;
}

function sumFolded(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}

import { hash } from 'node:crypto';

/** Gives where the pages of a list begin, with as many items each, the last one with the rest; the first begins at 0. */
export function divideEqually(count: number, size: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, index) => index * size);
}

/**
 * Gives where the pages of a list begin, chosen by what is in it, so that an item more changes the page on which it stands and seldom another: equal pages
 * would push a row from each page to the next one, to the end of the list. A page holds `most` items at most and half as many at least, but where all fit on
 * one; of the places between, it ends where the item behind has the smallest digest of its key (content-defined chunking by local minima, as in
 * Bjørner, Blass and Gurevich, "Content-dependent chunking for differential compression, the local maximum approach", 2010).
 */
export function divideByContent<Item>(items: readonly Item[], most: number, keyOf: (item: Item) => string): number[] {
  const least = Math.ceil(most / 2);
  const starts = [0];
  for (let start = 0; items.length - start > most; start = starts.at(-1) ?? items.length) {
    const last = Math.min(start + most, items.length - least);
    const places = Array.from({ length: last - start - least + 1 }, (_, index) => start + least + index);
    const ranked = places.map((place) => ({ place, rank: hash('sha1', keyOf(items[place] as Item)) }));
    starts.push(ranked.reduce((first, other) => (other.rank < first.rank ? other : first)).place);
  }
  return starts;
}

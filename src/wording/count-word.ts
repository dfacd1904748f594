import { formatNumber } from './format-number.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Gives a number in words up to twelve and in figures above; "no" for none. */
export function numberWord(count: number): string {
  return words[count] ?? formatNumber(count);
}

/** Gives a count in words with its noun: "three articles", "1,204 sentences", "no figure". */
export function countWord(count: number, one: string, many = `${one}s`): string {
  return `${numberWord(count)} ${count <= 1 ? one : many}`;
}

/** Gives some of a whole in words: "the only article", "both articles", "all five articles", "two of the five articles". */
export function shareWord(count: number, all: number, one: string, many = `${one}s`): string {
  if (count < all) return `${numberWord(count)} of the ${numberWord(all)} ${many}`;
  return all === 1 ? `the only ${one}` : all === 2 ? `both ${many}` : `all ${countWord(all, one, many)}`;
}

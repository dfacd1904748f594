import { formatNumber } from './format-number.ts';

/** Gives a count with its noun: "1 article", "1,204 articles", "3 countries" (`countOf(3, 'country', 'countries')`). */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

import type { Article } from '../../../3-split/article.ts';

/** Gives the year of publication where the page says it. */
export function publishedYear({ dateLine }: Article): number | null {
  const year = /\b20\d\d\b/.exec(dateLine?.text ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

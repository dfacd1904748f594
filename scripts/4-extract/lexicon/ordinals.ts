/** Value of an ordinal written as a word, first to twelfth. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'].map((word, i) => [word, i + 1]),
);

/** A step of a scale of shades: from `least` to `most`, both included. */
export interface Shade {
  least: number;
  most: number;
}

/**
 * Gives the shades of a map for counts from 1 to `largest`, the lightest first, at most `most` of them; each reaches
 * about as many times higher as the one before, since a few countries are named far more often than the others.
 */
export function makeShades(largest: number, most = 4): Shade[] {
  if (largest < 1) return [];
  const ends = Array.from({ length: most }, (_, index) => Math.round(largest ** ((index + 1) / most)));
  const tops = [...new Set(ends)];
  return tops.map((top, index) => ({ least: (tops[index - 1] ?? 0) + 1, most: top }));
}

/** Gives the number of the shade that holds a count, from 1; 0 for a count of nothing. */
export function shadeOf(count: number, shades: readonly Shade[]): number {
  return count < 1 ? 0 : shades.findIndex(({ most }) => count <= most) + 1;
}

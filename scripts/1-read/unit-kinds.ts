/** What a code unit is, as bits of `kindOf`. */
export const unitKinds = { letter: 1, mark: 2, number: 4, upper: 8, lower: 16, space: 32, surrogate: 64 } as const;

const patterns: ReadonlyArray<readonly [kind: number, pattern: RegExp]> = [
  [unitKinds.letter, /\p{L}/u],
  [unitKinds.mark, /\p{M}/u],
  [unitKinds.number, /\p{N}/u],
  [unitKinds.upper, /\p{Lu}/u],
  [unitKinds.lower, /\p{Ll}/u],
  [unitKinds.space, /\s/u],
  [unitKinds.surrogate, /\p{Cs}/u],
];
const asked = 128;
const known = new Uint8Array(65_536);

/** Gives the kinds of a code unit as Unicode's classes have them; for loops over texts where a pattern would take ten times as long. Of a sign of two code units each is a `surrogate`: such texts are left to patterns. */
export function kindOf(unit: number): number {
  // NaN, which a text gives past its end, is no unit.
  return known[unit] || (unit >= 0 ? learn(unit) : 0);
}

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const kinds = patterns.reduce((sum, [kind, pattern]) => (pattern.test(sign) ? sum | kind : sum), asked);
  known[unit] = kinds;
  return kinds;
}

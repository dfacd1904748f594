/** Draws that depend on a seed alone. */
export interface Random {
  /** A number in [0, 1). */
  next: () => number;
  /** A whole number in [from, to]. */
  whole: (from: number, to: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** True with the given probability. */
  chance: (probability: number) => boolean;
}

/** Gives a generator of draws by mulberry32; the same seed gives the same draws on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return { next, whole, pick: (list) => list[Math.floor(next() * list.length)] as never, chance: (probability) => next() < probability };
}

/** One choice to learn from: what may be chosen, what speaks for or against each, and whether it was right. */
export type Choice = ReadonlyArray<{ signs: readonly string[]; right: boolean }>;

/** How strongly weights are held near 0: a sign must earn its weight by more choices than a few. */
const restraint = 3;
/** In how many options a sign must stand to be weighed. */
const fewest = 15;
const rounds = 10;

/**
 * Gives the weights of a conditional logit over choices, by sign: the likelihood of an option is `exp(sum of the weights of its signs)`, divided by that sum
 * over all options of the choice. Several options of a choice may be right; a choice without any teaches nothing. Newton's method with a quadratic penalty,
 * where several right options share a choice as the weights of the round before have them; the same choices in the same order give the same weights, to two decimals.
 */
export function learnWeights(choices: readonly Choice[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const choice of choices) for (const { signs } of choice) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].flatMap(([sign, count]) => (count >= fewest ? [sign] : [])).sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const cases = choices
    .filter((choice) => choice.length > 1 && choice.some(({ right }) => right))
    .map((choice) => choice.map(({ signs, right }) => ({ at: [...new Set(signs)].flatMap((sign) => indexOf.get(sign) ?? []), right })));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => restraint * weight);
    const curve = names.map((_, i) => Float64Array.from(names, (_, j) => (i === j ? restraint : 0)));
    for (const options of cases) addChoice(options, weights, slope, curve);
    const step = solve(curve, slope);
    for (const [i, change] of step.entries()) weights[i] = (weights[i] as number) - change;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100]).filter(([, weight]) => weight !== 0));
}

/** Adds what one choice tells of the slope and the curve of the likelihood at the weights so far. */
function addChoice(options: ReadonlyArray<{ at: number[]; right: boolean }>, weights: Float64Array, slope: Float64Array, curve: Float64Array[]): void {
  const odds = options.map(({ at }) => Math.exp(at.reduce((sum, i) => sum + (weights[i] as number), 0)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = options.reduce((sum, option, k) => sum + (option.right ? (odds[k] as number) : 0), 0);
  const mean = new Map<number, number>();
  for (const [k, option] of options.entries()) {
    const share = (odds[k] as number) / all;
    const wanted = option.right ? (odds[k] as number) / right : 0;
    for (const i of option.at) {
      slope[i] = (slope[i] as number) + share - wanted;
      mean.set(i, (mean.get(i) ?? 0) + share);
      const row = curve[i] as Float64Array;
      for (const j of option.at) row[j] = (row[j] as number) + share;
    }
  }
  const means = [...mean];
  for (const [i, a] of means) {
    const row = curve[i] as Float64Array;
    for (const [j, b] of means) row[j] = (row[j] as number) - a * b;
  }
}

/** Solves `matrix · x = vector` for a symmetric positive definite matrix by Cholesky's decomposition; the matrix is used up. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
    }
  }
  const at = (i: number, j: number) => matrix[i]?.[j] as number;
  const x = Float64Array.from(vector);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}

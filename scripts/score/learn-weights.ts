/** One case to learn from: what speaks for or against it, and whether it was right. */
export interface Example {
  signs: readonly string[];
  right: boolean;
}

/** How strongly weights are held near 0: a sign must earn its weight by more cases than a few. */
const restraint = 3;
/** In how many cases a sign must stand to be weighed. */
const fewest = 20;
const rounds = 12;

/**
 * Gives the weights of a logistic regression over examples, by sign, and that of `any` case: the likelihood that a case is right is
 * `1 / (1 + exp(-sum of the weights of its signs))`. Newton's method with a quadratic penalty (iteratively reweighted least squares); the same examples in
 * the same order give the same weights, to two decimals.
 */
export function learnWeights(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = ['any', ...[...counts].flatMap(([sign, count]) => (count >= fewest ? [sign] : [])).sort()];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const cases = examples.map(({ signs, right }) => ({ at: [0, ...[...new Set(signs)].flatMap((sign) => indexOf.get(sign) ?? [])], right }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => restraint * weight);
    const curve = names.map((_, i) => Float64Array.from(names, (_, j) => (i === j ? restraint : 0)));
    for (const { at, right } of cases) {
      const likelihood = 1 / (1 + Math.exp(-at.reduce((sum, i) => sum + (weights[i] as number), 0)));
      for (const i of at) {
        slope[i] = (slope[i] as number) + likelihood - Number(right);
        const row = curve[i] as Float64Array;
        for (const j of at) row[j] = (row[j] as number) + likelihood * (1 - likelihood);
      }
    }
    const step = solve(curve, slope);
    for (const [i, change] of step.entries()) weights[i] = (weights[i] as number) - change;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100]).filter(([, weight]) => weight !== 0));
}

/** Solves `matrix · x = vector` for a symmetric positive definite matrix by Cholesky's decomposition; the matrix is used up. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const at = (i: number, j: number) => matrix[i]?.[j] as number;
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      row[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
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

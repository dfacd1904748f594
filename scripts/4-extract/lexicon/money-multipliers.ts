/** Factors that a single letter stands for beside a currency: "$670m", "€2B", "$15k". */
export const moneyMultipliers: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
]);

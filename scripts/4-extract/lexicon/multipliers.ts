/** Factor by the word or abbreviation after a number; "m" and "b" are read only beside a currency, since they are metres and more elsewhere. */
const factors: ReadonlyArray<[string, number]> = [
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['thsd', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['milliard', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['lakh crore', 1e12],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trln', 1e12],
  ['tn', 1e12],
];

/** Headlines write "Million" or "MILLION": all cases are one word. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  factors.flatMap(([word, factor]) =>
    [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, ...(word.length > 2 ? [word.toUpperCase()] : [])].map((form): [string, number] => [form, factor]),
  ),
);

/** Units of things that last: a length has no period because a date stands at the head of its sentence. */
const lasting: ReadonlySet<string> = new Set([
  'km',
  'm',
  'miles',
  'square kilometers',
  'square meters',
  'square miles',
  'hectares',
  'acres',
  'MW',
  'GW',
  'kW',
  'kV',
]);

/** True for units of things that last: lengths, areas, capacities. */
export function isLasting(unit: string): boolean {
  return lasting.has(unit);
}

/** Gives the years of a stretch of a timeline, in their order: "2019", "2019 to 2021"; null where it has none. */
export function sayYears(years: Iterable<number>): string | null {
  const all = [...years];
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? `${first}` : `${first} to ${last}`;
}

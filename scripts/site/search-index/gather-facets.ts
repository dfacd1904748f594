import { type FacetFile, type FacetName, facetNames } from '../../../src/search/index/index-shape.ts';

/** The values of one page for each facet. */
export type PageValues = Readonly<Record<FacetName, readonly string[]>>;

/** Gives the values of each facet in their order, each with the numbers of its pages as distances; `pages` stand at their numbers. */
export function gatherFacets(pages: readonly PageValues[]): FacetFile {
  const gather = (name: FacetName) => {
    const numbers = new Map<string, number[]>();
    for (const [number, values] of pages.entries()) for (const value of new Set(values[name])) push(numbers, value, number);
    return [...numbers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, held]) => [value, held.map((number, at) => number - (held[at - 1] ?? 0))] as const);
  };
  return Object.fromEntries(facetNames.map((name) => [name, gather(name)])) as unknown as FacetFile;
}

/** Adds a number to the list of a value. */
function push(numbers: Map<string, number[]>, value: string, number: number): void {
  const known = numbers.get(value);
  if (known) known.push(number);
  else numbers.set(value, [number]);
}

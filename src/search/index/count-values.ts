import { type FacetFile, type FacetName, facetNames } from './index-shape.ts';

/** The values of each facet with the numbers of their pages. */
export type Facets = Readonly<Record<FacetName, ReadonlyMap<string, readonly number[]>>>;

/** Values of each facet with the number of results that have them, the most frequent first. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyArray<readonly [value: string, count: number]>>>;

/** Reads the file of facets: distances become numbers. */
export function readFacets(file: FacetFile): Facets {
  const read = (distances: readonly number[]): number[] => {
    let page = 0;
    return distances.map((distance) => (page += distance));
  };
  return Object.fromEntries(facetNames.map((name) => [name, new Map(file[name].map(([value, pages]) => [value, read(pages)]))])) as unknown as Facets;
}

/** Gives for each facet the pages that its chosen values allow; null where none is chosen. */
export function allowPages(facets: Facets, chosen: Readonly<Record<FacetName, readonly string[]>>): Record<FacetName, ReadonlySet<number> | null> {
  const allow = (name: FacetName) => (chosen[name].length === 0 ? null : new Set(chosen[name].flatMap((value) => facets[name].get(value) ?? [])));
  return Object.fromEntries(facetNames.map((name) => [name, allow(name)])) as Record<FacetName, ReadonlySet<number> | null>;
}

/** True where a page has a chosen value of every facet but one. */
export function isAllowed(page: number, allowed: Readonly<Record<FacetName, ReadonlySet<number> | null>>, except?: FacetName): boolean {
  return facetNames.every((name) => name === except || (allowed[name]?.has(page) ?? true));
}

/** Counts for each value how many of the pages would be left if it were chosen, the other facets being as they are. */
export function countValues(facets: Facets, pages: readonly number[], chosen: Readonly<Record<FacetName, readonly string[]>>): FacetCounts {
  const allowed = allowPages(facets, chosen);
  const count = (name: FacetName) => {
    const left = new Set(pages.filter((page) => isAllowed(page, allowed, name)));
    const counted = [...facets[name]].map(([value, held]) => [value, held.reduce((sum, page) => sum + (left.has(page) ? 1 : 0), 0)] as const);
    return counted.filter(([value, number]) => number > 0 || chosen[name].includes(value)).sort((a, b) => compare(name, a, b));
  };
  return Object.fromEntries(facetNames.map((name) => [name, count(name)])) as unknown as FacetCounts;
}

/** Orders values by their number, years from the newest. */
function compare(name: FacetName, [a, countA]: readonly [string, number], [b, countB]: readonly [string, number]): number {
  if (name === 'year') return a < b ? 1 : -1;
  return countB - countA || (a < b ? -1 : 1);
}

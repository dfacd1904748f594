import { type FacetName, facetNames } from './index/index-shape.ts';

/** The orders in which results come. */
export const sortNames = ['best', 'newest', 'oldest'] as const;
export type SortName = (typeof sortNames)[number];

/** What is searched for: shared by the form and the address of the page. */
export interface SearchState {
  query: string;
  /** The chosen values of each facet; one of them must hold. */
  chosen: Readonly<Record<FacetName, readonly string[]>>;
  sort: SortName;
}

/** Longest query and longest value that is looked at; more is cut off. */
export const longestQuery = 200;

/** Most values of one facet that are looked at. */
const mostValues = 50;

/** Reads the state from the part of an address that begins with `?`; a facet may come several times. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (name: string): string[] => [...new Set(parameters.getAll(name).map(clean))].filter((value) => value !== '').slice(0, mostValues);
  const chosen = Object.fromEntries(facetNames.map((name) => [name, values(name)])) as unknown as SearchState['chosen'];
  const sort = sortNames.find((name) => name === parameters.get('sort')) ?? 'best';
  return { query: clean(parameters.get('q') ?? ''), chosen, sort };
}

/** Writes the state as the part of an address that begins with `?`; empty where nothing is searched for. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value);
  if (sort !== 'best') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where neither words nor values are asked for. */
export function isEmptyState({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && facetNames.every((name) => chosen[name].length === 0);
}

/** Gives the state with a value of a facet chosen, or no longer chosen. */
export function toggleValue(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.chosen[name];
  return { ...state, chosen: { ...state.chosen, [name]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] } };
}

/** Takes away what no reader types on purpose: control characters and marks that turn the direction of writing. */
function clean(text: string): string {
  return text.slice(0, longestQuery).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ');
}

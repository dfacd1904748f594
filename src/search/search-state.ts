/** The filters that pages can be found by, in the order of the form. */
export const filterNames = ['kind', 'country', 'leader', 'topic'] as const;
export type FilterName = (typeof filterNames)[number];

/** What is searched for: shared by the form and the address of the page. */
export interface SearchState {
  query: string;
  /** Empty strings where a filter is not set. */
  filters: Readonly<Record<FilterName, string>>;
}

/** Longest query that is looked at; more is cut off. */
export const longestQuery = 200;

/** Reads the state from the part of an address that begins with `?`. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').slice(0, longestQuery);
  return { query: read('q'), filters: { kind: read('kind'), country: read('country'), leader: read('leader'), topic: read('topic') } };
}

/** Writes the state as the part of an address that begins with `?`; empty where nothing is searched for. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const name of filterNames) if (filters[name] !== '') parameters.set(name, filters[name]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Gives the filters that are set. */
export function setFilters({ filters }: SearchState): Partial<Record<FilterName, string>> {
  return Object.fromEntries(filterNames.filter((name) => filters[name] !== '').map((name) => [name, filters[name]]));
}

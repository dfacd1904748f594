import { createElement } from './create-element.ts';
import type { FilterCounts } from './pagefind.ts';
import { filterNames, type SearchState } from './search-state.ts';

/** Fills the lists of the filters with the values that would find something, each with its number of pages. */
export function showFilters(form: HTMLFormElement, counts: FilterCounts, { filters }: SearchState): void {
  for (const name of filterNames) {
    const list = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (list) fillList(list, counts[name] ?? {}, filters[name]);
  }
}

/** Keeps the first option, which stands for all, and writes the others anew. */
function fillList(list: HTMLSelectElement, counts: Readonly<Record<string, number>>, chosen: string): void {
  const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen);
  if (chosen !== '' && !values.includes(chosen)) values.push(chosen);
  values.sort((a, b) => (a < b ? -1 : 1));
  const options = values.map((value) => createElement('option', { value }, `${value} (${counts[value] ?? 0})`));
  list.replaceChildren(...[...list.options].slice(0, 1), ...options);
  list.value = chosen;
}

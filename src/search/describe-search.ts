import { filterNames, type SearchState } from './search-state.ts';

/** Says how many pages match: "3 pages for “water”, country Iran.", and which words none of those shown holds. */
export function describeFound(count: number, state: SearchState, unmatched: readonly string[]): string {
  const found = `${count} ${count === 1 ? 'page' : 'pages'}${describeState(state)}.`;
  if (unmatched.length === 0) return found;
  return `${found} None of those shown has ${unmatched.map((word) => `“${word}”`).join(' or ')} itself, only words that begin the same way: check the spelling.`;
}

/** Says what was searched where nothing was found. */
export function describeNothing(pages: number, state: SearchState): string {
  const filtered = filterNames.some((name) => state.filters[name] !== '');
  const advice = filtered ? 'Try without a filter, or with fewer words.' : 'Try fewer words or another spelling.';
  return `Nothing found${describeState(state)}. The whole text of ${pages} pages was searched; a page must hold every word. ${advice}`;
}

/** Says what is searched for. */
function describeState({ query, filters }: SearchState): string {
  const wanted = query.trim() === '' ? '' : ` for “${query.trim()}”`;
  return (
    wanted +
    filterNames
      .filter((name) => filters[name] !== '')
      .map((name) => `, ${name} ${filters[name]}`)
      .join('')
  );
}

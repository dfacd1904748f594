import { countOf } from '../../wording/count-of.ts';
import { quoteText } from '../../wording/quote-text.ts';
import { facetNames } from '../index/index-shape.ts';
import type { Outcome } from '../index/open-index.ts';
import type { SearchState } from '../search-state.ts';

/** What the search knows of the whole index. */
export interface Sizes {
  articles: number;
  pages: number;
}

/** Says how much was found: "2 pages and 4 articles for “water”, country Iran." */
export function describeOutcome({ names, articles, instead, complete, query }: Outcome, state: SearchState, sizes: Sizes): string {
  const sought = describeState(state);
  if (names.length + articles.length === 0) {
    if (query.wanted.length === 0 && query.common.length > 0)
      return `“${query.common.join(' ')}” stands in nearly every article: add a word that says more, or put a phrase in quotation marks.`;
    return `Nothing found${sought}. Searched: the names of ${countOf(sizes.pages, 'page')} and every word of ${countOf(sizes.articles, 'article')}; an article must hold all words. ${advise(state)}`;
  }
  const found = [names.length > 0 ? countOf(names.length, 'page') : '', articles.length > 0 ? countOf(articles.length, 'article') : '']
    .filter(Boolean)
    .join(' and ');
  const other = instead === null ? '' : ` The articles write ${quoteText(instead)}.`;
  const part = complete ? '' : ' Many words begin so: type more of the word to see all.';
  return `${found}${sought}.${other}${part}`;
}

/** Says what to try where nothing was found. */
function advise({ chosen, query }: SearchState): string {
  if (facetNames.some((name) => chosen[name].length > 0)) return 'Try without a filter, or with fewer words.';
  return query.includes('"') ? 'Try without quotation marks.' : 'Try fewer words or another spelling.';
}

/** Says what is searched for. */
function describeState({ query, chosen }: SearchState): string {
  const wanted = query.trim() === '' ? '' : ` for ${quoteText(query.trim())}`;
  const filters = facetNames.filter((name) => chosen[name].length > 0).map((name) => `, ${name} ${chosen[name].join(' or ')}`);
  return wanted + filters.join('');
}

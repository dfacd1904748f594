import { address } from '../lookup/address.ts';
import { describeFound, describeNothing } from './describe-search.ts';
import { findUnmatchedWords } from './find-unmatched-words.ts';
import { openIndex, type SearchIndex, type SearchOutcome } from './open-index.ts';
import type { PagefindPage } from './pagefind.ts';
import { filterNames, readState, type SearchState, writeState } from './search-state.ts';
import { showFilters } from './show-filters.ts';
import { showResult } from './show-result.ts';

/** Results shown at first and with each "Load more". */
const step = 10;

/** Wait after a key before searching, in milliseconds. */
const typingPause = 150;

/** Wait for the index before saying that it takes long, in milliseconds. */
const patience = 3000;

const slowMessage = 'The search index is still loading. The lists below lead to every page as well.';
const failureMessage =
  'The search cannot be used: a part of its index could not be loaded. Reload the page to try again; the lists below lead to every page as well.';

/** The parts of the page that the search fills. */
interface View {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Read aloud when it changes. */
  status: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
}

/** Makes the search page work: field, filters and address tell the same, and the results follow. */
export function startSearchPage(): void {
  const view = findView();
  const title = document.title;
  const opening = openIndex(new URL(`${address.home()}pagefind/`, location.href).href);
  const slow = setTimeout(() => tell(view, slowMessage), patience);
  opening.catch(() => {}).finally(() => clearTimeout(slow));

  let state = readState(location.search);
  let shown = readShown();
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** False while a query is being typed: its intermediate forms share one entry of the history. */
  let settled = true;

  const search = async () => {
    clearTimeout(typing);
    const mine = ++latest;
    document.title = state.query.trim() === '' ? title : `${state.query.trim()} · ${title}`;
    try {
      const index = await opening;
      const outcome = await index.search(state);
      const pages = await Promise.all(outcome.results.slice(0, shown).map((result) => result.data()));
      if (mine === latest) showOutcome(view, { index, outcome, state, pages });
    } catch {
      if (mine === latest) tell(view, failureMessage);
    }
  };
  const change = (next: SearchState, settles: boolean) => {
    state = next;
    shown = step;
    const target = `${location.pathname}${writeState(state)}`;
    if (target !== `${location.pathname}${location.search}`) history[settled ? 'pushState' : 'replaceState'](null, '', target);
    settled = settles;
  };

  view.form.hidden = false;
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ ...state, query: view.field.value }, true);
    search();
  });
  view.field.addEventListener('input', () => {
    change({ ...state, query: view.field.value }, false);
    clearTimeout(typing);
    typing = setTimeout(search, typingPause);
  });
  view.field.addEventListener('change', () => {
    settled = true;
  });
  for (const name of filterNames) {
    view.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.addEventListener('change', (event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      settled = true;
      change({ query: view.field.value, filters: { ...state.filters, [name]: value } }, true);
      search();
    });
  }
  view.more.addEventListener('click', async () => {
    const first = shown;
    shown += step;
    history.replaceState({ shown }, '');
    await search();
    view.results.querySelectorAll<HTMLAnchorElement>('.result-title a')[first]?.focus();
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    shown = readShown();
    settled = true;
    view.field.value = state.query;
    search();
  });

  // What was typed before this script ran counts.
  if (view.field.value === '') view.field.value = state.query;
  else if (view.field.value !== state.query) change({ ...state, query: view.field.value }, false);
  search();
}

/** Finds the parts of the page; throws where the page and this script do not fit together. */
function findView(): View {
  const find = <T extends Element>(selector: string, kind: new () => T): T => {
    const element = document.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`the search page lacks ${selector}`);
    return element;
  };
  return {
    form: find('#search-form', HTMLFormElement),
    field: find('#search-field', HTMLInputElement),
    status: find('#search-status', HTMLElement),
    results: find('#search-results', HTMLElement),
    more: find('#search-more', HTMLButtonElement),
  };
}

/** Reads how many results this entry of the history showed. */
function readShown(): number {
  const { shown } = (history.state ?? {}) as { shown?: unknown };
  return typeof shown === 'number' ? shown : step;
}

/** Says something and shows no results. */
function tell(view: View, message: string): void {
  view.status.textContent = message;
  view.results.replaceChildren();
  view.more.hidden = true;
}

/** Shows what a search gave. */
function showOutcome(
  view: View,
  { index, outcome, state, pages }: { index: SearchIndex; outcome: SearchOutcome; state: SearchState; pages: PagefindPage[] },
): void {
  showFilters(view.form, outcome.counts, state);
  const asked = writeState(state) !== '';
  const count = outcome.results.length;
  if (!asked) tell(view, `Search in the whole text of ${index.pages} pages.`);
  else if (count === 0) tell(view, describeNothing(index.pages, state));
  else {
    view.status.textContent = describeFound(count, state, findUnmatchedWords(state.query, pages));
    view.results.replaceChildren(...pages.map(showResult));
    view.more.hidden = pages.length >= count;
  }
}

import { searchEvent } from '../page-script/listen-for-search-key.ts';
import { rememberWords } from './arrival/remember-words.ts';
import { createElement } from './create-element.ts';
import type { FacetName } from './index/index-shape.ts';
import type { Outcome, SearchIndex } from './index/open-index.ts';
import { loadIndex } from './load-index.ts';
import { moveThroughLinks } from './move-through-links.ts';
import { isEmptyState, readState, type SearchState, type SortName, sortNames, toggleValue, writeState } from './search-state.ts';
import { describeOutcome } from './show/describe-outcome.ts';
import { type Hits, listHits } from './show/list-hits.ts';
import { showChosen, showFacets } from './show/show-facets.ts';
import { showHits } from './show/show-hits.ts';

/** Articles shown at first and with each "More articles". */
const step = 8;

/** Wait after a key before searching, in milliseconds. */
const typingPause = 120;

/** Wait for the index before saying that it takes long, in milliseconds. */
const patience = 2500;

/** Most articles of a site whose facets are counted unasked: in a larger one they are a large part of the index. */
const smallSite = 1500;

const slowMessage = 'The search index is still loading. The A–Z index below leads to every page as well.';
const failureMessage =
  'The search cannot be used: a part of its index did not arrive as it was written. Reload the page to try again; the A–Z index below leads to every page.';

/** The parts of the page that the search fills. */
interface View {
  form: HTMLFormElement;
  field: HTMLInputElement;
  sort: HTMLSelectElement;
  /** Read aloud when it changes. */
  status: HTMLElement;
  proposal: HTMLElement;
  chosen: HTMLElement;
  panel: HTMLDetailsElement;
  facets: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
}

/** Makes the search page work: field, filters and address tell the same, and the results follow. */
export function startSearchPage(): void {
  const view = findView();
  const home = view.form.dataset.home ?? '/';
  const title = document.title;
  let state = readState(location.search);
  let shown = readShown();
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** False while a query is being typed: its intermediate forms share one entry of the history. */
  let settled = true;
  let outcome: Outcome | null = null;

  const search = async () => {
    clearTimeout(typing);
    const mine = ++latest;
    const slow = setTimeout(() => mine === latest && tell(view, slowMessage), patience);
    document.title = state.query.trim() === '' ? title : `${state.query.trim()} · ${title}`;
    try {
      const index = await loadIndex(home);
      const found = await index.search(state);
      const hits = await listHits(index, found, state, shown);
      if (mine !== latest) return;
      outcome = found;
      settlePanel(index);
      showOutcome(index, found, hits);
      await count();
    } catch {
      if (mine === latest) tell(view, failureMessage);
    } finally {
      clearTimeout(slow);
    }
  };
  const count = async () => {
    const counted = outcome;
    if (!view.panel.open || counted === null) return;
    const counts = await counted.count();
    if (counted === outcome) showFacets(view.facets, counts, state, toggle);
  };
  const change = (next: SearchState, settles: boolean) => {
    state = next;
    shown = step;
    const target = `${location.pathname}${writeState(state)}`;
    if (target !== `${location.pathname}${location.search}`) history[settled ? 'pushState' : 'replaceState'](null, '', target);
    settled = settles;
  };
  const choose = (next: SearchState) => {
    settled = true;
    change(next, true);
    search();
  };
  const toggle = (name: FacetName, value: string) => choose(toggleValue(state, name, value));
  const clear = () => {
    choose({ ...state, chosen: readState('').chosen });
    view.field.focus();
  };

  /** Opens the facets where there is room for them and the site is small, or where there is nothing else to see. */
  let panelSettled = false;
  const settlePanel = ({ manifest }: SearchIndex) => {
    if (panelSettled) return;
    panelSettled = true;
    view.panel.open = manifest.articles <= smallSite ? matchMedia('(min-width: 60rem)').matches || isEmptyState(state) : isEmptyState(state);
  };
  const showOutcome = (index: SearchIndex, found: Outcome, hits: Hits) => {
    const empty = isEmptyState(state);
    view.status.textContent = empty
      ? `Search ${index.manifest.pages} pages and every word of ${index.manifest.articles} articles, or choose a filter.`
      : describeOutcome(found, state, index.manifest);
    view.proposal.replaceChildren(...(empty ? [] : showProposal(found)));
    view.chosen.replaceChildren(...showChosen(state, toggle, clear));
    view.results.replaceChildren(...(empty ? [] : showHits(hits, home, found.articles.length)));
    view.more.hidden = empty || found.articles.length <= shown || hits.articles.length + hits.facts.length === 0;
    view.sort.value = state.sort;
  };
  /** Offers another query, which a click asks. */
  const showProposal = ({ proposal, unknown }: Outcome): Array<Node | string> => {
    const missing = unknown.length === 0 ? [] : [`No page and no article holds ${unknown.map((word) => `“${word}”`).join(' or ')}. `];
    if (proposal === null) return missing;
    const link = createElement('a', { href: writeState({ ...state, query: proposal.query }) }, proposal.query);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      view.field.value = proposal.query;
      choose({ ...state, query: proposal.query });
    });
    return [...missing, 'Did you mean ', link, '?'];
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
  view.sort.addEventListener('change', () => choose({ ...state, sort: sortNames.find((name) => name === view.sort.value) ?? ('best' satisfies SortName) }));
  view.panel.addEventListener('toggle', () => count().catch(() => tell(view, failureMessage)));
  view.more.addEventListener('click', async () => {
    const first = view.results.querySelectorAll('.hit').length;
    shown += step;
    history.replaceState({ shown }, '');
    await search();
    view.results.querySelectorAll('.hit')[first]?.querySelector('a')?.focus();
  });
  view.results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) rememberWords(link.href, outcome?.instead ?? state.query);
  });
  moveThroughLinks(view.field, view.results);
  document.addEventListener(searchEvent, (event) => {
    event.preventDefault();
    view.field.focus();
    view.field.select();
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
    sort: find('#search-sort', HTMLSelectElement),
    status: find('#search-status', HTMLElement),
    proposal: find('#search-proposal', HTMLElement),
    chosen: find('#search-chosen', HTMLElement),
    panel: find('#search-filters', HTMLDetailsElement),
    facets: find('#search-facets', HTMLElement),
    results: find('#search-results', HTMLElement),
    more: find('#search-more', HTMLButtonElement),
  };
}

/** Reads how many articles this entry of the history showed. */
function readShown(): number {
  const { shown } = (history.state ?? {}) as { shown?: unknown };
  return typeof shown === 'number' ? shown : step;
}

/** Says something and shows no results: what was found before would seem to belong to it. */
function tell(view: View, message: string): void {
  view.status.textContent = message;
  view.proposal.replaceChildren();
  view.results.replaceChildren();
  view.facets.replaceChildren();
  view.more.hidden = true;
}

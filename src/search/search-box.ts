import { rememberWords } from './arrival/remember-words.ts';
import { createElement } from './create-element.ts';
import type { Outcome } from './index/open-index.ts';
import { loadIndex } from './load-index.ts';
import { readState, writeState } from './search-state.ts';
import { describeOutcome } from './show/describe-outcome.ts';
import { listHits } from './show/list-hits.ts';
import { type BoxOption, listOptions } from './show/list-options.ts';
import { showOptions } from './show/show-options.ts';

/** Wait after a key before searching, and before saying that the index takes long, in milliseconds. */
const [typingPause, patience] = [120, 2500];

/** Articles that are loaded for the list under the box. */
const mostArticles = 3;

const failureMessage = 'The search cannot be used: a part of its index did not arrive as it was written. ';
const slowMessage = 'The search index is still loading. ';

/** Makes a search box a combobox (ARIA 1.2) whose list shows results while the reader types; `cameFrom` had the focus before. */
export function startSearchBox(form: HTMLFormElement, cameFrom: HTMLElement | null): void {
  const field = form.querySelector('input');
  if (field === null) return;
  const { home = '/', index: everything = '/' } = form.dataset;
  const listId = `${field.id}-list`;
  const list = createElement('div', { id: listId, role: 'listbox', class: 'box-list', 'aria-label': 'Results' });
  const note = createElement('p', { class: 'box-note' });
  const status = createElement('p', { class: 'visually-hidden', role: 'status' });
  const panel = createElement('div', { class: 'box-panel' }, list, note);
  panel.hidden = true;
  form.append(panel, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  }))
    field.setAttribute(name, value);

  let before = cameFrom;
  let options: BoxOption[] = [];
  let active = -1;
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let outcome: Outcome | null = null;

  const setOpen = (open: boolean) => {
    panel.hidden = !open;
    field.setAttribute('aria-expanded', String(open && options.length > 0));
    if (!open) setActive(-1);
  };
  const setActive = (next: number) => {
    list.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    active = next;
    const option = list.querySelectorAll('[role="option"]')[active];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  };
  const tell = (message: string) => {
    options = [];
    list.replaceChildren();
    setActive(-1);
    note.replaceChildren(message, createElement('a', { href: everything }, 'A–Z index of everything'));
    status.textContent = message;
    setOpen(true);
  };
  const search = async () => {
    const mine = ++latest;
    const state = { ...readState(''), query: field.value };
    if (field.value.trim() === '') return setOpen(false);
    const slow = setTimeout(() => mine === latest && tell(slowMessage), patience);
    try {
      const index = await loadIndex(home);
      const found = await index.search(state);
      const hits = await listHits(index, found, state, mostArticles);
      if (mine !== latest) return;
      outcome = found;
      const chosen = options[active];
      options = listOptions(hits, {
        home,
        all: `${form.action}${writeState(state)}`,
        query: field.value.trim(),
        proposal: found.proposal?.reason === 'spelling' ? found.proposal.query : null,
      });
      const text = describeOutcome(found, state, index.manifest);
      list.replaceChildren(...showOptions(options, listId));
      note.replaceChildren(found.names.length + found.articles.length === 0 ? text : '');
      status.textContent = text;
      // Results may arrive after the reader has chosen among those before them.
      setActive(chosen === undefined ? -1 : options.findIndex((option) => option.href === chosen.href && option.fills === chosen.fills));
      setOpen(document.activeElement === field);
    } catch {
      if (mine === latest) tell(failureMessage);
    } finally {
      clearTimeout(slow);
    }
  };
  const follow = (option: BoxOption | undefined) => {
    if (!option) return;
    if (option.fills !== undefined) {
      field.value = option.fills;
      field.focus();
      return void search();
    }
    rememberWords(option.href, outcome?.instead ?? field.value);
    location.assign(option.href);
  };

  field.addEventListener('input', () => {
    setActive(-1);
    clearTimeout(typing);
    typing = setTimeout(search, typingPause);
  });
  field.addEventListener('keydown', (event) => {
    const count = options.length;
    if (event.key === 'Escape') {
      event.preventDefault();
      latest++;
      setOpen(false);
      if (before?.isConnected) before.focus();
      else field.blur();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (panel.hidden) setOpen(true);
      // One place beyond either end is the field itself.
      setActive(((active + 1 + (event.key === 'ArrowDown' ? 1 : count)) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      follow(options[active]);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    follow(options[[...list.querySelectorAll('[role="option"]')].indexOf(option as Element)]);
  });
  form.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !form.contains(relatedTarget)) before = relatedTarget;
    if (options.length > 0) setOpen(true);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(false);
  });
  if (field.value.trim() !== '') void search();
  else loadIndex(home).catch(() => {});
}

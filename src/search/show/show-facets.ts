import { formatNumber } from '../../wording/format-number.ts';
import { createElement } from '../create-element.ts';
import type { FacetCounts } from '../index/count-values.ts';
import { type FacetName, facetNames } from '../index/index-shape.ts';
import type { SearchState } from '../search-state.ts';

/** Values of a facet that are shown before the reader asks for more. */
const shownValues = 7;

const titles: Readonly<Record<FacetName, string>> = { kind: 'Kind', country: 'Country', leader: 'Leader', topic: 'Topic', outlet: 'Outlet', year: 'Year' };

/** Fills the panel of facets: for each value a box to tick and how many results it would leave. Keeps what is open and where the focus is. */
export function showFacets(panel: HTMLElement, counts: FacetCounts, { chosen }: SearchState, toggle: (name: FacetName, value: string) => void): void {
  const open = new Set([...panel.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.facet));
  const focused = document.activeElement instanceof HTMLInputElement && panel.contains(document.activeElement) ? document.activeElement.id : null;
  const groups = facetNames
    .filter((name) => counts[name].length > 0)
    .map((name) => {
      const row = ([value, count]: readonly [string, number], at: number) => {
        const id = `facet-${name}-${at}`;
        const box = createElement('input', { type: 'checkbox', id, name, value });
        box.checked = chosen[name].includes(value);
        box.addEventListener('change', () => toggle(name, value));
        return createElement(
          'li',
          {},
          createElement('label', { for: id }, box, createElement('span', {}, value), createElement('span', { class: 'count' }, formatNumber(count))),
        );
      };
      const values = [...counts[name]].sort((a, b) => Number(chosen[name].includes(b[0])) - Number(chosen[name].includes(a[0])));
      const rows = values.map(row);
      const group = createElement(
        'fieldset',
        { class: 'facet' },
        createElement('legend', {}, titles[name]),
        createElement('ul', {}, ...rows.slice(0, shownValues)),
      );
      if (rows.length > shownValues) {
        const more = createElement(
          'details',
          { 'data-facet': name },
          createElement('summary', {}, `${formatNumber(rows.length - shownValues)} more`),
          createElement('ul', {}, ...rows.slice(shownValues)),
        );
        more.open = open.has(name);
        group.append(more);
      }
      return group;
    });
  panel.replaceChildren(...groups);
  if (focused !== null) document.getElementById(focused)?.focus();
}

/** Gives a button for each chosen value, which takes it away again, and one that takes all away. */
export function showChosen({ chosen }: SearchState, toggle: (name: FacetName, value: string) => void, clear: () => void): HTMLElement[] {
  const buttons = facetNames.flatMap((name) =>
    chosen[name].map((value) => {
      const button = createElement(
        'button',
        { type: 'button', class: 'chosen' },
        `${titles[name]}: ${value}`,
        createElement('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.setAttribute('aria-label', `Remove ${titles[name].toLowerCase()} ${value}`);
      button.addEventListener('click', () => toggle(name, value));
      return button;
    }),
  );
  if (buttons.length < 2) return buttons;
  const all = createElement('button', { type: 'button', class: 'chosen chosen-all' }, 'Remove all');
  all.addEventListener('click', clear);
  return [...buttons, all];
}

import { createElement } from '../create-element.ts';
import type { BoxOption } from './list-options.ts';
import { showMarked } from './show-marked.ts';

/** Gives the lines of the list under a search box, group by group. */
export function showOptions(options: readonly BoxOption[], listId: string): HTMLElement[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group, number) => {
    const id = `${listId}-group-${number}`;
    const lines = options.flatMap((option, at) => (option.group === group ? [showOption(option, `${listId}-${at}`)] : []));
    return createElement(
      'div',
      { role: 'group', 'aria-labelledby': id },
      createElement('div', { id, class: 'box-group', role: 'presentation' }, group),
      ...lines,
    );
  });
}

/** Gives one line. */
function showOption({ text, marks, note }: BoxOption, id: string): HTMLElement {
  const line = createElement(
    'div',
    { id, role: 'option', class: 'box-option', 'aria-selected': 'false' },
    createElement('span', {}, ...showMarked(text, marks)),
  );
  if (note !== '') line.append(' ', createElement('span', { class: 'box-option-note' }, note));
  return line;
}

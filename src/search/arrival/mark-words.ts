import { createElement } from '../create-element.ts';
import { joinMarks } from '../index/find-passages.ts';
import { findMarks, type Mark } from '../text/find-marks.ts';
import { parseQuery } from '../text/parse-query.ts';
import { readWords } from '../text/read-words.ts';

/** Marks the words of a query in the sentences of the page, and offers to take the marks away. */
export function markWords(query: string): void {
  const { wanted } = parseQuery(query);
  const sentences = [...document.querySelectorAll('main .sentence')];
  const marks = sentences.flatMap((sentence) => {
    const words = readWords(sentence.textContent ?? '');
    return wrapMarks(sentence, joinMarks(wanted.flatMap((term) => findMarks(words, term))));
  });
  if (marks.length > 0) offerRemoval(query, marks);
}

/** Wraps stretches of an element's text into `<mark>`, piece by piece where links divide them, and gives the marks. */
function wrapMarks(element: Element, stretches: readonly Mark[]): HTMLElement[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Array<{ node: Text; start: number }> = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    texts.push({ node: node as Text, start: length });
    length += (node as Text).length;
  }
  return texts.flatMap(({ node, start }) => {
    const inside = stretches.filter((stretch) => stretch.start < start + node.length && stretch.end > start);
    // From the last to the first, so that the places of the others stay.
    return inside.reverse().map((stretch) => {
      const range = document.createRange();
      range.setStart(node, Math.max(0, stretch.start - start));
      range.setEnd(node, Math.min(node.length, stretch.end - start));
      const mark = createElement('mark', { class: 'found-word' });
      range.surroundContents(mark);
      return mark;
    });
  });
}

/** Shows what is marked and a button that takes it away. */
function offerRemoval(query: string, marks: readonly HTMLElement[]): void {
  const button = createElement('button', { type: 'button' }, 'Remove marks');
  const note = createElement(
    'aside',
    { class: 'found-note', 'aria-label': 'Marked words' },
    createElement('span', {}, 'Marked: ', createElement('q', {}, query.trim())),
    button,
  );
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
    note.remove();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  document.querySelector('main')?.append(note);
}

import type { Stretch } from '../lookup/corpus-shape.ts';
import { cutText } from '../lookup/cut-text.ts';
import { html, type Markup } from './html.ts';

/** Writes a sentence with some of its stretches marked. */
export function writeMarkedText(text: string, marks: readonly Stretch[]): Markup {
  return html`${cutText(text, marks).map((piece) => (piece.stretch === null ? piece.text : html`<mark>${piece.text}</mark>`))}`;
}

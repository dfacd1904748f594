import { actorAddress } from '../lookup/actor-address.ts';
import type { Article, Corpus } from '../lookup/corpus-shape.ts';
import { cutText } from '../lookup/cut-text.ts';
import type { Sentence } from '../schemas/sentence.ts';
import { html, type Markup } from './html.ts';

/** Writes a sentence of an article, verbatim, every mention leading to its actor. The element's text is the sentence and nothing else. */
export function writeSentenceText(corpus: Corpus, article: Article, { id, start: from, text }: Sentence): Markup {
  const mentions = (article.mentionsIn.get(id) ?? []).map(({ actor, start, end }) => ({ actor, start: start - from, end: end - from }));
  const pieces = cutText(text, mentions).map((piece) =>
    piece.stretch === null ? piece.text : html`<a class="mention" href="${actorAddress(corpus.actor(piece.stretch.actor))}">${piece.text}</a>`,
  );
  return html`<span class="sentence" id="${id}" dir="auto">${pieces}</span>`;
}

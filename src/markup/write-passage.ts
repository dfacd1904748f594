import type { Article, Corpus } from '../lookup/corpus-shape.ts';
import type { Sentence } from '../schemas/sentence.ts';
import { html, type Markup } from './html.ts';
import { writeMarginFacts } from './write-margin-facts.ts';
import { writeNumberedSentences } from './write-numbered-sentences.ts';

/** Writes a paragraph of an article, each sentence behind its number, and beside it the facts that its sentences say. */
export function writePassage(corpus: Corpus, article: Article, sentences: readonly Sentence[]): Markup {
  const kind = sentences[0]?.kind ?? 'text';
  const text = writeNumberedSentences(corpus, article, sentences);
  const body = kind === 'heading' ? html`<h2 class="passage-body">${text}</h2>` : html`<p class="passage-body">${text}</p>`;
  return html`<div class="passage passage-${kind}">${body}${writeMarginFacts(corpus, article, sentences)}</div>`;
}

import { address } from '../lookup/address.ts';
import type { Article, Corpus } from '../lookup/corpus-shape.ts';
import type { Sentence } from '../schemas/sentence.ts';
import { html, joinMarkup, type Markup } from './html.ts';
import { writeSentenceText } from './write-sentence-text.ts';

/** Writes sentences of an article, each behind its number, which leads to it. */
export function writeNumberedSentences(corpus: Corpus, article: Article, sentences: readonly Sentence[]): Markup {
  const numbered = sentences.map((sentence) => {
    const number = sentence.id.slice(1);
    const link = html`<a class="sentence-number" href="${address.sentence(article.id, sentence.id)}" aria-label="Sentence ${number}" data-pagefind-ignore>${number}</a>`;
    return html`${link} ${writeSentenceText(corpus, article, sentence)}`;
  });
  return html`${joinMarkup(numbered, ' ')}`;
}

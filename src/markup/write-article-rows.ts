import { address } from '../lookup/address.ts';
import type { ArticleSentences, Corpus } from '../lookup/corpus-shape.ts';
import { citeOutlet } from '../wording/cite-outlet.ts';
import { html, type Markup } from './html.ts';

/** Sentences that have a link each; the others stand in the same article. */
const linked = 5;

/** Writes an article in one line, with the sentences that bring it here behind links. */
function writeRow(corpus: Corpus, { article, sentences }: ArticleSentences): Markup {
  const { record } = corpus.article(article);
  const links = sentences.slice(0, linked).map((sentence) => html` <a href="${address.sentence(article, sentence)}">${sentence.slice(1)}</a>`);
  const more = sentences.length > linked && ` and ${sentences.length - linked} more`;
  const outlet = html`<span class="outlet">${citeOutlet(record)}; ${sentences.length === 1 ? 'sentence' : 'sentences'}${links}${more}</span>`;
  return html`<li><a href="${address.page('articles', article)}">${record.title}</a> ${outlet}</li>`;
}

/** Writes articles one a line, for lists of thousands. */
export function writeArticleRows(corpus: Corpus, rows: readonly ArticleSentences[]): Markup {
  return html`${rows.map((row) => writeRow(corpus, row))}`;
}

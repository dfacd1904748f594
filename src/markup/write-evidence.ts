import { address } from '../lookup/address.ts';
import type { Corpus, Quote } from '../lookup/corpus-shape.ts';
import { groupBy } from '../lookup/group-by.ts';
import { citeOutlet } from '../wording/cite-outlet.ts';
import { countOf } from '../wording/count-of.ts';
import { formatNumber } from '../wording/format-number.ts';
import { html, type Markup } from './html.ts';
import { writeMarkedText } from './write-marked-text.ts';

/** How many quotes stand on a page. */
export interface EvidenceLimit {
  /** How many are open; the next ones are behind a line to click. */
  open?: number;
  /** How many stand on the page at all; a fact of a thousand articles would fill it. */
  most?: number;
}

/** Writes a quoted sentence behind its number, which leads to it. */
function writeQuote({ article, sentence, text, marks }: Quote): Markup {
  const number = sentence.slice(1);
  const link = html`<a class="sentence-number" href="${address.sentence(article, sentence)}" aria-label="Sentence ${number}" data-pagefind-ignore>${number}</a>`;
  return html`<div class="evidence-sentence">${link} <blockquote dir="auto"><p>${writeMarkedText(text, marks)}</p></blockquote></div>`;
}

/** Writes quotes under the article that each comes from. */
function writeFigures(corpus: Corpus, quotes: readonly Quote[]): Markup[] {
  return [...groupBy(quotes, ({ article }) => article)].map(([id, same]) => {
    const { record } = corpus.article(id);
    const title = html`<a href="${address.sentence(id, same[0]?.sentence ?? 's1')}"><cite>${record.title}</cite></a>`;
    return html`<figure class="evidence">${same.map(writeQuote)}<figcaption>${title}<span class="outlet">${citeOutlet(record)}</span></figcaption></figure>`;
  });
}

/** Writes the sentences that say a fact, quoted in full, under the article that each comes from. Every number leads to the marked sentence. */
export function writeEvidence(corpus: Corpus, quotes: readonly Quote[], { open = 2, most = 12 }: EvidenceLimit): Markup {
  // A single sentence more takes no more room than the line that would hide it.
  const first = quotes.length === open + 1 ? quotes.length : open;
  const [shown, hidden] = [writeFigures(corpus, quotes.slice(0, first)), writeFigures(corpus, quotes.slice(first, most))];
  if (hidden.length === 0) return html`${shown}`;
  const left =
    quotes.length > most &&
    html`<p class="cut">The first ${most} of ${formatNumber(quotes.length)} sentences are shown; the others stand in their articles.</p>`;
  return html`${shown}<details class="more-evidence"><summary>${countOf(quotes.length - first, 'more sentence')}</summary>${hidden}${left}</details>`;
}

import { address } from '../lookup/address.ts';
import type { Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { dateOf } from '../lookup/order-timeline.ts';
import { nameSource } from '../wording/cite-outlet.ts';
import { countOf } from '../wording/count-of.ts';
import { describeDate } from '../wording/describe-date.ts';
import { excerptOf } from '../wording/excerpt-of.ts';
import { quotedPart } from '../wording/quote-text.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { html, type Markup } from './html.ts';
import { writeBadge } from './write-badge.ts';

/** Writes a fact in one line: what, when, and the sentence that says so behind a link. */
function writeRow(corpus: Corpus, fact: Fact, dated: boolean): Markup {
  const [quote] = fact.quotes;
  const date = dated ? dateOf(fact.statement) : null;
  const others = fact.versions.length - 1;
  // A date says little without its sentence.
  const excerpt = fact.kind === 'date' && quote?.marks[0] && html`<q class="row-excerpt" dir="auto">${quotedPart(excerptOf(quote.text, quote.marks[0]))}</q> `;
  const badge = fact.basis !== 'stated' && html`${writeBadge(fact.basis)} `;
  const when = date !== null && `${describeDate(date.edtf, date.part)} · `;
  const source =
    quote && html`<a href="${address.sentence(quote.article, quote.sentence)}">sentence</a> in ${nameSource(corpus.article(quote.article).record)}`;
  const outlet = html`<span class="outlet">${when}${source}${others > 0 && ` and ${countOf(others, 'other article')}`}</span>`;
  return html`<li><a href="${factAddress(fact)}">${summarizeFact(fact.statement, corpus.actor)}</a> ${excerpt}${badge}${outlet}</li>`;
}

/** Writes facts one a line, for lists of thousands. `dated` is false where the date stands above the rows. */
export function writeFactRows(corpus: Corpus, facts: readonly Fact[], dated: boolean): Markup {
  return html`${facts.map((fact) => writeRow(corpus, fact, dated))}`;
}

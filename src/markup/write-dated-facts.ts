import { certaintiesOf } from '../lookup/certainties-of.ts';
import type { Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { countOf } from '../wording/count-of.ts';
import { excerptOf } from '../wording/excerpt-of.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { quoteText } from '../wording/quote-text.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { html, type Markup } from './html.ts';
import { writeBadge } from './write-badge.ts';

/** Facts of one date that are shown; a year of a large archive holds thousands. */
const mostOfDate = 6;

/** Gives the words around a bare date in its sentence, since the date itself stands beside. */
function around({ quotes: [quote] }: Fact): string {
  const { text = '', marks = [] } = quote ?? {};
  return quoteText(excerptOf(text, marks[0] ?? { start: 0, end: 0 }));
}

/** Writes the facts of one date as the items of a list, a line each, leading to its sentence. */
export function writeDatedFacts(corpus: Corpus, facts: readonly Fact[]): Markup {
  const items = facts.slice(0, mostOfDate).map((fact) => {
    const isDate = fact.kind === 'date';
    const kind = !isDate && html`<span class="fact-kind">${nameStatement(fact.statement)}</span> `;
    const badges = certaintiesOf(fact).map((certainty) => certainty !== 'stated' && writeBadge(certainty));
    return html`<li><a href="${factAddress(fact)}">${isDate ? around(fact) : summarizeFact(fact.statement, corpus.actor)}</a> ${kind}${badges}</li>`;
  });
  const left = facts.length - items.length;
  return html`${items}${left > 0 && html`<li class="cut">and ${countOf(left, 'more fact', 'more facts')}</li>`}`;
}

import type { Corpus, Fact } from '../lookup/corpus-shape.ts';
import { groupFacts } from '../lookup/group-facts.ts';
import { narrowQuotes } from '../lookup/narrow-quotes.ts';
import { html, type Markup } from './html.ts';
import { writeEvidence } from './write-evidence.ts';
import { writeFact } from './write-fact.ts';

/** How facts are listed. */
export interface FactListing {
  /** Ids of the actors on whose page the facts stand. */
  from?: readonly string[] | undefined;
  /** True in a choice of many facts: fewer sentences of each. */
  brief?: boolean;
}

/** Writes facts beside the sentences that say them; facts of the same sentences share one quote. */
export function writeFactList(corpus: Corpus, facts: readonly Fact[], { from, brief = false }: FactListing): Markup {
  if (facts.length === 0) return html`<p class="nothing">Nothing in this corpus.</p>`;
  const mixed = new Set(facts.map(({ kind }) => kind)).size > 1 || facts[0]?.kind === 'date';
  const entries = groupFacts(facts, (fact) => narrowQuotes(corpus, fact)).map(({ facts: same, quotes }) => {
    const said = html`<div class="entry-facts">${same.map((fact) => writeFact(corpus, fact, { from, mixed }))}</div>`;
    const evidence = writeEvidence(corpus, quotes, brief ? { open: 1, most: 3 } : {});
    return html`<li class="entry">${said} <div class="entry-evidence" data-pagefind-weight="0.3">${evidence}</div></li>`;
  });
  return html`<ol class="fact-list">${entries}</ol>`;
}

import { factAnchor } from '../lookup/address.ts';
import { certaintiesOf } from '../lookup/certainties-of.ts';
import type { Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { html, type Markup } from './html.ts';
import { writeBadge } from './write-badge.ts';
import { writeFactDetails } from './write-fact-details.ts';
import { writeFactValue } from './write-fact-value.ts';
import { writeInferredParts } from './write-inferred-parts.ts';

/** Where a fact stands. */
export interface FactPlace {
  /** Ids of the actors on whose page it stands; their names go without saying. */
  from?: readonly string[] | undefined;
  /** True where facts of several kinds stand together, so that each needs its kind. */
  mixed?: boolean;
}

/** Writes one fact without its sentence: value, how sure it is, particulars. The sentence stands beside it. */
export function writeFact(corpus: Corpus, fact: Fact, { from = [], mixed = false }: FactPlace): Markup {
  const { kind, id, statement, inferred } = fact;
  const label = nameStatement(statement);
  const labelled = mixed || (kind === 'meeting' && label !== 'Meeting');
  const kindOfFact = labelled && html`<span class="fact-kind">${label}</span>`;
  const badges = certaintiesOf(fact).map((certainty) => html`${writeBadge(certainty)} `);
  const permalink = html`<a class="fact-permalink" href="${factAddress(fact)}" aria-label="Link to this ${label.toLowerCase()}" data-pagefind-ignore>¶</a>`;
  const value = html`<p class="fact-value">${writeFactValue(corpus, statement, from)} <span class="fact-line">${kindOfFact}${badges}${permalink}</span></p>`;
  return html`<div class="fact fact-${kind}" id="${factAnchor(id)}">${value}${writeFactDetails(corpus, statement, from)}${writeInferredParts(inferred)}</div>`;
}

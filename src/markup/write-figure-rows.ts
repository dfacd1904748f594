import { factAnchor } from '../lookup/address.ts';
import type { Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import type { Figure } from '../schemas/figure.ts';
import { describeDate } from '../wording/describe-date.ts';
import { describeFigure } from '../wording/describe-figure.ts';
import { html, joinMarkup, type Markup } from './html.ts';
import { writeActorNames } from './write-actor-names.ts';
import { writeBadge } from './write-badge.ts';
import { writeEvidence } from './write-evidence.ts';
import { writeInferredParts } from './write-inferred-parts.ts';

const notSaid = html`<span class="nothing">not said</span>`;

/** Writes a figure as a row: value as printed, amount and unit in base units, measure, of whom, period, and the sentence. */
function writeRow(corpus: Corpus, fact: Fact, figure: Figure): Markup {
  const parties = figure.parties.length === 0 ? notSaid : writeActorNames(corpus, figure.parties);
  const period = figure.period === null ? notSaid : describeDate(figure.period.edtf);
  const evidence = html`${writeEvidence(corpus, fact.quotes, { open: 1 })}${writeInferredParts(fact.inferred)}`;
  const cells = [
    html`<th scope="row"><a class="amount" href="${factAddress(fact)}">${figure.text}</a> ${writeBadge(fact.basis)}</th>`,
    html`<td data-label="Amount">${describeFigure(figure)}</td>`,
    html`<td data-label="Measure">${figure.measure ?? notSaid}</td>`,
    html`<td data-label="Of whom">${parties}</td>`,
    html`<td data-label="Period">${period}</td>`,
    html`<td class="row-evidence" data-pagefind-weight="0.3">${evidence}</td>`,
  ];
  return html`<tr id="${factAnchor(fact.id)}">${joinMarkup(cells, ' ')}</tr>`;
}

/** Writes the figures among some facts as rows of a table. */
export function writeFigureRows(corpus: Corpus, facts: readonly Fact[]): Markup {
  return html`${facts.map((fact) => fact.statement.kind === 'figure' && writeRow(corpus, fact, fact.statement.value))}`;
}

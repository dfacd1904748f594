import { actorAddress } from '../lookup/actor-address.ts';
import type { Corpus, Fact } from '../lookup/corpus-shape.ts';
import { exportQuote } from '../lookup/export-data.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { type Disagreement, findDisagreements } from '../lookup/find-disagreements.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import type { Twin } from './twin.ts';

/** Names a fact, with its sentences. */
function nameFact(fact: Fact) {
  return { id: fact.id, address: publishAddress(factAddress(fact)), evidence: fact.quotes.map(exportQuote) };
}

/** Gives what sources say differently as a row, with all sentences and no verdict. */
function exportDisagreement(entry: Disagreement) {
  const { kind, id } = entry;
  switch (entry.kind) {
    case 'name':
      return {
        kind,
        id,
        actor: { id: entry.actor.id, name: entry.actor.name, address: publishAddress(actorAddress(entry.actor)) },
        part: entry.conflict.part,
        forms: entry.conflict.forms.map(({ form, quotes }) => ({ form, evidence: quotes.map(exportQuote) })),
      };
    case 'figure':
      return {
        kind,
        id,
        figures: [entry.one, entry.two].map(({ fact, figure }) => ({ ...nameFact(fact), text: figure.text, value: figure.value, unit: figure.unit })),
      };
    case 'date':
      return { kind, id, facts: entry.facts.map(nameFact) };
  }
}

/** Gives the twin of the page of what sources say differently. */
export function twinOfDisagreements(corpus: Corpus): Twin {
  return {
    path: 'disagreements/',
    title: 'Disagreement and doubt',
    linked: null,
    content: () => ({ items: findDisagreements(corpus).map(exportDisagreement) }),
  };
}

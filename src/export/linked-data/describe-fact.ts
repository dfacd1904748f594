import type { Corpus, Fact, Statement } from '../../lookup/corpus-shape.ts';
import { factAddress } from '../../lookup/fact-address.ts';
import { dateOf } from '../../lookup/order-timeline.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import type { Figure, Qualifier } from '../../schemas/figure.ts';
import { describeFigure } from '../../wording/describe-figure.ts';
import { nameStatement } from '../../wording/name-statement.ts';
import { summarizeFact } from '../../wording/summarize-fact.ts';
import { actorNode, articleNode, type LinkedNode, sentenceNode, topicNode } from './node.ts';

/** The property of schema.org that holds an amount, by how the text limits it. */
const boundOf: Record<Qualifier, string> = { exact: 'value', about: 'value', over: 'minValue', under: 'maxValue', 'up-to': 'maxValue' };

/** Gives an amount: money by its ISO 4217 code, anything else with its unit as text. */
function describeAmount(figure: Figure): Record<string, unknown> {
  const { value, upper, unit, measure, qualifier } = figure;
  const amount = upper === null ? { [boundOf[qualifier]]: value } : { minValue: value, maxValue: upper };
  return {
    '@type': /^[A-Z]{3}$/.test(unit) ? 'MonetaryAmount' : 'QuantitativeValue',
    ...(/^[A-Z]{3}$/.test(unit) ? { currency: unit } : { unitText: unit }),
    ...amount,
    name: measure ?? undefined,
    description: describeFigure(figure),
  };
}

/** Gives what a statement is about beside its actors: the event, the document, the amount, the office. */
function describeSubject({ kind, value }: Statement, parties: readonly unknown[]): Record<string, unknown> | undefined {
  switch (kind) {
    case 'meeting':
      return {
        '@type': 'Event',
        additionalType: value.kind,
        attendee: parties,
        location: value.place === null ? undefined : { '@type': 'Place', name: value.place },
      };
    case 'agreement':
      return { '@type': 'CreativeWork', additionalType: value.kind, name: value.title, creativeWorkStatus: value.status, about: parties };
    case 'figure':
      return describeAmount(value);
    case 'role':
      return { '@type': 'Role', roleName: value.title };
    case 'date':
      return undefined;
  }
}

/** Gives a fact as a `Claim`: in one line, as a structure, and with the quotations in which it appears. */
export function describeFact(fact: Fact, corpus: Corpus): LinkedNode {
  const parties = fact.actors.map((id) => actorNode(corpus.actor(id)));
  return {
    '@id': publishAddress(factAddress(fact)),
    '@type': 'Claim',
    identifier: fact.id,
    additionalType: fact.kind,
    name: `${nameStatement(fact.statement)}: ${summarizeFact(fact.statement, corpus.actor)}`,
    keywords: [fact.basis],
    about: [...parties, ...fact.topics.map(topicNode)],
    temporalCoverage: dateOf(fact.statement)?.edtf,
    mainEntity: describeSubject(fact.statement, parties),
    appearance: fact.quotes.map(({ article, sentence, text }) => ({
      ...sentenceNode(article, sentence),
      '@type': 'Quotation',
      text,
      isPartOf: articleNode(article),
    })),
  };
}

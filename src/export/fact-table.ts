import type { Corpus, Fact, Statement } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { basis } from '../schemas/evidence.ts';
import { type Column, defineTable, type Reference, type Table } from './table.ts';

/** A fact whose statement is of one kind. */
export type FactOf<Kind extends Statement['kind']> = Fact & { statement: Extract<Statement, { kind: Kind }> };

/** Gives the facts of one kind. */
export function factsOf<Kind extends Statement['kind']>(corpus: Corpus, kind: Kind): Array<FactOf<Kind>> {
  return corpus.factsOfKind(kind).filter((fact): fact is FactOf<Kind> => fact.statement.kind === kind);
}

/** Makes the table of a kind of fact: its own columns between the id and what every fact carries. */
export function defineFactTable<Kind extends Statement['kind']>(table: {
  kind: Kind;
  name: string;
  description: string;
  columns: ReadonlyArray<Column<FactOf<Kind>>>;
  references?: readonly Reference[];
}): Table {
  return defineTable<FactOf<Kind>>({
    name: table.name,
    description: table.description,
    key: ['id'],
    of: table.kind,
    references: table.references ?? [],
    rows: (corpus) => factsOf(corpus, table.kind),
    columns: [
      { name: 'id', type: 'string', required: true, description: 'Id made from the fact’s meaning.', read: ({ id }) => id },
      ...table.columns,
      {
        name: 'basis',
        type: 'string',
        required: true,
        values: basis.options,
        description: 'How sure the fact is: stated by the text, inferred in part by a rule, or unknown.',
        read: (fact) => fact.basis,
      },
      {
        name: 'inferred',
        type: 'array',
        required: true,
        description: 'What a rule derived, as part: rule; the rules are explained on the About page.',
        read: ({ inferred }) => inferred.map(({ part, rule }) => `${part}: ${rule}`),
      },
      { name: 'topics', type: 'list', required: true, description: 'Ids of the topics of its sentences.', read: (fact) => fact.topics },
      { name: 'countries', type: 'list', required: true, description: 'Ids of the countries that it is about.', read: (fact) => fact.countries },
      { name: 'address', type: 'string', required: true, description: 'Its place on this site.', read: (fact) => publishAddress(factAddress(fact)) },
    ],
  });
}

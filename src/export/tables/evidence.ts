import { address } from '../../lookup/address.ts';
import type { Fact, Quote } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { defineTable } from '../table.ts';

/** One row a sentence that supports a fact. */
export const evidence = defineTable<{ fact: Fact; quote: Quote }>({
  name: 'evidence',
  description: 'Which sentence says which fact; join fact with the id of the table of its kind.',
  key: ['fact_kind', 'fact', 'article', 'sentence'],
  of: 'facts',
  references: [{ fields: ['article', 'sentence'], table: 'sentences', to: ['article', 'id'] }],
  *rows({ facts }) {
    for (const fact of facts) for (const quote of fact.quotes) yield { fact, quote };
  },
  columns: [
    {
      name: 'fact_kind',
      type: 'string',
      required: true,
      values: ['date', 'agreement', 'figure', 'meeting', 'role'],
      description: 'Kind of the fact, which names its table.',
      read: ({ fact }) => fact.kind,
    },
    { name: 'fact', type: 'string', required: true, description: 'Id of the fact.', read: ({ fact }) => fact.id },
    { name: 'article', type: 'string', required: true, description: 'Id of the article.', read: ({ quote }) => quote.article },
    { name: 'sentence', type: 'string', required: true, description: 'Id of the sentence.', read: ({ quote }) => quote.sentence },
    { name: 'start', type: 'integer', required: true, description: 'Offset in the source file, in UTF-16 code units.', read: ({ quote }) => quote.start },
    { name: 'end', type: 'integer', required: true, description: 'Offset of the end, not included.', read: ({ quote }) => quote.start + quote.text.length },
    {
      name: 'focus',
      type: 'array',
      required: true,
      description: 'The words that say the fact, in the order of the sentence.',
      read: ({ quote }) => quote.marks.map(({ start, end }) => quote.text.slice(start, end)),
    },
    { name: 'quote', type: 'string', required: true, description: 'The whole sentence, word for word.', read: ({ quote }) => quote.text },
    {
      name: 'address',
      type: 'string',
      required: true,
      description: 'The sentence’s place on this site.',
      read: ({ quote }) => publishAddress(address.sentence(quote.article, quote.sentence)),
    },
  ],
});

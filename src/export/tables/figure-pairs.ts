import { address } from '../../lookup/address.ts';
import type { ComparedPair, Comparison } from '../../lookup/compare-figures.ts';
import { comparisonsOf } from '../../lookup/comparisons-of.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { defineTable } from '../table.ts';

interface Row {
  comparison: Comparison;
  pair: ComparedPair;
  number: number;
  page: number;
}

/** One row a pair of figures that measure the same thing. */
export const figurePairs = defineTable<Row>({
  name: 'figure-pairs',
  description: 'Figures of one measure and the same parties, two by two: the same, in conflict, or not comparable and why.',
  key: ['comparison', 'number'],
  of: null,
  references: [
    { fields: ['a'], table: 'figures', to: ['id'] },
    { fields: ['b'], table: 'figures', to: ['id'] },
  ],
  rows: (corpus) => {
    const { all, pageOf } = comparisonsOf(corpus);
    return all.flatMap((comparison) => comparison.pairs.map((pair, index) => ({ comparison, pair, number: index + 1, page: pageOf(comparison.id) })));
  },
  columns: [
    { name: 'comparison', type: 'string', required: true, description: 'Id of the measure with its parties.', read: ({ comparison }) => comparison.id },
    { name: 'number', type: 'integer', required: true, description: 'Number of the pair, from 1.', read: ({ number }) => number },
    {
      name: 'a',
      type: 'string',
      required: true,
      description: 'Id of one figure.',
      read: ({ comparison, pair }) => comparison.figures[pair.a]?.fact.id ?? null,
    },
    {
      name: 'b',
      type: 'string',
      required: true,
      description: 'Id of the other figure.',
      read: ({ comparison, pair }) => comparison.figures[pair.b]?.fact.id ?? null,
    },
    {
      name: 'verdict',
      type: 'string',
      required: true,
      values: ['same', 'conflict', 'not-comparable'],
      description: 'How the two stand to each other.',
      read: ({ pair }) => pair.verdict,
    },
    { name: 'reasons', type: 'list', required: true, description: 'Why they cannot be compared.', read: ({ pair }) => pair.reasons },
    {
      name: 'address',
      type: 'string',
      required: true,
      description: 'Their place on this site.',
      read: ({ comparison, page }) => publishAddress(address.comparison(page, comparison.id)),
    },
  ],
});

import { basis } from '../../schemas/evidence.ts';
import { qualifier } from '../../schemas/figure.ts';
import { defineFactTable } from '../fact-table.ts';

/** One row an amount. */
export const figures = defineFactTable({
  kind: 'figure',
  name: 'figures',
  description: 'Sums of money, percentages, quantities and counts, as printed and in base units; never averaged, never converted.',
  columns: [
    { name: 'text', type: 'string', required: true, description: 'The figure as printed.', read: ({ statement }) => statement.value.text },
    {
      name: 'value',
      type: 'number',
      required: true,
      description: 'In base units; the lower bound of a range.',
      read: ({ statement }) => statement.value.value,
    },
    { name: 'upper', type: 'number', description: 'The upper bound of a range.', read: ({ statement }) => statement.value.upper },
    {
      name: 'unit',
      type: 'string',
      required: true,
      description: 'ISO 4217 for money, % for percentages, otherwise the noun or unit.',
      read: ({ statement }) => statement.value.unit,
    },
    {
      name: 'qualifier',
      type: 'string',
      required: true,
      values: qualifier.options,
      description: 'How the text limits the amount.',
      read: ({ statement }) => statement.value.qualifier,
    },
    { name: 'measure', type: 'string', description: 'What is measured, in the words of the text.', read: ({ statement }) => statement.value.measure },
    { name: 'parties', type: 'list', required: true, description: 'Ids of the actors whom it is about.', read: ({ actors }) => actors },
    { name: 'period', type: 'string', description: 'EDTF (ISO 8601-2).', read: ({ statement }) => statement.value.period?.edtf ?? null },
    {
      name: 'period_basis',
      type: 'string',
      values: basis.options,
      description: 'How sure the period is.',
      read: ({ statement }) => statement.value.period?.basis ?? null,
    },
  ],
});

import { defineFactTable } from '../fact-table.ts';

/** One row a date. */
export const dates = defineFactTable({
  kind: 'date',
  name: 'dates',
  description: 'Points and periods of the calendar that the articles name, never more precise than the text.',
  columns: [
    {
      name: 'edtf',
      type: 'string',
      required: true,
      description: 'EDTF (ISO 8601-2): 2025-40 is the first half of 2025.',
      read: ({ statement }) => statement.value.edtf,
    },
    {
      name: 'part',
      type: 'string',
      values: ['early', 'mid', 'late'],
      description: 'Part of the period that the text names without bounds.',
      read: ({ statement }) => statement.value.part,
    },
    { name: 'text', type: 'string', required: true, description: 'The date as printed.', read: ({ statement }) => statement.value.text },
  ],
});

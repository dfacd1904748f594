import { agreementKind, agreement as agreementShape } from '../../schemas/agreement.ts';
import { basis } from '../../schemas/evidence.ts';
import { defineFactTable } from '../fact-table.ts';

/** One row an agreement. */
export const agreements = defineFactTable({
  kind: 'agreement',
  name: 'agreements',
  description: 'Treaties, agreements, memoranda, programs and joint projects, with how far each has come.',
  columns: [
    { name: 'title', type: 'string', required: true, description: 'The title as the text gives it.', read: ({ statement }) => statement.value.title },
    { name: 'kind', type: 'string', required: true, values: agreementKind.options, description: 'What it is.', read: ({ statement }) => statement.value.kind },
    {
      name: 'status',
      type: 'string',
      required: true,
      values: agreementShape.shape.status.options,
      description: 'How far it has come.',
      read: ({ statement }) => statement.value.status,
    },
    { name: 'parties', type: 'list', required: true, description: 'Ids of the actors bound by it.', read: ({ actors }) => actors },
    { name: 'date', type: 'string', description: 'EDTF (ISO 8601-2).', read: ({ statement }) => statement.value.date?.edtf ?? null },
    {
      name: 'date_basis',
      type: 'string',
      values: basis.options,
      description: 'How sure the date is.',
      read: ({ statement }) => statement.value.date?.basis ?? null,
    },
    {
      name: 'covers',
      type: 'array',
      required: true,
      description: 'Fields that it covers, as the text lists them.',
      read: ({ statement }) => statement.value.covers,
    },
  ],
});

import { basis } from '../../schemas/evidence.ts';
import { meetingKind } from '../../schemas/meeting.ts';
import { defineFactTable } from '../fact-table.ts';

/** One row a meeting. */
export const meetings = defineFactTable({
  kind: 'meeting',
  name: 'meetings',
  description: 'Meetings, visits, talks, summits and calls.',
  columns: [
    { name: 'kind', type: 'string', required: true, values: meetingKind.options, description: 'What it is.', read: ({ statement }) => statement.value.kind },
    { name: 'participants', type: 'list', required: true, description: 'Ids of the actors; a visit holds visitor and host.', read: ({ actors }) => actors },
    { name: 'place', type: 'string', description: 'Where, in the words of the text.', read: ({ statement }) => statement.value.place },
    { name: 'date', type: 'string', description: 'EDTF (ISO 8601-2).', read: ({ statement }) => statement.value.date?.edtf ?? null },
    {
      name: 'date_basis',
      type: 'string',
      values: basis.options,
      description: 'How sure the date is.',
      read: ({ statement }) => statement.value.date?.basis ?? null,
    },
  ],
});

import { defineFactTable } from '../fact-table.ts';

/** One row an office of a person. */
export const roles = defineFactTable({
  kind: 'role',
  name: 'roles',
  description: 'Offices of persons, in the words of the articles.',
  references: [{ fields: ['actor'], table: 'actors', to: ['id'] }],
  columns: [
    { name: 'actor', type: 'string', required: true, description: 'Id of the person.', read: ({ statement }) => statement.value.actor },
    { name: 'title', type: 'string', required: true, description: 'The office.', read: ({ statement }) => statement.value.title },
  ],
});

import { actorAddress } from '../../lookup/actor-address.ts';
import type { Actor } from '../../lookup/corpus-shape.ts';
import { listActors } from '../../lookup/list-actors.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { actorKind } from '../../schemas/actor.ts';
import { basis } from '../../schemas/evidence.ts';
import { defineTable } from '../table.ts';

/** One row a person, country or organization. */
export const actors = defineTable<Actor>({
  name: 'actors',
  description: 'Every person, country and organization that an article names.',
  key: ['id'],
  of: 'actors',
  rows: listActors,
  columns: [
    { name: 'id', type: 'string', required: true, description: 'Readable id made from the name.', read: ({ id }) => id },
    { name: 'kind', type: 'string', required: true, values: actorKind.options, description: 'What it is.', read: ({ kind }) => kind },
    { name: 'name', type: 'string', required: true, description: 'The fullest form of the name.', read: ({ name }) => name },
    { name: 'aliases', type: 'array', required: true, description: 'Other forms that the articles use.', read: ({ aliases }) => aliases },
    {
      name: 'leader',
      type: 'boolean',
      required: true,
      description: 'True for a person who holds or speaks for a public office.',
      read: ({ leader }) => leader,
    },
    { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-2 code of the state.', read: ({ country }) => country?.code ?? null },
    {
      name: 'country_basis',
      type: 'string',
      required: true,
      values: basis.options,
      description: 'How sure the state is.',
      read: ({ country }) => country?.basis ?? 'unknown',
    },
    { name: 'articles', type: 'integer', required: true, description: 'Number of articles that name it.', read: ({ mentions }) => mentions.length },
    { name: 'sentences', type: 'integer', required: true, description: 'Number of sentences that name it.', read: ({ weight }) => weight },
    { name: 'address', type: 'string', required: true, description: 'Its page on this site.', read: (actor) => publishAddress(actorAddress(actor)) },
  ],
});

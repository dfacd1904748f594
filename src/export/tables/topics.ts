import { address } from '../../lookup/address.ts';
import type { Topic } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { defineTable } from '../table.ts';

/** One row a topic. */
export const topics = defineTable<Topic>({
  name: 'topics',
  description: 'Every topic with what belongs to it.',
  key: ['id'],
  of: 'topics',
  rows: (corpus) => corpus.topics,
  columns: [
    { name: 'id', type: 'string', required: true, description: 'Readable id.', read: ({ id }) => id },
    { name: 'title', type: 'string', required: true, description: 'The topic’s name.', read: ({ title }) => title },
    { name: 'summary', type: 'string', description: 'What it covers.', read: ({ summary }) => summary },
    { name: 'articles', type: 'integer', required: true, description: 'Number of articles under it.', read: ({ sentences }) => sentences.length },
    { name: 'facts', type: 'integer', required: true, description: 'Number of facts under it.', read: ({ facts }) => facts.length },
    { name: 'address', type: 'string', required: true, description: 'Its page on this site.', read: ({ id }) => publishAddress(address.page('topics', id)) },
  ],
});

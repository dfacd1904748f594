import { defineTable } from '../table.ts';

interface Row {
  article: string;
  actor: string;
  mention: { sentence: string; start: number; end: number; text: string };
}

/** One row a stretch of text that names an actor. */
export const mentions = defineTable<Row>({
  name: 'mentions',
  description: 'Every stretch of a sentence that names an actor.',
  key: ['article', 'start', 'actor'],
  of: 'articles',
  references: [
    { fields: ['article', 'sentence'], table: 'sentences', to: ['article', 'id'] },
    { fields: ['actor'], table: 'actors', to: ['id'] },
  ],
  *rows({ articles }) {
    for (const { id, record } of articles)
      for (const actor of record.actors) for (const mention of actor.mentions) yield { article: id, actor: actor.id, mention };
  },
  columns: [
    { name: 'article', type: 'string', required: true, description: 'Id of the article.', read: ({ article }) => article },
    { name: 'sentence', type: 'string', required: true, description: 'Id of the sentence.', read: ({ mention }) => mention.sentence },
    { name: 'start', type: 'integer', required: true, description: 'Offset in the source file, in UTF-16 code units.', read: ({ mention }) => mention.start },
    { name: 'end', type: 'integer', required: true, description: 'Offset of the end, not included.', read: ({ mention }) => mention.end },
    { name: 'text', type: 'string', required: true, description: 'The name as written.', read: ({ mention }) => mention.text },
    { name: 'actor', type: 'string', required: true, description: 'Id of the actor that is named.', read: ({ actor }) => actor },
  ],
});

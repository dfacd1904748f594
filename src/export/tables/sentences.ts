import { address } from '../../lookup/address.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { type Sentence, sentenceKind } from '../../schemas/sentence.ts';
import { defineTable } from '../table.ts';

/** One row a sentence. */
export const sentences = defineTable<{ article: string; sentence: Sentence }>({
  name: 'sentences',
  description: 'Every sentence of every article, word for word, with its place in the source file.',
  key: ['article', 'id'],
  of: 'articles',
  references: [{ fields: ['article'], table: 'articles', to: ['id'] }],
  *rows({ articles }) {
    for (const { id, record } of articles) for (const sentence of record.sentences) yield { article: id, sentence };
  },
  columns: [
    { name: 'article', type: 'string', required: true, description: 'Id of the article.', read: ({ article }) => article },
    { name: 'id', type: 'string', required: true, description: 'Id inside the article; s1 is the title.', read: ({ sentence }) => sentence.id },
    { name: 'paragraph', type: 'integer', required: true, description: 'Number of the paragraph, from 0.', read: ({ sentence }) => sentence.paragraph },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: sentenceKind.options,
      description: 'What the sentence is in its article.',
      read: ({ sentence }) => sentence.kind,
    },
    { name: 'start', type: 'integer', required: true, description: 'Offset in the source file, in UTF-16 code units.', read: ({ sentence }) => sentence.start },
    { name: 'end', type: 'integer', required: true, description: 'Offset of the end, not included.', read: ({ sentence }) => sentence.end },
    { name: 'text', type: 'string', required: true, description: 'The sentence.', read: ({ sentence }) => sentence.text },
    {
      name: 'address',
      type: 'string',
      required: true,
      description: 'Its place on this site.',
      read: ({ article, sentence }) => publishAddress(address.sentence(article, sentence.id)),
    },
  ],
});

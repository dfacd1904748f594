import { address } from '../../lookup/address.ts';
import type { Article } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { basis } from '../../schemas/evidence.ts';
import { defineTable } from '../table.ts';

/** One row an article. */
export const articles = defineTable<Article>({
  name: 'articles',
  description: 'Every article with its outlet, authors, date and source file.',
  key: ['id'],
  of: 'articles',
  rows: (corpus) => corpus.articles,
  columns: [
    { name: 'id', type: 'string', required: true, description: 'Readable id made from the title.', read: ({ id }) => id },
    { name: 'title', type: 'string', required: true, description: 'The headline.', read: ({ record }) => record.title },
    { name: 'publisher', type: 'string', description: 'The outlet, where the file names one.', read: ({ record }) => record.source.publisher },
    { name: 'authors', type: 'array', required: true, description: 'Authors as the by-line names them.', read: ({ record }) => record.source.authors },
    { name: 'published', type: 'string', description: 'Date of publication, EDTF (ISO 8601-2).', read: ({ record }) => record.source.published.edtf },
    {
      name: 'published_basis',
      type: 'string',
      required: true,
      values: basis.options,
      description: 'How sure the date is.',
      read: ({ record }) => record.source.published.basis,
    },
    { name: 'file', type: 'string', required: true, description: 'Name of the source file.', read: ({ record }) => record.source.file },
    { name: 'sha256', type: 'string', required: true, description: 'SHA-256 of the source file’s bytes.', read: ({ record }) => record.source.sha256 },
    { name: 'topics', type: 'list', required: true, description: 'Ids of the article’s topics.', read: ({ record }) => record.topics.map(({ id }) => id) },
    { name: 'address', type: 'string', required: true, description: 'Its page on this site.', read: ({ id }) => publishAddress(address.page('articles', id)) },
  ],
});

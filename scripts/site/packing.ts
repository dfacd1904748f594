import type { Rights } from '../../src/schemas/rights.ts';
import type { Description } from '../records/record-share.ts';
import { digestFiles } from './kept-pages/digest-files.ts';

/** What shapes a packed article beside its record and the rights. */
export const packingSources = {
  folders: ['src/schemas', 'src/search', 'src/wording', 'scripts/site/search-index'],
  files: ['scripts/site/pack-article.ts', 'package-lock.json'],
} as const;

/** Has the pipeline pack each article as `packArticle` does. */
export function packing(rights: Rights): Description {
  const { node, icu, unicode, cldr } = process.versions;
  return {
    module: new URL('./pack-article.ts', import.meta.url).href,
    given: rights,
    version: digestFiles([node, icu, unicode, cldr, rights], packingSources.folders, packingSources.files),
  };
}

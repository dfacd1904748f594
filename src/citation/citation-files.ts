import type { Reference } from './reference.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeRis } from './write-ris.ts';

/** The files beside an article by which a program takes over its reference and those of its facts. */
export const citationFiles = {
  'cite.bib': { type: 'application/x-bibtex; charset=utf-8', write: (references: readonly Reference[]) => references.map(writeBibtex).join('\n') },
  'cite.ris': { type: 'application/x-research-info-systems; charset=utf-8', write: (references: readonly Reference[]) => references.map(writeRis).join('') },
  'cite.csl.json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: writeCslJson },
} as const;
export type CitationFile = keyof typeof citationFiles;

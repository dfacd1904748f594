import type { Reference } from './reference.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeRis } from './write-ris.ts';

/** The files beside an article by which a program takes over its reference. */
export const citationFiles = {
  'cite.bib': { type: 'application/x-bibtex; charset=utf-8', write: writeBibtex },
  'cite.ris': { type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  'cite.csl.json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: (reference: Reference) => writeCslJson([reference]) },
} as const;
export type CitationFile = keyof typeof citationFiles;

import { serveDataFiles } from '../../export/serve-data-files.ts';

/** The BibTeX file of the data page. */
export const { getStaticPaths, GET } = serveDataFiles('bib');

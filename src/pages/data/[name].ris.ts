import { serveDataFiles } from '../../export/serve-data-files.ts';

/** The RIS file of the data page. */
export const { getStaticPaths, GET } = serveDataFiles('ris');

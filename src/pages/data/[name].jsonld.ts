import { serveDataFiles } from '../../export/serve-data-files.ts';

/** The JSON-LD files of the data page. */
export const { getStaticPaths, GET } = serveDataFiles('jsonld');

import { serveDataFiles } from '../../export/serve-data-files.ts';

/** The JSON files of the data page. */
export const { getStaticPaths, GET } = serveDataFiles('json');

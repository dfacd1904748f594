import { serveDataFiles } from '../../export/serve-data-files.ts';

/** The CSV files of the data page. */
export const { getStaticPaths, GET } = serveDataFiles('csv');

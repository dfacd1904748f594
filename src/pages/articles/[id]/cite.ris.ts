import { serveCitations } from '../../../citation/serve-citations.ts';

/** The reference of each article as a file. */
export const { getStaticPaths, GET } = serveCitations('cite.ris');

import { serveFeeds } from '../../feeds/serve-feeds.ts';
import { writeAtom } from '../../feeds/write-atom.ts';

/** The Atom feeds of everything and of each country, leader and topic. */
export const { getStaticPaths, GET } = serveFeeds(writeAtom, 'application/atom+xml; charset=utf-8');

import { serveFeeds } from '../../feeds/serve-feeds.ts';
import { writeJsonFeed } from '../../feeds/write-json-feed.ts';

/** The JSON feeds of everything and of each country, leader and topic. */
export const { getStaticPaths, GET } = serveFeeds(writeJsonFeed, 'application/feed+json; charset=utf-8');

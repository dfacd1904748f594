import type { Feed } from './feed.ts';

/** Gives a feed as JSON Feed 1.1; articles without a date have none here. */
export function writeJsonFeed({ title, description, home, self, entries }: Feed): string {
  const items = entries.map(({ id, title: name, address, published, authors, html }) => ({
    id,
    url: address,
    title: name,
    content_html: html,
    ...(published === null ? {} : { date_published: published }),
    ...(authors.length === 0 ? {} : { authors: authors.map((author) => ({ name: author })) }),
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title, description, home_page_url: home, feed_url: self.json, language: 'en', items };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

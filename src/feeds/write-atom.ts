import { escapeXml } from './escape-xml.ts';
import { type Feed, type FeedEntry, noDate } from './feed.ts';

/** Gives an entry; one that no author signs is signed by the feed. */
function writeEntry({ id, title, address, published, authors, html }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${id}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<updated>${published ?? noDate}</updated>`,
    ...(published === null ? [] : [`<published>${published}</published>`]),
    ...authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
}

/** Gives a feed as Atom 1.0 (RFC 4287). Where the site has no address of its own, links count from the root of the feed's host. */
export function writeAtom({ id, title, description, home, self, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${id}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(description)}</subtitle>`,
    `<updated>${updated}</updated>`,
    '<author><name>Pamir Ledger</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self.atom)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...entries.map(writeEntry),
    '</feed>\n',
  ].join('\n');
}

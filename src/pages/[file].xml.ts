import type { APIRoute } from 'astro';
import { escapeXml } from '../feeds/escape-xml.ts';
import { address } from '../lookup/address.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { sitePlace } from '../lookup/site-place.ts';

/** Gives the OpenSearch description where the site has an address; browsers take no relative one. */
export function getStaticPaths() {
  return sitePlace.site ? [{ params: { file: 'opensearch' } }] : [];
}

/** Answers with the description by OpenSearch 1.1: the search page of this site takes `?q=`. */
export const GET: APIRoute = () => {
  const [search, icon, self] = [address.list('search'), address.file('icons/192.png'), address.file('opensearch.xml')].map((path) =>
    escapeXml(publishAddress(path)),
  );
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    '<ShortName>Pamir Ledger</ShortName>',
    '<Description>Tajikistan’s foreign relations, fact by fact, each with the sentence that says so.</Description>',
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="192" height="192" type="image/png">${icon}</Image>`,
    `<Url type="text/html" method="get" template="${search}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>`,
    '</OpenSearchDescription>\n',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};

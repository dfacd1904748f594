import type { APIRoute } from 'astro';
import { tables } from '../export/tables.ts';
import { address, type PageKind, type SinglePage } from '../lookup/address.ts';
import { loadCorpus } from '../lookup/corpus.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { countOf } from '../wording/count-of.ts';

const lists: ReadonlyArray<[PageKind | SinglePage, title: string, text: string]> = [
  ['articles', 'Articles', 'every article with its text or the sentences that carry facts, the newest first'],
  ['countries', 'Countries', 'states with everything the articles say about them'],
  ['leaders', 'Leaders', 'persons who hold or speak for a public office'],
  ['relations', 'Relations', 'what two countries share'],
  ['agreements', 'Agreements', 'treaties, memoranda and projects with their status'],
  ['figures', 'Figures', 'amounts as printed and in base units'],
  ['timeline', 'Timeline', 'facts in the order of time'],
  ['topics', 'Topics', 'facts and sentences by subject'],
  ['about', 'About', 'how an article becomes facts; what stated, inferred and unknown mean'],
];

/** A map of the site for language models (llmstxt.org). It holds no word of the articles. */
export const GET: APIRoute = () => {
  const corpus = loadCorpus();
  const link = (title: string, path: string, text: string) => `- [${title}](${publishAddress(path)}): ${text}`;
  const lines = [
    '# Pamir Ledger',
    '',
    '> Tajikistan’s foreign relations, fact by fact, each with the sentence that says so.',
    '',
    `${countOf(corpus.articles.length, 'article')} give ${countOf(corpus.facts.length, 'fact')}. Every fact quotes its sentence and leads to it. What a rule derived is marked inferred; what nobody can tell is unknown. Cite the original article first, then this site. Every page has a JSON twin at index.json beside it. Quoted sentences belong to their publishers.`,
    '',
    '## Pages',
    '',
    ...lists.map(([kind, title, text]) => link(title, address.list(kind), text)),
    '',
    '## Data',
    '',
    link('datapackage.json', address.dataFile('datapackage.json'), 'describes the CSV files with fields and keys'),
    link('record.schema.json', address.dataFile('record.schema.json'), 'the contract of a record as JSON Schema'),
    ...tables.map(({ name, description }) => link(`${name}.csv`, address.dataFile(`${name}.csv`), description)),
    '',
    '## Optional',
    '',
    link('Atom feed', address.file('feed.xml'), 'the newest articles with their facts'),
    link('JSON feed', address.file('feed.json'), 'the same as JSON'),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

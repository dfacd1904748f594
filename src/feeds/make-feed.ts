import { address } from '../lookup/address.ts';
import type { Article, Corpus } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { citeOutlet } from '../wording/cite-outlet.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { quotedPart } from '../wording/quote-text.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { escapeXml } from './escape-xml.ts';
import { type Feed, type FeedEntry, noDate } from './feed.ts';
import { instantOf } from './instant-of.ts';
import { nameUuid } from './name-uuid.ts';
import type { Subject } from './subject.ts';

/** How many articles a feed holds, and how many facts of each. */
const mostEntries = 30;
const mostFacts = 12;

/** Gives an article as an entry with the facts that belong to the subject. */
function makeEntry(article: Article, { holds }: Subject, corpus: Corpus): FeedEntry {
  const { id, record } = article;
  const facts = article.facts.filter(holds);
  const items = facts.slice(0, mostFacts).map((fact) => {
    const text = `${nameStatement(fact.statement)}: ${summarizeFact(fact.statement, corpus.actor)} (${fact.basis})`;
    return `<li><a href="${escapeXml(publishAddress(factAddress(fact)))}">${escapeXml(text)}</a> <q>${escapeXml(quotedPart(fact.quotes[0]?.text ?? ''))}</q></li>`;
  });
  const more = facts.length > mostFacts ? `<p>${facts.length - mostFacts} more on the page of the article.</p>` : '';
  return {
    id: nameUuid(`article ${record.source.sha256}`),
    title: record.title,
    address: publishAddress(address.page('articles', id)),
    published: instantOf(record.source.published.edtf),
    authors: record.source.authors,
    html: `<p>${escapeXml(citeOutlet(record))}</p>${items.length === 0 ? '' : `<ul>${items.join('')}</ul>`}${more}`,
  };
}

/** Gives the newest date of publication in the corpus; articles stand in the order of their dates. */
function newestDate({ articles }: Corpus): string {
  for (const { record } of articles) {
    const instant = instantOf(record.source.published.edtf);
    if (instant !== null) return instant;
  }
  return noDate;
}

/** Gives the feed of a subject: its newest articles, then those that do not say when they appeared. */
export function makeFeed(subject: Subject, corpus: Corpus): Feed {
  const { path, title, articles } = subject;
  const folder = path === '' ? '' : `${path}/`;
  return {
    id: nameUuid(`feed ${path}`),
    title,
    description: `Articles with their facts, the newest first, at most ${mostEntries}. A date stands at the beginning of the day, month or year that the article gives; articles without a date come last, in Atom with the year 1970.`,
    home: publishAddress(address.file(folder)),
    self: { atom: publishAddress(address.file(`${folder}feed.xml`)), json: publishAddress(address.file(`${folder}feed.json`)) },
    updated: newestDate(corpus),
    entries: articles.slice(0, mostEntries).map((id) => makeEntry(corpus.article(id), subject, corpus)),
  };
}

import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Article } from '../3-split/article.ts';
import type { Matches } from '../4-extract/match.ts';
import { resolveActors } from './resolve-actors.ts';
import { resolveAgreements } from './resolve-agreements.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveFigures } from './resolve-figures.ts';
import { resolveMeetings } from './resolve-meetings.ts';

/** Something doubtful that a person should look at. */
export interface ReviewEntry {
  code: string;
  message: string;
  /** Ids of the sentences concerned. */
  sentences: string[];
}

/** An article whose matches have become facts; topics and the final id come when articles are linked. */
export interface ResolvedArticle {
  /** Of the article only what linking asks for: the offsets of all its characters need not outlive it. */
  article: Pick<Article, 'id' | 'seed'>;
  record: ArticleRecord;
  review: ReviewEntry[];
}

/** Turns what was found into facts: who is who, which day is meant, what belongs together. */
export function resolveArticle(article: Article, matches: Matches, gazetteer: Gazetteer): ResolvedArticle {
  const { seed, dateLine } = article;
  const people = resolveActors(article, matches.actors, gazetteer);
  const { published, calendar } = resolveCalendar(article, matches.dates);
  const context = { actors: people.actors, actorOf: people.actorOf, dateOf: calendar.dateOf };
  const figures = resolveFigures(article, matches.figures, matches.numbersSetAside, context);
  const record: ArticleRecord = {
    title: article.title,
    source: {
      file: seed.file,
      sha256: seed.sha256,
      publisher: article.publisher,
      authors: article.authors,
      published: {
        edtf: published,
        basis: published ? 'stated' : 'unknown',
        evidence: published && dateLine ? { start: dateLine.start, end: dateLine.end, quote: seed.text.slice(dateLine.start, dateLine.end) } : null,
      },
    },
    actors: people.actors,
    dates: calendar.dates,
    agreements: resolveAgreements(article, matches.agreements, context),
    figures: figures.figures,
    meetings: resolveMeetings(article, matches.meetings, context),
    topics: [],
    sentences: article.sentences.map(({ id, paragraph, start, end, kind }) => ({ id, paragraph, start, end, kind, text: seed.text.slice(start, end) })),
    setAside: [...calendar.setAside, ...figures.setAside].sort((a, b) => a.start - b.start || a.end - b.end),
  };
  return { article: { id: article.id, seed }, record, review: people.review };
}

import { actorFolder } from '../lookup/actor-address.ts';
import type { Corpus, Fact } from '../lookup/corpus-shape.ts';

/** What a feed follows: everything, or a country, a leader or a topic. */
export interface Subject {
  /** Path of its page under the base, without slashes at the ends; empty for everything. */
  path: string;
  title: string;
  /** Ids of its articles, the newest first, those without a date last. */
  articles: readonly string[];
  /** True for facts that belong to it. */
  holds: (fact: Fact) => boolean;
}

/** Gives everything that has a feed. */
export function listSubjects(corpus: Corpus): Subject[] {
  return [
    { path: '', title: 'Pamir Ledger', articles: corpus.articles.map(({ id }) => id), holds: () => true },
    ...[...corpus.countries, ...corpus.leaders].map((actor) => ({
      path: `${actorFolder(actor)}/${actor.id}`,
      title: `${actor.name} in Pamir Ledger`,
      articles: actor.mentions.map(({ article }) => article),
      holds: ({ actors, countries }: Fact) => actors.includes(actor.id) || countries.includes(actor.id),
    })),
    ...corpus.topics.map(({ id, title, sentences }) => ({
      path: `topics/${id}`,
      title: `${title} in Pamir Ledger`,
      articles: sentences.map(({ article }) => article),
      holds: ({ kind, topics }: Fact) => kind !== 'role' && topics.includes(id),
    })),
  ];
}

/** Gives the path of the subject whose page a path leads to; null where the page has no feed. Both count from the base. */
export function subjectOfPage(path: string): string | null {
  if (path === '') return '';
  return /^(?<subject>(?:countries|leaders|topics)\/(?!page\/)[^/]+)\/$/.exec(path)?.groups?.subject ?? null;
}

import { actorAddress } from './actor-address.ts';
import { address } from './address.ts';
import type { Actor, Article, Corpus, Fact, FactKind, Quote, Topic } from './corpus-shape.ts';
import { factAddress } from './fact-address.ts';
import { listActors } from './list-actors.ts';
import { publishAddress } from './publish-address.ts';

/** The files of the data page: name and what a row is. */
export const dataFiles = {
  articles: 'Title, outlet, authors, date and source file of every article, with its sentences.',
  actors: 'Persons, countries and organizations with all forms of their names and the sentences that name them.',
  agreements: 'Agreements with parties, status, date and evidence.',
  figures: 'Figures as printed and in base units, with measure, parties, period and evidence.',
  meetings: 'Meetings, visits, talks, summits and calls with participants, place, date and evidence.',
  dates: 'Dates and ranges in EDTF (ISO 8601-2) with evidence.',
  topics: 'Topics with the sentences under them.',
} as const;
export type DataFile = keyof typeof dataFiles;

/** Gives a quote with its address and its offsets into the seed, `[start, end)` in UTF-16 code units. */
export function exportQuote({ article, sentence, start, text, marks }: Quote) {
  return {
    article,
    sentence,
    address: publishAddress(address.sentence(article, sentence)),
    start,
    end: start + text.length,
    quote: text,
    focus: marks.map((mark) => ({ start: start + mark.start, end: start + mark.end })),
  };
}

/** Gives a fact as a row: its value as the record holds it, how sure it is, its address and its sentences. */
export function exportFact(fact: Fact) {
  const { evidence: _evidence, rule, inferred: _inferred, ...value } = { evidence: null, ...fact.statement.value } as Record<string, unknown>;
  return {
    ...value,
    basis: fact.basis,
    rule,
    inferred: fact.inferred,
    address: publishAddress(factAddress(fact)),
    topics: fact.topics,
    evidence: fact.quotes.map(exportQuote),
  };
}

/** Gives an actor as a row, with its offices, the forms of its name and where it is named. */
export function exportActor(corpus: Corpus, actor: Actor) {
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases,
    knownForms: actor.knownForms,
    leader: actor.leader,
    country: actor.country,
    address: publishAddress(actorAddress(actor)),
    roles: corpus
      .factsAbout(actor.id)
      .filter((fact) => fact.kind === 'role' && fact.actors.includes(actor.id))
      .map(exportFact),
    conflicts: actor.conflicts.map(({ part, forms }) => ({ part, forms: forms.map(({ form, quotes }) => ({ form, evidence: quotes.map(exportQuote) })) })),
    mentions: actor.mentions,
  };
}

/** Gives a topic as a row, with the sentences under it. */
export function exportTopic({ id, title, summary, sentences, actors }: Topic) {
  return { id, title, summary, address: publishAddress(address.page('topics', id)), actors, sentences };
}

/** Gives an article as a row: its source and its sentences. */
export function exportArticle({ id, record }: Article) {
  return {
    id,
    address: publishAddress(address.page('articles', id)),
    title: record.title,
    source: record.source,
    topics: record.topics.map((topic) => topic.id),
    sentences: record.sentences,
  };
}

/** Gives the rows of a data file one by one, since all at once take far more memory than what they are made from. */
export function exportData(corpus: Corpus, file: DataFile): Iterable<unknown> {
  const factKinds: Partial<Record<DataFile, FactKind>> = { agreements: 'agreement', figures: 'figure', meetings: 'meeting', dates: 'date' };
  const kind = factKinds[file];
  if (kind !== undefined) return Iterator.from(corpus.factsOfKind(kind)).map(exportFact);
  if (file === 'articles') return Iterator.from(corpus.articles).map(exportArticle);
  if (file === 'topics') return Iterator.from(corpus.topics).map(exportTopic);
  return Iterator.from(listActors(corpus)).map((actor) => exportActor(corpus, actor));
}

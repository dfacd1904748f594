import type { Actor } from '../schemas/actor.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { Basis, Evidence, Inference } from '../schemas/evidence.ts';
import { appendTo } from './append-to.ts';
import type { Fact, Role, Statement } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { joinQuotes, quoteEvidence } from './quote-evidence.ts';

/** Gives the id of a role: who, and the title in ASCII words, at most 120 characters. */
function nameRole(actor: string, title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `role-${[actor, ...words].join('-')}`.slice(0, 120).replace(/-+$/, '');
}

/** Gives the offices that an article states, with their sentences. */
function readRoles(actors: readonly Actor[]): Array<{ value: Role; evidence: Evidence; inferred: Inference[] }> {
  return actors.flatMap(({ id, role, roleEvidence, inferred }) =>
    role === null || roleEvidence === null
      ? []
      : [{ value: { id: nameRole(id, role), actor: id, title: role }, evidence: roleEvidence, inferred: inferred.filter(({ part }) => part === 'role') }],
  );
}

/**
 * Gives every fact of one article, in the order of the text; statements with the same id are one fact with several
 * sentences. `countryOf` leads from an actor to the id of its country.
 */
export function collectFacts(id: string, record: ArticleRecord, countryOf: (actor: string) => string | null): Fact[] {
  const sentences = new Map(record.sentences.map((sentence) => [sentence.id, sentence]));
  const order = new Map(record.sentences.map((sentence, index) => [sentence.id, index]));
  const namedIn = new Map<string, string[]>();
  for (const actor of record.actors) for (const { sentence } of actor.mentions) appendTo(namedIn, sentence, actor.id);
  const topicsOf = new Map<string, string[]>();
  for (const topic of record.topics) for (const { sentence } of topic.evidence) appendTo(topicsOf, sentence, topic.id);

  const fact = (
    statement: Statement,
    about: string[],
    evidence: Evidence[],
    inferred: Inference[],
    basis: Basis = inferred.length > 0 ? 'inferred' : 'stated',
  ): Fact => ({
    id: statement.value.id,
    kind: statement.kind,
    statement,
    basis,
    inferred,
    quotes: evidence.map((each) => quoteEvidence(id, each)),
    actors: [...new Set(about)],
    named: [...new Set(evidence.flatMap(({ sentence }) => namedIn.get(sentence) ?? []))],
    countries: [...new Set(about.flatMap((actor) => countryOf(actor) ?? []))],
    topics: [...new Set(evidence.flatMap(({ sentence }) => topicsOf.get(sentence) ?? []))],
    versions: [{ article: id, statement, inferred }],
  });

  const facts = [
    ...readRoles(record.actors).map(({ value, evidence, inferred }) => fact({ kind: 'role', value }, [value.actor], [evidence], inferred)),
    ...record.agreements.map((value) => fact({ kind: 'agreement', value }, value.parties, value.evidence, value.inferred)),
    ...record.meetings.map((value) => fact({ kind: 'meeting', value }, value.participants, value.evidence, value.inferred)),
    ...record.figures.map((value) => fact({ kind: 'figure', value }, value.parties, value.evidence, value.inferred)),
    ...record.dates.flatMap((value) => {
      const sentence = sentences.get(value.sentence);
      if (sentence === undefined) return [];
      const evidence = { sentence: sentence.id, start: sentence.start, end: sentence.end, quote: sentence.text, focus: { start: value.start, end: value.end } };
      return [fact({ kind: 'date', value }, [], [evidence], value.inferred, value.basis)];
    }),
  ];
  const place = ({ quotes }: Fact): number => Math.min(...quotes.map(({ sentence }) => order.get(sentence) ?? Number.MAX_SAFE_INTEGER));
  const placed = joinFacts(facts).map((fact) => ({ fact, at: place(fact), start: quoteStart(fact) }));
  return placed.sort((a, b) => a.at - b.at || a.start - b.start).map(({ fact }) => fact);
}

/** Offset of the marked stretch in the first quoted sentence; orders facts of one sentence. */
function quoteStart({ quotes }: Fact): number {
  return quotes[0]?.marks[0]?.start ?? 0;
}

/**
 * Joins facts of the same kind and id. The version with the fewest inferred parts speaks for the fact; sentences, actors
 * and topics of all versions are kept.
 */
export function joinFacts(facts: readonly Fact[]): Fact[] {
  return [...groupBy(facts, ({ kind, id }) => `${kind} ${id}`).values()].map((same) => {
    const best = same.reduce((chosen, next) => (next.inferred.length < chosen.inferred.length ? next : chosen));
    if (same.length === 1) return best;
    const union = (pick: (fact: Fact) => string[]): string[] => [...new Set(same.flatMap(pick))];
    return {
      ...best,
      quotes: joinQuotes(same.flatMap((each) => each.quotes)),
      actors: union((each) => each.actors),
      named: union((each) => each.named),
      countries: union((each) => each.countries),
      topics: union((each) => each.topics),
      versions: same.flatMap((each) => each.versions),
    };
  });
}

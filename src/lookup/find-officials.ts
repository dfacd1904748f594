import { makeQuestion } from './ask-prepared.ts';
import type { Actor, Corpus } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';

const officialsOf = makeQuestion('officials of an organization', (corpus) => {
  const officials = indexOfficials(corpus);
  return (organization): Actor[] => officials.get(organization) ?? [];
});

/** Gives the leaders whose office, as an article gives it, names an organization, in the order of the leaders; found once for all organizations. */
export function findOfficials(corpus: Corpus, organization: Actor): readonly Actor[] {
  return officialsOf(corpus, organization.id);
}

/** Gives the officials of every organization by its id. Offices recur, so each of them is held against the names once. */
function indexOfficials(corpus: Corpus): ReadonlyMap<string, Actor[]> {
  const offices = corpus.leaders.flatMap((leader) =>
    corpus
      .factsAbout(leader.id)
      .flatMap(({ statement }) => (statement.kind === 'role' && statement.value.actor === leader.id ? [{ leader, title: statement.value.title }] : [])),
  );
  const bodiesIn = new Map(
    [...new Set(offices.map(({ title }) => title))].map((title) => [title, corpus.organizations.filter(({ name }) => title.includes(name))]),
  );
  const pairs = offices.flatMap(({ leader, title }) => (bodiesIn.get(title) ?? []).map(({ id }) => ({ id, leader })));
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, same]) => [id, [...new Set(same.map(({ leader }) => leader))]]));
}

import { relationId } from './address.ts';
import { appendTo } from './append-to.ts';
import { makeQuestion } from './ask-prepared.ts';
import { compareText } from './compare-text.ts';
import type { Actor, ArticleSentences, Fact, Relation } from './corpus-shape.ts';

/** True for the id of two countries that share a fact. */
export const isRelation = makeQuestion('relation', ({ relations }) => {
  const ids = new Set(relations.map(({ id }) => id));
  return (id) => ids.has(id);
});

/** Gives every pair of a list, each once. */
function pairsOf(ids: readonly string[]): Array<[string, string]> {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** Gives, for each pair of countries, the sentences that name both. */
function findShared(countries: readonly Actor[]): Map<string, ArticleSentences[]> {
  const named = new Map<string, Map<string, string[]>>();
  for (const { id, mentions } of countries) {
    for (const { article, sentences } of mentions) {
      const inArticle = named.get(article) ?? new Map<string, string[]>();
      named.set(article, inArticle);
      for (const sentence of sentences) appendTo(inArticle, sentence, id);
    }
  }
  const shared = new Map<string, ArticleSentences[]>();
  for (const [article, inArticle] of named) {
    const ofArticle = new Map<string, string[]>();
    for (const [sentence, ids] of inArticle) {
      for (const [a, b] of pairsOf(ids)) appendTo(ofArticle, relationId(a, b), sentence);
    }
    for (const [pair, sentences] of ofArticle) {
      sentences.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
      appendTo(shared, pair, { article, sentences });
    }
  }
  return shared;
}

/** Gives the pairs of countries that share a fact, the best documented first. */
export function findRelations(facts: readonly Fact[], countries: readonly Actor[]): Relation[] {
  const byId = new Map(countries.map((country) => [country.id, country]));
  const shared = findShared(countries);
  const relations = new Map<string, Relation>();
  for (const fact of facts) {
    for (const pair of pairsOf([...fact.countries].sort(compareText))) {
      const [a, b] = pair.map((id) => byId.get(id));
      if (a === undefined || b === undefined) continue;
      const id = relationId(a.id, b.id);
      const relation = relations.get(id) ?? { id, a, b, facts: [], shared: shared.get(id) ?? [] };
      relation.facts.push(fact);
      relations.set(id, relation);
    }
  }
  const named = ({ shared: rows }: Relation): number => rows.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return [...relations.values()].sort((x, y) => y.facts.length - x.facts.length || named(y) - named(x) || compareText(x.id, y.id));
}

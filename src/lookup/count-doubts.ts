import { certaintiesOf } from './certainties-of.ts';
import { compareText } from './compare-text.ts';
import type { Article, Corpus, FactKind } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { dateOf } from './order-timeline.ts';

/** How sure the facts of one kind are. */
export interface DoubtCount {
  kind: FactKind;
  all: number;
  inferred: number;
  /** Facts whose date the text leaves open in part. */
  uncertain: number;
  /** Facts that could have a date and have none. */
  undated: number;
}

/** Gives for each kind of fact how many are inferred, uncertain or undated. */
export function countDoubts(corpus: Corpus): DoubtCount[] {
  return (['agreement', 'meeting', 'figure', 'date', 'role'] as const).map((kind) => {
    const facts = corpus.factsOfKind(kind);
    const count = (certainty: 'inferred' | 'uncertain'): number => facts.filter((fact) => certaintiesOf(fact).includes(certainty)).length;
    const undated = kind === 'role' ? 0 : facts.filter(({ statement }) => dateOf(statement) === null).length;
    return { kind, all: facts.length, inferred: count('inferred'), uncertain: count('uncertain'), undated };
  });
}

/** An article that does not say when it appeared, and what its own dates rest on. */
export interface UndatedArticle {
  article: Article;
  /** Dates that the text states in full. */
  stated: number;
  /** Dates of which a rule derived a part, by rule, in the order of their names. */
  derived: Array<{ rule: string; count: number }>;
  /** Facts that could have a date and have none. */
  without: number;
}

/** Gives the articles without a date of publication, with what was done about the dates in them. */
export function findUndated(corpus: Corpus): UndatedArticle[] {
  return corpus.articles
    .filter(({ record }) => record.source.published.edtf === null)
    .map((article) => {
      const timed = article.facts.filter(({ kind }) => kind !== 'role');
      const dated = timed.filter(({ statement }) => dateOf(statement) !== null);
      const rules = timed
        .filter(({ kind }) => kind === 'date')
        .flatMap(({ inferred }) => inferred.filter(({ part }) => part !== 'country').map(({ rule }) => rule));
      const derived = [...groupBy(rules, (rule) => rule)].map(([rule, same]) => ({ rule, count: same.length })).sort((a, b) => compareText(a.rule, b.rule));
      return {
        article,
        stated: dated.filter(({ kind, inferred }) => kind === 'date' && inferred.length === 0).length,
        derived,
        without: timed.length - dated.length,
      };
    });
}

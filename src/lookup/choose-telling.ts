import type { Fact } from './corpus-shape.ts';

/** Gives at most `limit` facts, in their order: those that the most articles hold, and among those of as many the first. */
export function chooseTelling(facts: readonly Fact[], limit: number): Fact[] {
  if (facts.length <= limit) return [...facts];
  const ranked = facts.map((fact, place) => ({ fact, place, articles: fact.versions.length })).sort((a, b) => b.articles - a.articles || a.place - b.place);
  return ranked
    .slice(0, limit)
    .sort((a, b) => a.place - b.place)
    .map(({ fact }) => fact);
}

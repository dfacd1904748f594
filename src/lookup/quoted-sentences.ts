import type { Fact } from './corpus-shape.ts';

/** Gives the sentences of some articles that facts quote, as "article sentence". */
export function quotedSentences(facts: readonly Fact[], articles: ReadonlySet<string>): Set<string> {
  const quoted = new Set<string>();
  for (const { quotes } of facts) for (const { article, sentence } of quotes) if (articles.has(article)) quoted.add(`${article} ${sentence}`);
  return quoted;
}

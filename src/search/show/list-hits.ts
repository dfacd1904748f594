import type { FoundName } from '../index/find-names.ts';
import { type FactPassage, findPassages, type Passage } from '../index/find-passages.ts';
import type { ArticlePart, FoundFact } from '../index/index-shape.ts';
import { isFactKind, type Outcome, type SearchIndex } from '../index/open-index.ts';
import type { SearchState } from '../search-state.ts';
import { readWords } from '../text/read-words.ts';

/** An article with what of it answers. */
export interface ArticleHit {
  part: ArticlePart;
  sentences: Passage[];
}

/** The facts of one sentence that answer, with the article that states them. */
export interface FactHit {
  part: ArticlePart;
  passage: Passage;
  facts: FoundFact[];
}

/** Results as they are shown, group by group. */
export interface Hits {
  /** The article whose headline is the query itself. */
  title: ArticlePart | null;
  names: FoundName[];
  facts: FactHit[];
  articles: ArticleHit[];
}

/** The order of facts that answer equally well. */
const factOrder = ['Agreement', 'Meeting', 'Figure', 'Role', 'Date'];

/** Loads the first `count` articles of an outcome and gives everything that is shown. */
export async function listHits(index: SearchIndex, outcome: Outcome, state: SearchState, count: number): Promise<Hits> {
  const { kind: kinds } = state.chosen;
  const facts = kinds.filter(isFactKind);
  const parts = await Promise.all(outcome.articles.slice(0, count).map(index.article));
  const asked = outcome.query.words.join(' ');
  const found = parts.map((part) => ({ part, ...findPassages(part, outcome.query, facts.length > 0 ? new Set(facts) : null) }));
  const wantsFacts = kinds.length === 0 || facts.length > 0;
  const wantsArticles = kinds.length === 0 || kinds.includes('Article');
  const title =
    wantsArticles && asked !== ''
      ? parts.find(
          (part) =>
            readWords(part.title)
              .map(({ word }) => word)
              .join(' ') === asked,
        )
      : undefined;
  return {
    title: title ?? null,
    names: outcome.names,
    facts: wantsFacts ? found.flatMap(({ part, facts: passages }) => groupFacts(part, passages)).sort(compareFacts) : [],
    articles: wantsArticles ? found.map(({ part, sentences }) => ({ part, sentences })) : [],
  };
}

/** Puts the facts of one sentence together; facts that read the same come once. */
function groupFacts(part: ArticlePart, passages: readonly FactPassage[]): FactHit[] {
  const hits = new Map<string, FactHit>();
  for (const { fact, ...passage } of passages) {
    const hit = hits.get(passage.id) ?? { part, passage, facts: [] };
    hits.set(passage.id, hit);
    hit.passage.whole ||= passage.whole;
    if (!hit.facts.some(({ kind, summary }) => kind === fact.kind && summary === fact.summary)) hit.facts.push(fact);
  }
  for (const { facts } of hits.values()) facts.sort((a, b) => factOrder.indexOf(a.kind) - factOrder.indexOf(b.kind));
  return [...hits.values()];
}

/** Orders facts: sentences that hold all words first, then by kind; otherwise they keep the order of the articles. */
function compareFacts(a: FactHit, b: FactHit): number {
  const rank = ({ facts: [first] }: FactHit): number => factOrder.indexOf(first?.kind ?? '');
  return Number(b.passage.whole) - Number(a.passage.whole) || rank(a) - rank(b);
}

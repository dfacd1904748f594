import type { Article, Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { type Reference, referArticle } from './reference.ts';

/** Gives the reference of a fact as one article has it, with its sentences. */
function referFact(article: Article, fact: Fact, corpus: Corpus): Reference {
  const sentences = [...new Set(fact.quotes.filter((quote) => quote.article === article.id).map(({ sentence }) => sentence))];
  const summary = `${nameStatement(fact.statement)}: ${summarizeFact(fact.statement, corpus.actor)}`;
  return referArticle(article, { id: fact.id, summary, sentences, path: factAddress(fact) });
}

/** Gives the reference of an article, then those of its facts in the order of the text. */
export function referWithFacts(article: Article, corpus: Corpus): Reference[] {
  return [referArticle(article), ...article.facts.map((fact) => referFact(article, fact, corpus))];
}

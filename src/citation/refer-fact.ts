import type { Article, Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { nameSentences, type Reference, referArticle } from './reference.ts';

/** Gives the reference of a fact as one article has it, and the place in the article: its sentences. */
export function referFact(article: Article, fact: Fact, corpus: Corpus): { reference: Reference; place: string } {
  const sentences = [...new Set(fact.quotes.filter((quote) => quote.article === article.id).map(({ sentence }) => sentence))];
  const summary = `${nameStatement(fact.statement)}: ${summarizeFact(fact.statement, corpus.actor)}`;
  return { reference: referArticle(article, { id: fact.id, summary, sentences, path: factAddress(fact) }), place: nameSentences(sentences) };
}

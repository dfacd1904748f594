import { address, factAnchor } from '../lookup/address.ts';
import type { Article, Corpus, Fact } from '../lookup/corpus-shape.ts';
import { findElsewhere } from '../lookup/find-elsewhere.ts';
import type { Sentence } from '../schemas/sentence.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { html, joinMarkup, type Markup } from './html.ts';
import { writeFact } from './write-fact.ts';

/** Writes which other articles hold a fact; nothing where none does. */
function writeElsewhere(corpus: Corpus, article: Article, fact: Fact): Markup | null {
  const elsewhere = findElsewhere(corpus, fact, article.id);
  if (elsewhere === null) return null;
  const links = elsewhere.nearest.map((other) => html`<a href="${address.page('articles', other)}">${corpus.article(other).record.title}</a>`);
  return html`<p class="elsewhere">Also in ${joinMarkup(links, '; ')}${elsewhere.more !== '' && ` and ${elsewhere.more}`}</p>`;
}

/** Writes a fact whole beside the first sentence that says it; beside the others, the way there. */
function writeMarginFact(corpus: Corpus, article: Article, fact: Fact, isFirst: boolean): Markup {
  if (isFirst) return html`<div>${writeFact(corpus, fact, { mixed: true })}${writeElsewhere(corpus, article, fact)}</div>`;
  const link = html`<a href="#${factAnchor(fact.id)}">${summarizeFact(fact.statement, corpus.actor)}</a>`;
  return html`<p class="margin-again">${link} <span class="fact-kind">${nameStatement(fact.statement)}</span></p>`;
}

/** Writes the facts of some sentences for the margin beside them; nothing where they say none. The number of a sentence stands once, beside the first of its facts. */
export function writeMarginFacts(corpus: Corpus, article: Article, sentences: readonly Sentence[]): Markup | null {
  const items = sentences.flatMap(({ id }) =>
    (article.factsIn.get(id) ?? []).map((fact, index) => {
      const number = id.slice(1);
      const link = index === 0 && html`<a class="sentence-number" href="${address.sentence(article.id, id)}" aria-label="Sentence ${number}">${number}</a> `;
      return html`<li class="margin-fact">${link}${writeMarginFact(corpus, article, fact, fact.quotes[0]?.sentence === id)}</li>`;
    }),
  );
  if (items.length === 0) return null;
  return html`<ul class="margin-facts" data-pagefind-ignore="all" aria-label="Facts from these sentences">${items}</ul>`;
}

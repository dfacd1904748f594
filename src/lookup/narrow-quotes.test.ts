import { describe, expect, it } from 'vitest';
import { indexCorpus } from './index-corpus.ts';
import { narrowQuotes } from './narrow-quotes.ts';
import { sampleArticle } from './sample-article.ts';

/** Gives the marked words of a meeting of two persons whose mark is `words`. */
function marksOf(text: string, words: string): string[] {
  const persons = ['Ada Ro', 'Ben Su'].map((name) => ({ id: name.toLowerCase().replace(' ', '-'), kind: 'person' as const, name }));
  const data = sampleArticle(['Title', text], persons, (say) => ({
    meetings: [
      { id: 'm', kind: 'meeting', participants: ['ada-ro', 'ben-su'], place: null, date: null, evidence: [say('s2', words)], rule: 'test', inferred: [] },
    ],
  }));
  const corpus = indexCorpus({ articles: [{ id: 'a', data }], topics: [], leaders: [], organizations: [], countries: [] });
  return corpus
    .factsOfKind('meeting')
    .flatMap((fact) => narrowQuotes(corpus, fact).flatMap(({ text: quote, marks }) => marks.map(({ start, end }) => quote.slice(start, end))));
}

describe('the marks of a meeting', () => {
  it('are the names of those who take part where the mark would run over most of the sentence', () => {
    const text = 'Over the course of three long days Ada Ro, the envoy of the forum for water and energy, met with Ben Su.';
    expect(marksOf(text, text.slice(0, -1))).toEqual(['Ada Ro', 'Ben Su']);
  });

  it('stay where they are short', () => {
    expect(marksOf('Ada Ro met Ben Su on Monday.', 'Ada Ro met Ben Su')).toEqual(['Ada Ro met Ben Su']);
  });

  it('stay where no name stands in them', () => {
    const text = 'The meetings between the two parties built on the work of the talks that began in September, as Ada Ro and Ben Su know.';
    const words = 'meetings between the two parties built on the work of the talks that began';
    expect(marksOf(text, words)).toEqual([words]);
  });
});

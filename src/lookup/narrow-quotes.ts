import type { Corpus, Fact, Quote, Stretch } from './corpus-shape.ts';

/** A longer mark colours the sentence and points to nothing, in characters. */
const longestMark = 60;

/**
 * Gives the quotes of a fact with marks that point: where a meeting's mark runs over most of a sentence, the names of
 * those who take part are marked in its place. A mark without such a name stays as it is.
 */
export function narrowQuotes(corpus: Pick<Corpus, 'article'>, { kind, actors, quotes }: Pick<Fact, 'kind' | 'actors' | 'quotes'>): Quote[] {
  if (kind !== 'meeting') return [...quotes];
  return quotes.map((quote) => {
    const article = corpus.article(quote.article);
    const names = actors
      .flatMap((id) => article.actors.get(id)?.mentions ?? [])
      .filter(({ sentence }) => sentence === quote.sentence)
      .map(({ start, end }): Stretch => ({ start: start - quote.start, end: end - quote.start }));
    const marks = quote.marks.flatMap((mark) => {
      const inside = names.filter(({ start, end }) => start >= mark.start && end <= mark.end);
      return mark.end - mark.start <= longestMark || inside.length === 0 ? [mark] : inside;
    });
    return { ...quote, marks: marks.sort((a, b) => a.start - b.start) };
  });
}

import { compareText } from './compare-text.ts';
import type { Actor, Corpus } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';

/** A form of a name with the articles that use it. */
export interface NameUse {
  form: string;
  /** Number of mentions in all articles. */
  count: number;
  /** The first sentence of each article that uses it. */
  articles: Array<{ article: string; sentence: string }>;
}

/** Gives the forms by which articles name an actor, the most used first, with where each is used. */
export function findNameUses(corpus: Pick<Corpus, 'article'>, { id, mentions }: Pick<Actor, 'id' | 'mentions'>): NameUse[] {
  const uses = mentions.flatMap(({ article }) =>
    (corpus.article(article).actors.get(id)?.mentions ?? []).map(({ text, sentence }) => ({ form: text.replace(/\s+/g, ' '), article, sentence })),
  );
  return [...groupBy(uses, ({ form }) => form)]
    .map(([form, same]) => ({
      form,
      count: same.length,
      articles: [...groupBy(same, ({ article }) => article)].map(([article, [first]]) => ({ article, sentence: first?.sentence ?? 's1' })),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.form, b.form));
}

import type { Actor, ArticleSentences, Corpus } from './corpus-shape.ts';

/** Verbs by which a text says that somebody said something, in the forms of reports. */
const verbs = [
  'said',
  'says',
  'stated',
  'noted',
  'notes',
  'stressed',
  'emphasized',
  'emphasised',
  'underscored',
  'underlined',
  'highlighted',
  'told',
  'added',
  'announced',
  'declared',
  'reaffirmed',
  'reiterated',
  'praised',
  'thanked',
  'called',
  'urged',
  'warned',
  'assured',
  'characterized',
  'described',
  'proposed',
  'expressed',
  'confirmed',
  'explained',
  'recalled',
  'acknowledged',
  'welcomed',
  'argued',
  'claimed',
  'remarked',
  'observed',
  'pointed out',
  'spoke',
  'asked',
  'promised',
  'pledged',
  'condemned',
  'congratulated',
  'wrote',
];
const told = verbs.join('|');
/** Right after the name, with at most a short adverb between. */
const after = new RegExp(
  `^(?:[’'\u2019]s)?,?\\s+(?:(?:also|then|further|later|again|in turn|for his part|for her part|has|had|have)[,\\s]+){0,2}(?:${told})\\b`,
  'u',
);
/** Right before the name: “… ”, said President X; according to X. */
const before =
  /(?:\b(?:said|says|added|noted|stated|stressed|explained|told)|\b[Aa]ccording to)\s+(?:(?:the|Mr|Mrs|Ms|Dr)\.?\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+(?:(?:of|for|and|the)\s+)*){0,6}$/u;

/** How much text beside a name is read, in characters. */
const reach = 120;

/** Gives the sentences in which a person says something: a verb of saying stands right after the name, or right before it. */
export function findStatements(corpus: Pick<Corpus, 'article'>, { id, mentions }: Pick<Actor, 'id' | 'mentions'>): ArticleSentences[] {
  return mentions.flatMap(({ article: articleId }) => {
    const article = corpus.article(articleId);
    const found = (article.actors.get(id)?.mentions ?? []).filter(({ sentence, start, end }) => {
      const { text = '', start: offset = 0, kind } = article.sentences.get(sentence) ?? {};
      if (kind !== 'text' && kind !== 'list-item') return false;
      return after.test(text.slice(end - offset, end - offset + reach)) || before.test(text.slice(Math.max(0, start - offset - reach), start - offset));
    });
    const sentences = [...new Set(found.map(({ sentence }) => sentence))];
    return sentences.length === 0 ? [] : [{ article: articleId, sentences }];
  });
}

import { capitalizeFirst } from '../../wording/capitalize-first.ts';
import { countWord, shareWord } from '../../wording/count-word.ts';
import type { Actor, Corpus } from '../corpus-shape.ts';
import type { SummarySentence } from './phrase.ts';

/** Says in how many sentences and articles an actor is named. */
export function sayExtent(corpus: Pick<Corpus, 'articles'>, { name, weight, mentions }: Pick<Actor, 'name' | 'weight' | 'mentions'>): SummarySentence {
  if (weight === 0) return [`No sentence of this corpus names ${name}; what stands here follows from its people.`];
  const where = shareWord(mentions.length, corpus.articles.length, 'article');
  return [capitalizeFirst(`${countWord(weight, 'sentence')} in ${where} ${weight === 1 ? 'names' : 'name'} ${name}.`)];
}

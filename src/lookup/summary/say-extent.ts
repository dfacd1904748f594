import { capitalizeFirst } from '../../wording/capitalize-first.ts';
import { countWord, shareWord } from '../../wording/count-word.ts';
import { makeQuestion } from '../ask-prepared.ts';
import type { Actor, Corpus } from '../corpus-shape.ts';
import type { SummarySentence } from './phrase.ts';

/** Less than half of the articles are named without the others, whose number would be another with every article that comes in. */
const shareOfArticles = makeQuestion('share of the articles', ({ articles: { length } }) => (count) => {
  return 2 * Number(count) < length ? countWord(Number(count), 'article') : shareWord(Number(count), length, 'article');
});

/** Says in how many sentences and articles an actor is named. */
export function sayExtent(corpus: Corpus, { name, weight, mentions }: Pick<Actor, 'name' | 'weight' | 'mentions'>): SummarySentence {
  if (weight === 0) return [`No sentence of this corpus names ${name}; what stands here follows from its people.`];
  const where = shareOfArticles(corpus, String(mentions.length));
  return [capitalizeFirst(`${countWord(weight, 'sentence')} in ${where} ${weight === 1 ? 'names' : 'name'} ${name}.`)];
}

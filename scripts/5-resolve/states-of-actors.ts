import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Article } from '../3-split/article.ts';
import type { ActorMention } from '../4-extract/match.ts';
import { resolveActors } from './resolve-actors.ts';

/** Gives the mentions of persons the ISO code of the state for which each acts, where the article or the gazetteer tells; what extractors of deeds ask for. */
export function statesOfActors(article: Article, mentions: readonly ActorMention[], gazetteer: Gazetteer): Map<ActorMention, string> {
  const { actors, actorOf } = resolveActors(article, mentions, gazetteer);
  const states = new Map(actors.flatMap(({ id, kind, country }) => (kind === 'person' && country !== null ? [[id, country] as const] : [])));
  const found = new Map<ActorMention, string>();
  for (const mention of mentions) {
    const state = mention.kind === 'person' ? states.get(actorOf(mention) ?? '') : undefined;
    if (state !== undefined) found.set(mention, state);
  }
  return found;
}

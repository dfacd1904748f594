import type { Actor, Mention } from '../../src/schemas/actor.ts';
import { makeSlug } from '../1-read/make-slug.ts';
import { toSeedSpan } from '../2-clean/mapped-text.ts';
import type { Article } from '../3-split/article.ts';
import { countryName } from '../4-extract/lexicon/country-names.ts';
import type { Span } from '../4-extract/match.ts';

/** An actor before it has an id, with the spans that are its mentions. */
export interface UnnamedActor extends Omit<Actor, 'id'> {
  /** Id of the hand-written entry, where there is one. */
  preferredId: string | null;
  spans: readonly Span[];
}

/** Gives every actor an id that no other actor of the article has: the entry's, else the slug of the name, told apart by kind, state and number. */
export function nameActors(actors: readonly UnnamedActor[]): Array<{ actor: Actor; spans: readonly Span[] }> {
  const taken = new Set<string>();
  return actors.map(({ preferredId, spans, ...rest }) => {
    const base = preferredId ?? makeSlug(rest.name);
    const ofState = rest.kind !== 'country' && rest.country !== null ? makeSlug(countryName(rest.country)) : null;
    const candidates = [base, `${base}-${rest.kind}`, ...(ofState === null ? [] : [`${base}-${ofState}`])];
    let id = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; id === undefined; number++) if (!taken.has(`${base}-${number}`)) id = `${base}-${number}`;
    taken.add(id);
    return { actor: { id, ...rest }, spans };
  });
}

/** Gives spans as mentions with offsets into the seed, in the order of the text. */
export function toMentions(article: Article, spans: readonly Span[]): Mention[] {
  return [...spans]
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start)
    .flatMap((span) => {
      const sentence = article.sentences[span.sentence];
      if (!sentence) return [];
      const { start, end } = toSeedSpan(sentence, span.start, span.end);
      return [{ sentence: sentence.id, start, end, text: article.seed.text.slice(start, end) }];
    });
}

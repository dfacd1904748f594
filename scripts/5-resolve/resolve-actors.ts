import type { Actor } from '../../src/schemas/actor.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import { rememberBy } from '../1-read/remember-by.ts';
import type { Article } from '../3-split/article.ts';
import type { ActorMention, CountryMention, OrganizationMention, PersonMention, Span } from '../4-extract/match.ts';
import { spanKey, spansOverlap } from '../4-extract/span.ts';
import { nameActors } from './name-actors.ts';
import type { ReviewEntry } from './resolve-article.ts';
import { resolveCountries } from './resolve-countries.ts';
import { resolveOrganizations } from './resolve-organizations.ts';
import { resolvePeople } from './resolve-people.ts';

/** An actor as the record holds it. */
export type ResolvedActor = Actor;

/** The actors of an article; `actorOf` gives the id behind a mention's span, null where it was given to nobody. */
interface ResolvedActors {
  actors: ResolvedActor[];
  actorOf(span: Span): string | null;
  review: ReviewEntry[];
}

/** Turns mentions into actors, in the order of their first mention, once for each list of mentions. */
export function resolveActors(article: Article, mentions: readonly ActorMention[], gazetteer: Gazetteer): ResolvedActors {
  return resolverOf(mentions)(article)(gazetteer);
}

const resolverOf = rememberBy((mentions: readonly ActorMention[]) =>
  rememberBy((article: Article) => rememberBy((gazetteer: Gazetteer) => resolve(article, mentions, gazetteer))),
);

function resolve(article: Article, mentions: readonly ActorMention[], gazetteer: Gazetteer): ResolvedActors {
  const persons = mentions.filter((mention): mention is PersonMention => mention.kind === 'person');
  const personAt = new Map<number, PersonMention[]>();
  for (const person of persons) {
    const group = personAt.get(person.sentence);
    if (group) group.push(person);
    else personAt.set(person.sentence, [person]);
  }
  // "Georgia Meloni" holds no state and no body.
  const isPartOfName = (mention: ActorMention) =>
    (personAt.get(mention.sentence) ?? []).some((person) => spansOverlap(person, mention) && person.start <= mention.start && mention.end <= person.end);
  const countries = mentions.filter((mention): mention is CountryMention => mention.kind === 'country' && !isPartOfName(mention));
  const organizations = mentions.filter((mention): mention is OrganizationMention => mention.kind === 'organization' && !isPartOfName(mention));
  const { people, review } = resolvePeople(article, persons, { countries, organizations }, gazetteer);
  const named = nameActors([...resolveCountries(article, countries, gazetteer), ...resolveOrganizations(article, organizations, gazetteer), ...people]);
  const ids = new Map(named.flatMap(({ actor, spans }) => spans.map((span) => [spanKey(span), actor.id] as const)));
  const actors = named.map(({ actor }) => actor).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1));
  return { actors, actorOf: (span) => ids.get(spanKey(span)) ?? null, review };
}

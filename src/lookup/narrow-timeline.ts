import { actorFolder } from './actor-address.ts';
import type { Actor, Corpus, Fact, Topic } from './corpus-shape.ts';
import { divideByContent } from './divide-list.ts';
import { dateOf } from './order-timeline.ts';

/** The kinds of things to which the timeline can be narrowed; also the names of the folders. */
export type NarrowFolder = 'countries' | 'leaders' | 'topics';

/** The part of the timeline that is about one country, leader or topic. */
export interface Narrowing {
  folder: NarrowFolder;
  id: string;
  /** Name of the country, leader or topic. */
  title: string;
  facts: Fact[];
  /** How many of the facts have a date. */
  dated: number;
}

/** Facts with a date that a narrowed timeline needs at least; fewer are seen at a glance on the page of the thing itself. */
const fewest = 12;

/** Gives the facts of a timeline: those about an actor, and the dates of the sentences that name it. */
function factsOf(corpus: Corpus, { id }: Actor): Fact[] {
  return [...corpus.factsAbout(id), ...corpus.factsBeside(id).filter(({ kind }) => kind === 'date')].filter(({ kind }) => kind !== 'role');
}

/** Gives the narrowing of an actor's or topic's facts; null where too few have a date to make a line. */
function narrow(folder: NarrowFolder, id: string, title: string, facts: Fact[]): Narrowing | null {
  const dated = facts.filter(({ statement }) => dateOf(statement) !== null).length;
  return dated < fewest ? null : { folder, id, title, facts, dated };
}

/** Gives the narrowed timeline of an actor; null for one that is no country or leader, and for one with too few dates. */
export function narrowToActor(corpus: Corpus, actor: Actor): Narrowing | null {
  const folder = actorFolder(actor);
  if ((folder !== 'countries' && folder !== 'leaders') || !actor.hasPage) return null;
  return narrow(folder, actor.id, corpus.titleOf(folder, actor.id), factsOf(corpus, actor));
}

/** Gives the narrowed timeline of a topic; null for one with too few dates. */
export function narrowToTopic({ id, title, facts }: Topic): Narrowing | null {
  return narrow(
    'topics',
    id,
    title,
    facts.filter(({ kind }) => kind !== 'role'),
  );
}

/** Gives every narrowed timeline, countries before leaders before topics, in the order of their lists. */
export function narrowTimeline(corpus: Corpus): Narrowing[] {
  const actors = [...corpus.countries, ...corpus.leaders].flatMap((actor) => narrowToActor(corpus, actor) ?? []);
  return [...actors, ...corpus.topics.flatMap((topic) => narrowToTopic(topic) ?? [])];
}

/** Most facts that the pages of one narrowed timeline list; the whole timeline has the others. */
export const mostListed = 2400;

/** True for a timeline that shows its facts one a line, their sentences behind links, since with them it would fill a thousand pages. */
export function isBrief(facts: number): boolean {
  return facts > 120;
}

/** Gives where the pages of a timeline begin that lists some facts, so that a page comes in one round trip. */
export function divideTimeline(listed: readonly Fact[], brief: boolean): number[] {
  return divideByContent(listed, brief ? 160 : 26, ({ id }) => id);
}

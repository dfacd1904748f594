import type { Actor, Corpus, Fact, FactKind, Relation, Topic } from './corpus-shape.ts';

/** A list of facts on a page, under a heading. */
export interface FactListing {
  /** Anchor of the heading; also the folder of the pages into which a very long list is divided. */
  id: string;
  title: string;
  facts: Fact[];
  /** True where the facts beyond `mostShown` get pages; false for what only stands beside, which the articles show. */
  divided: boolean;
}

/** Facts of a list that a page shows; the rest is on pages of its own, by year. */
export const mostShown = 24;

/** Gives the lists of facts on the page of an actor, empty ones included. */
export function listActorFacts(corpus: Corpus, actor: Actor): FactListing[] {
  const about = corpus.factsAbout(actor.id);
  const beside = corpus.factsBeside(actor.id);
  const ofKind = (wanted: FactKind) => about.filter(({ kind }) => kind === wanted);
  return [
    { id: 'roles', title: actor.kind === 'country' ? 'Leaders and officials' : 'Offices', facts: ofKind('role'), divided: true },
    { id: 'agreements', title: 'Agreements', facts: ofKind('agreement'), divided: true },
    { id: 'meetings', title: 'Meetings and visits', facts: ofKind('meeting'), divided: true },
    { id: 'figures', title: 'Figures', facts: ofKind('figure'), divided: true },
    {
      id: 'other-facts',
      title: 'Facts of others in the same sentences',
      // A country is named beside most facts; on its page they would say nothing about it.
      facts: actor.kind === 'country' ? [] : beside.filter(({ kind }) => kind !== 'date' && kind !== 'role'),
      divided: false,
    },
  ];
}

/** Gives the lists of facts on the page of two countries. */
export function listRelationFacts({ facts }: Relation): FactListing[] {
  const ofKind = (wanted: FactKind) => facts.filter(({ kind }) => kind === wanted);
  return [
    { id: 'agreements', title: 'Agreements', facts: ofKind('agreement'), divided: true },
    { id: 'meetings', title: 'Meetings and visits', facts: ofKind('meeting'), divided: true },
    { id: 'figures', title: 'Figures', facts: ofKind('figure'), divided: true },
  ];
}

/** Gives the lists of facts on the page of a topic; its dates stand in the timeline. */
export function listTopicFacts({ facts }: Topic): FactListing[] {
  const ofKind = (wanted: FactKind) => facts.filter(({ kind }) => kind === wanted);
  return [
    { id: 'agreements', title: 'Agreements', facts: ofKind('agreement'), divided: true },
    { id: 'figures', title: 'Figures', facts: ofKind('figure'), divided: true },
    { id: 'meetings', title: 'Meetings and visits', facts: ofKind('meeting'), divided: true },
  ];
}

import type { Actor, Corpus } from '../corpus-shape.ts';
import type { SummarySentence } from './phrase.ts';
import { sayAgreements } from './say-agreements.ts';
import { sayDates } from './say-dates.ts';
import { sayDoubts } from './say-doubts.ts';
import { sayExtent } from './say-extent.ts';
import { sayFigures } from './say-figures.ts';
import { sayOfficials, sayPartners } from './say-officials.ts';
import { sayRelations } from './say-relations.ts';

/** Gives what the corpus says about an actor in a few sentences, made from its facts: only what there is. */
export function summarizeActor(corpus: Corpus, actor: Actor): SummarySentence[] {
  const about = corpus.factsAbout(actor.id);
  const sentences =
    actor.kind === 'country'
      ? [sayExtent(corpus, actor), sayRelations(corpus, actor), sayOfficials(corpus, actor)]
      : [sayExtent(corpus, actor), sayPartners(corpus, actor)];
  return [...sentences, sayAgreements(about), sayFigures(about), sayDates(about), sayDoubts(about)].filter((sentence) => sentence.length > 0);
}

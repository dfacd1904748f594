import type { PreviewData } from '../page-script/preview-data.ts';
import { countOf } from '../wording/count-of.ts';
import { describeDate } from '../wording/describe-date.ts';
import { nameStatement } from '../wording/name-statement.ts';
import { summarizeFact } from '../wording/summarize-fact.ts';
import { certaintiesOf } from './certainties-of.ts';
import type { Actor, Corpus, Fact } from './corpus-shape.ts';
import { describeActor } from './describe-actor.ts';
import { dateOf } from './order-timeline.ts';

/** How much a fact tells somebody who has not heard of the actor; offices stand in the line above. */
const telling: Readonly<Record<Fact['kind'], number>> = { agreement: 3, figure: 2, meeting: 2, date: 1, role: 0 };

/** Gives the preview of an actor: who it is, the two facts that tell most, of different kinds where it has such, and how much there is. */
export function previewActor(corpus: Corpus, actor: Actor): PreviewData {
  const about = corpus.factsAbout(actor.id);
  const own = about.filter(({ kind, actors }) => kind !== 'role' && actors.includes(actor.id));
  const ranked = [...own].sort((a, b) => telling[b.kind] - telling[a.kind] || b.quotes.length - a.quotes.length);
  const [first] = ranked;
  const second = ranked.find(({ kind }) => kind !== first?.kind) ?? ranked[1];
  const facts = [first, second].flatMap((fact) => (fact === undefined ? [] : [fact]));
  return {
    name: actor.name,
    what: describeActor(corpus, actor),
    facts: facts.map((fact) => {
      const date = dateOf(fact.statement);
      const when = fact.kind === 'date' || date === null ? '' : `, ${describeDate(date.edtf, date.part)}`;
      return { text: `${nameStatement(fact.statement)}: ${summarizeFact(fact.statement, corpus.actor)}${when}`, certainty: certaintiesOf(fact)[0] ?? 'stated' };
    }),
    extent: `${countOf(about.length, 'fact')}, named in ${countOf(actor.weight, 'sentence')}`,
  };
}

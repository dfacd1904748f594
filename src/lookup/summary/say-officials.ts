import { countWord } from '../../wording/count-word.ts';
import { makeQuestion } from '../ask-prepared.ts';
import type { Actor, Corpus } from '../corpus-shape.ts';
import { officesOf } from '../describe-actor.ts';
import { groupBy } from '../group-by.ts';
import { listPhrases, type Phrase, type SummarySentence } from './phrase.ts';

const leadersOf = makeQuestion('leaders of a country', ({ leaders }) => {
  const byCode = groupBy(leaders, ({ country }) => country?.code ?? '');
  return (code): Actor[] => byCode.get(code) ?? [];
});

/** Says who acts for a country: its leaders by how often they are named, with the first office that an article gives. */
export function sayOfficials(corpus: Corpus, { country }: Actor): SummarySentence {
  const leaders = country === null ? [] : leadersOf(corpus, country.code);
  if (leaders.length === 0) return [];
  const named = leaders.slice(0, 2).map(({ id }): Phrase[] => {
    const [office] = officesOf(corpus, id);
    return [{ actor: id }, ...(office === undefined ? [] : [` (${office})`])];
  });
  const rest = leaders.length - named.length;
  const items = [...named, ...(rest > 0 ? [[countWord(rest, 'other official')]] : [])];
  const list = items.flatMap((item, index) => (index === 0 ? item : [index === items.length - 1 ? ' and ' : ', ', ...item]));
  return [leaders.length === 1 ? 'One official acts for it: ' : 'For it act ', ...list, '.'];
}

/** Says with whom a person met most often, and how many meetings there are. */
export function sayPartners(corpus: Corpus, { id, name }: Actor): SummarySentence {
  const meetings = corpus.factsAbout(id).filter(({ kind, actors }) => kind === 'meeting' && actors.includes(id));
  if (meetings.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { actors } of meetings) for (const other of actors) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  const others = [...counts].sort(([, a], [, b]) => b - a).map(([actor]) => ({ actor }));
  const rest = others.length - 3;
  const list: Phrase[] = [...others.slice(0, 3), ...(rest > 0 ? [countWord(rest, 'other')] : [])];
  return [`${name} takes part in ${countWord(meetings.length, 'meeting or visit', 'meetings and visits')}, with `, ...listPhrases(list), '.'];
}

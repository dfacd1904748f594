import type { ArticleRecord } from '../schemas/article-record.ts';
import { sampleArticle } from './sample-article.ts';

/** A small generator of numbers below 1, the same for the same seed (mulberry32); for tests. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const provenance = { rule: 'sample', inferred: [] };

/** The states that invented articles name. */
export const inventedStates = [
  { id: 'nauru', name: 'Nauru', country: 'NR' },
  { id: 'palau', name: 'Palau', country: 'PW' },
  { id: 'samoa', name: 'Samoa', country: 'WS' },
] as const;
const persons = ['Ada Quill', 'Bo Reed', 'Cy Stone', 'Di Thorn'] as const;
const bodies = ['Reef Council', 'Tide Bank'] as const;

/** Gives an article of some of the actors, with facts that other articles share by chance; for tests. */
export function inventArticle(random: () => number): ArticleRecord {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const [one, two] = [pick(inventedStates), pick(inventedStates)];
  const [person, other] = [pick(persons), pick(persons)];
  const body = pick(bodies);
  const amount = pick([10, 20, 30]);
  const role = pick(['President', `head of the ${body}`, null]);
  const texts = [
    `${one.name} and ${two.name} talk`,
    `${role ?? 'The guest'} ${person} said that trade of ${one.name} with ${two.name} came to ${amount} million dollars in 2023.`,
    `${person} met ${other} and the ${body} on 3 May ${pick([2022, 2023])}.`,
  ];
  const actors = new Map<string, Parameters<typeof sampleArticle>[1][number]>();
  for (const { id, name, country } of [one, two]) actors.set(id, { id, name, country, kind: 'country' });
  const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
  actors.set(idOf(other), { id: idOf(other), name: other, kind: 'person' });
  actors.set(idOf(person), { id: idOf(person), name: person, kind: 'person', role, leader: role !== null, ...(role === null ? {} : { country: one.country }) });
  actors.set(idOf(body), { id: idOf(body), name: body, kind: 'organization' });
  const record = sampleArticle(texts, [...actors.values()], (say) => ({
    topics: [{ id: pick(['trade', 'reefs']), evidence: [say('s2', 'trade')] }],
    figures: [
      {
        id: `figure-${amount}-${one.id}-${two.id}`,
        value: amount * 1e6,
        upper: null,
        unit: 'USD',
        qualifier: 'exact',
        measure: 'trade',
        parties: [...new Set([one.id, two.id])],
        period: { edtf: '2023', basis: 'stated' },
        equivalents: [],
        text: `${amount} million dollars`,
        evidence: [say('s2', `${amount} million dollars`)],
        ...provenance,
      },
    ],
    meetings: [
      {
        id: `meeting-${idOf(person)}-${idOf(body)}`,
        kind: 'meeting',
        participants: [idOf(person), idOf(body)],
        place: null,
        date: null,
        evidence: [say('s3')],
        ...provenance,
      },
    ],
  }));
  const year = pick(['2021-02-03', '2022', null]);
  return { ...record, source: { ...record.source, publisher: pick(['Daily', null]), published: { ...record.source.published, edtf: year } } };
}
